/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What is kept of a capture while it is open: its connections, and per frame and TCP layer what its segment meant.
 * Written on the first pass, read on any. Twelve bytes a segment: whose it was is not among them, since Wireshark and
 * families.c can tell again. */
#ifndef TCPLIFE_STORE_H
#define TCPLIFE_STORE_H

#include <stdbool.h>
#include <stdint.h>
#include "families.h"
#include "tcplife/tcplife.h"

#define STORE_NO_STREAM UINT32_MAX

/* What a segment meant, and in what connection. */
struct story {
    struct tcplife_annotation annotation;
    const struct tcplife_connection *connection; /* good until the next call; NULL without a stream */
};

/* Which segment of the capture it is. */
struct store_place {
    uint32_t stream; /* one that its addresses and ports have, or had; STORE_NO_STREAM: none */
    uint32_t fresh;  /* the one that TCP has made for it; STORE_NO_STREAM: none */
    unsigned layer;  /* which of the frame's TCP headers, from 0 */
};

enum store_taken {
    STORE_JUDGED, /* what it meant is told at once */
    STORE_WAITS   /* its connection is too young to be judged */
};

/* The first pass: takes the segment into account, and says in *connection whose it is (NO_CONNECTION: nobody's). A
 * frame's number may come again (a read filter rejected the frame that had it): the last one counts. *annotation is only
 * written where the segment was judged; store_recall() tells it of any. */
enum store_taken store_take(const struct store_place *place, const struct tcplife_segment *segment,
                            struct tcplife_annotation *annotation, uint32_t *connection);

/* The first pass: the same of a frame's first header, where it is what the only connection of a stream was expected to
 * bring next, which deserves no expert info. False: nothing has happened. */
bool store_take_expected(uint32_t stream, const struct tcplife_segment *segment, uint32_t *connection);

/* The first pass: a header that an ICMP message quotes. is_error: it says that its packet was not delivered. Returns whose
 * segment it quotes, NO_CONNECTION: nobody's. */
uint32_t store_take_quote(const struct store_place *place, const struct tcplife_segment *quoted, bool is_error);

/* Any time after that: what it meant. Of segment the same is read as by tcplife_unpack(). */
void store_recall(uint32_t connection, unsigned layer, const struct tcplife_segment *segment, struct story *story);

/* Any time: that connection, so far or final; NULL when no segment of it was taken. Good until the next call. */
const struct tcplife_connection *store_connection(uint32_t connection);

/* The capture is closed. */
void store_forget(void);

#endif
