/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What is kept of a capture while it is open: a connection per tcp.stream, and per frame and TCP layer what its
 * segment meant. Written on the first pass, read on any. Twelve octets a segment: whose it was is not among them, since
 * Wireshark can tell again. */
#ifndef TCPLIFE_STORE_H
#define TCPLIFE_STORE_H

#include <stdbool.h>
#include <stdint.h>
#include "tcplife/tcplife.h"

#define STORE_NO_STREAM UINT32_MAX

/* What a segment meant, and in what connection. */
struct story {
    struct tcplife_annotation annotation;
    const struct tcplife_connection *connection; /* good until the next call; NULL without a stream */
};

/* The first pass: takes the segment into account. layer counts the TCP headers of a frame from 0. A frame's number
 * may come again (a read filter rejected the frame that had it): the last one counts. False: nothing is
 * told here, because the segment is what was expected, or the stream too young to be judged; store_recall() would. */
bool store_take(uint32_t stream, unsigned layer, const struct tcplife_segment *segment,
                struct tcplife_annotation *annotation);

/* The first pass: this stream, of which nothing has been taken yet, has the four-tuple that the earlier one had. segment
 * is its first. */
void store_reuse(uint32_t stream, uint32_t earlier, const struct tcplife_segment *segment);

/* Any time: the stream under which the connection of this one is kept. Another one only where Wireshark begins a
 * stream in the middle of a connection, see tcplife_goes_on(). */
uint32_t store_stream(uint32_t stream);

/* The first pass: this stream was made by what is no segment of a connection, and later segments of the earlier one's
 * four-tuple fall to it: they go on with that connection. */
void store_continue(uint32_t stream, uint32_t earlier);

/* The first pass: an ICMP error quotes a segment of this stream. */
void store_take_icmp_error(uint32_t stream, const struct tcplife_segment *quoted);

/* Any time after that: what it meant. Of segment the same is read as by tcplife_unpack(). */
void store_recall(uint32_t stream, unsigned layer, const struct tcplife_segment *segment, struct story *story);

/* Any time: the stream's connection, so far or final; NULL when no segment of it was taken. Good until the next call. */
const struct tcplife_connection *store_connection(uint32_t stream);

/* The capture is closed. */
void store_forget(void);

#endif
