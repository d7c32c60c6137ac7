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

/* A range of an endpoint's numbers: bytes that were sent and are not yet acknowledged, so that an ACK's age can be told;
 * or a hole, which the capture has not shown. */
struct tcplife_span {
    uint64_t end;       /* offset after the last byte */
    union {
        int64_t time;   /* in flight: when it was last sent, ns */
        int64_t begin;  /* a hole: offset of the first byte */
    };
    uint32_t frame;
    uint32_t next;      /* index of the next span of this sender, or of the next free span */
};

/* One segment that was captured lately, so that a copy of it is known: see sighting.c. */
struct tcplife_sighting {
    uint32_t print;     /* of its numbers, flags and length, and of its connection; 0: none */
    uint32_t time;
    uint16_t ip_id;
    uint8_t hop_limit;
    uint8_t interface;
};

/* Memory for what belongs to no connection for long, owned by the caller. Span 0 is never used. Before each feed the
 * caller sees to it that tcplife_pool_has_room(); it may move `span` and raise `capacity` at any time between feeds.
 * Without room the engine still works, but the ages of some ACKs stay unknown, and some first sights are called
 * retransmissions. Sightings begin as all zeros; without any no copy is recognised. */
struct tcplife_pool {
    struct tcplife_span *span;
    uint32_t capacity;
    uint32_t used; /* indexes below this have been handed out at least once */
    uint32_t free; /* first of the given back, 0: none */
    struct tcplife_sighting *sighting;
    uint32_t sightings; /* how many there are: a power of two from 2 on, or 0 */
};

/* No segment takes more spans. */
#define TCPLIFE_SPANS_PER_SEGMENT 4

static inline bool tcplife_pool_has_room(const struct tcplife_pool *pool)
{
    return pool->used + TCPLIFE_SPANS_PER_SEGMENT < pool->capacity;
}

/* Takes the segment into account. A connection begins as all zeros and grows with every call. */
struct tcplife_annotation tcplife_feed(struct tcplife_connection *connection, const struct tcplife_segment *segment,
                                       struct tcplife_pool *pool);

/* The same for a caller to whom nobody looks: when the segment is what an open connection was expected to bring next,
 * takes it into account, writes its record as tcplife_pack() would, and says true. False: nothing has happened, call
 * tcplife_feed(). */
bool tcplife_feed_predicted(struct tcplife_connection *connection, const struct tcplife_segment *segment,
                            struct tcplife_pool *pool, struct tcplife_record *record);

/* Whose is a segment of addresses and ports that have had a connection before? */
enum tcplife_life {
    TCPLIFE_LIFE_NEWEST, /* the latest one's */
    TCPLIFE_LIFE_NEW,    /* the first of another connection */
    TCPLIFE_LIFE_OLDER,  /* that of the one before, which is not over */
    TCPLIFE_LIFE_RESUMED /* likewise; and the newest was nothing but an attempt, which is past: that one goes on */
};

/* To be asked before the segment is fed. newest: the latest connection; older: the one before it, NULL when it was over
 * when the newest began, or there was none. Nothing changes. */
enum tcplife_life tcplife_life_of(const struct tcplife_connection *newest, const struct tcplife_connection *older,
                                  const struct tcplife_segment *segment, const struct tcplife_pool *pool);

/* What the newest connection was told of a segment concerns the older one as well: then that is fed by overhear, too, which
 * does not count the segment among the older one's. */
bool tcplife_is_overheard(const struct tcplife_annotation *annotation);
void tcplife_overhear(struct tcplife_connection *older, const struct tcplife_segment *segment, struct tcplife_pool *pool);

/* The newest connection has been agreed to by both ends, so this older one has ended, seen or not. */
void tcplife_note_successor(struct tcplife_connection *older);

/* An ICMP error quotes the header of a segment of this connection (read: from, seq, and frame, the error's own). It is no
 * segment, and moves no endpoint: whether a host gives up is up to it (RFC 9293 3.9.2.2, RFC 5461). */
void tcplife_take_icmp_error(struct tcplife_connection *connection, const struct tcplife_segment *quoted);

/* The annotation of a segment that belongs to no connection: only a verdict on its header. */
struct tcplife_annotation tcplife_judge_alone(const struct tcplife_segment *segment);

#endif
