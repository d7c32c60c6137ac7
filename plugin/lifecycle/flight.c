/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An endpoint's spans form a ring in order of their ends; the endpoint holds the newest, whose next is the oldest. */
#include "flight.h"

/* Copies are looked for among this many of the oldest spans: a sender repeats what is oldest. */
#define COPIES_LOOKED_FOR 16

void flight_sent_late(struct tcplife_pool *pool, uint32_t *flight, uint64_t end, int64_t time, uint32_t frame)
{
    uint32_t newest = *flight;
    if (!newest || pool->span[newest].end < end) {
        flight_sent(pool, flight, end, time, frame);
        return;
    }
    uint32_t index = flight_span(pool, end, time, frame);
    if (!index)
        return;
    uint32_t before = newest; /* the ring: behind the newest stands the oldest */
    while (pool->span[pool->span[before].next].end < end && pool->span[before].next != newest)
        before = pool->span[before].next;
    span_insert_behind(pool, before, index);
}

void flight_stretch(struct tcplife_pool *pool, uint32_t *flight, uint64_t end, int64_t time, uint32_t frame)
{
    if (*flight)
        pool->span[*flight].end = end;
    else if (tcplife_pool_has_room(pool))
        flight_sent(pool, flight, end, time, frame);
}

bool flight_sent_again(struct tcplife_pool *pool, uint32_t flight, uint64_t end, int64_t time, uint32_t frame)
{
    if (!flight)
        return false;
    uint32_t index = pool->span[flight].next;
    for (int looked = 0; looked < COPIES_LOOKED_FOR; looked++) {
        struct tcplife_span *span = &pool->span[index];
        if (span->end == end) {
            span->time = time;
            span->frame = frame;
            return true;
        }
        if (index == flight || span->end > end)
            return false;
        index = span->next;
    }
    return false;
}

struct covered flight_acknowledged(struct tcplife_pool *pool, uint32_t *flight, uint64_t ack)
{
    struct covered covered = {0};
    while (*flight) {
        uint32_t index = pool->span[*flight].next;
        struct tcplife_span *oldest = &pool->span[index];
        if (!covered.frame) {
            covered.frame = oldest->frame;
            covered.time = oldest->time;
        }
        if (oldest->end > ack)
            break;
        covered.segments++;
        if (index == *flight)
            *flight = 0;
        else
            pool->span[*flight].next = oldest->next;
        span_release(pool, index);
    }
    return covered;
}

void flight_forget(struct tcplife_pool *pool, uint32_t *flight)
{
    span_release_all(pool, flight);
}
