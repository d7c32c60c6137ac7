/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What an endpoint has sent and its peer has not acknowledged: so that an ACK's age can be told. */
#ifndef LIFECYCLE_FLIGHT_H
#define LIFECYCLE_FLIGHT_H

#include "spans.h"

/* What an ACK newly covered. */
struct covered {
    uint32_t frame; /* that (last) sent the oldest byte, 0: not known */
    int64_t time;
    unsigned segments; /* how many it covers whole */
};

/* All take the pool and the newest span's index (tcplife_endpoint.flight), which they keep up to date. */
static inline void flight_sent(struct tcplife_pool *pool, uint32_t *flight, uint64_t end, int64_t time, uint32_t frame);
/* Stretches the newest span instead of adding one: for a sender whose peer is never heard. */
void flight_stretch(struct tcplife_pool *pool, uint32_t *flight, uint64_t end, int64_t time, uint32_t frame);
/* Bytes that later ones had overtaken. */
void flight_sent_late(struct tcplife_pool *pool, uint32_t *flight, uint64_t end, int64_t time, uint32_t frame);
/* The bytes up to end went out again. False when they were not in flight as a segment of their own. */
bool flight_sent_again(struct tcplife_pool *pool, uint32_t flight, uint64_t end, int64_t time, uint32_t frame);
struct covered flight_acknowledged(struct tcplife_pool *pool, uint32_t *flight, uint64_t ack);
void flight_forget(struct tcplife_pool *pool, uint32_t *flight);

/* A span of its own for these bytes, or 0 when the pool is full. */
static inline uint32_t flight_span(struct tcplife_pool *pool, uint64_t end, int64_t time, uint32_t frame)
{
    uint32_t index = span_obtain(pool);
    if (index)
        pool->span[index] = (struct tcplife_span){.end = end, .time = time, .frame = frame, .next = index};
    return index;
}

static inline void flight_sent(struct tcplife_pool *pool, uint32_t *flight, uint64_t end, int64_t time, uint32_t frame)
{
    uint32_t index = flight_span(pool, end, time, frame);
    if (!index) {
        flight_stretch(pool, flight, end, time, frame);
        return;
    }
    if (*flight)
        span_insert_behind(pool, *flight, index);
    *flight = index;
}

#endif
