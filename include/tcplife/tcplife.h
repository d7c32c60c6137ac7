/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The lifecycle engine: segments go in, one at a time in capture order; out comes what each meant.
 *
 *     struct tcplife_connection connection = {0};
 *     struct tcplife_annotation annotation = tcplife_feed(&connection, &segment, &pool);
 *
 * Pure C11: allocates nothing, keeps no globals, cannot fail. Odd input is a verdict in the annotation.
 */
#ifndef TCPLIFE_TCPLIFE_H
#define TCPLIFE_TCPLIFE_H

#include "tcplife/annotation.h"
#include "tcplife/connection.h"
#include "tcplife/field.h"
#include "tcplife/narrate.h"
#include "tcplife/record.h"
#include "tcplife/segment.h"
#include "tcplife/vocabulary.h"

/* Octets that were sent and are not yet acknowledged, so that an ACK's age can be told. */
struct tcplife_span {
    uint64_t end;  /* offset after the last octet */
    int64_t time;  /* when it was last sent, ns */
    uint32_t frame;
    uint32_t next; /* index of the next span of this sender, or of the next free span */
};

/* Memory for the spans of all connections, owned by the caller. Index 0 is never used. Before each feed the caller
 * sees to it that tcplife_pool_has_room(); it may move `span` and raise `capacity` at any time between feeds.
 * Without room the engine still works, but the ages of some ACKs stay unknown. */
struct tcplife_pool {
    struct tcplife_span *span;
    uint32_t capacity;
    uint32_t used; /* indexes below this have been handed out at least once */
    uint32_t free; /* first of the given back, 0: none */
};

static inline bool tcplife_pool_has_room(const struct tcplife_pool *pool)
{
    return pool->free != 0 || pool->used + 1 < pool->capacity;
}

/* Takes the segment into account. A connection begins as all zeros and grows with every call. */
struct tcplife_annotation tcplife_feed(struct tcplife_connection *connection, const struct tcplife_segment *segment,
                                       struct tcplife_pool *pool);

/* The same for a caller to whom nobody looks: when the segment is what an open connection was expected to bring next,
 * takes it into account, writes its record as tcplife_pack() would, and says true. False: nothing has happened, call
 * tcplife_feed(). */
bool tcplife_feed_predicted(struct tcplife_connection *connection, const struct tcplife_segment *segment,
                            struct tcplife_pool *pool, struct tcplife_record *record);

/* Wireshark begins another tcp.stream with this SYN or SYN-ACK: is it of this connection nevertheless? Wireshark 4.3 and
 * later cut where a SYN repeats its number after a RST or a FIN, which a late copy does as well, and where a SYN-ACK has
 * another number than the one before. */
bool tcplife_goes_on(const struct tcplife_connection *connection, const struct tcplife_segment *segment);

/* An ICMP error quotes the header of a segment of this connection (read: from, seq, and frame, the error's own). It is no
 * segment, and moves no endpoint: whether a host gives up is up to it (RFC 9293 3.9.2.2, RFC 5461). */
void tcplife_take_icmp_error(struct tcplife_connection *connection, const struct tcplife_segment *quoted);

/* The annotation of a segment that belongs to no connection: only a verdict on its header. */
struct tcplife_annotation tcplife_judge_alone(const struct tcplife_segment *segment);

#endif
