/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Holes form a ring of spans in rising order; the endpoint holds the highest, whose next is the lowest. */
#include "coverage.h"

#include "spans.h"

/* Beyond so many the lowest is forgotten: what comes for it late is then called a retransmission. Bounds what a
 * hostile capture can cost. */
#define HOLES_MAX 32

static int64_t end_of(const struct tcplife_pool *pool, uint32_t hole)
{
    return (int64_t)pool->span[hole].end;
}

static unsigned count_holes(const struct tcplife_pool *pool, uint32_t highest)
{
    unsigned count = 0;
    for (uint32_t hole = highest; hole; hole = pool->span[hole].next == highest ? 0 : pool->span[hole].next)
        count++;
    return count;
}

/* Takes the hole that follows `before` out of the ring. */
static void remove_behind(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint, uint32_t before)
{
    uint32_t hole = pool->span[before].next;
    if (hole == before) {
        endpoint->holes = 0;
    } else {
        pool->span[before].next = pool->span[hole].next;
        if (endpoint->holes == hole)
            endpoint->holes = before;
    }
    span_release(pool, hole);
}

static uint32_t new_hole(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint, int64_t begin, int64_t end)
{
    if (count_holes(pool, endpoint->holes) >= HOLES_MAX)
        remove_behind(pool, endpoint, endpoint->holes); /* the lowest follows the highest */
    uint32_t hole = span_obtain(pool);
    if (!hole)
        return 0;
    pool->span[hole].begin = begin;
    pool->span[hole].end = (uint64_t)end;
    if (endpoint->holes)
        span_insert_behind(pool, endpoint->holes, hole);
    else
        endpoint->holes = hole;
    return hole;
}

void coverage_skip(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint, int64_t begin, int64_t end)
{
    if (endpoint->holes && end_of(pool, endpoint->holes) == begin) {
        pool->span[endpoint->holes].end = (uint64_t)end;
        return;
    }
    uint32_t hole = new_hole(pool, endpoint, begin, end);
    if (hole)
        endpoint->holes = hole;
}

void coverage_skip_below(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint, int64_t begin, int64_t end)
{
    new_hole(pool, endpoint, begin, end);
}

/* Leaves of the hole what lies outside; false: nothing is left. */
static bool cut_out(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint, uint32_t hole, int64_t begin,
                    int64_t end)
{
    bool left = pool->span[hole].begin < begin, right = end < end_of(pool, hole);
    if (left && right) {
        uint32_t rest = span_obtain(pool); /* without room the upper part counts as captured */
        if (rest) {
            pool->span[rest].begin = end;
            pool->span[rest].end = pool->span[hole].end;
            span_insert_behind(pool, hole, rest);
            if (endpoint->holes == hole)
                endpoint->holes = rest;
        }
    }
    if (left)
        pool->span[hole].end = (uint64_t)begin;
    else if (right)
        pool->span[hole].begin = end;
    return left || right;
}

bool coverage_fill(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint, int64_t begin, int64_t end)
{
    bool filled = false;
    uint32_t before = endpoint->holes;
    bool at_highest = before == 0;
    while (!at_highest) {
        uint32_t hole = pool->span[before].next;
        at_highest = hole == endpoint->holes;
        int64_t from = pool->span[hole].begin > begin ? pool->span[hole].begin : begin;
        int64_t to = end_of(pool, hole) < end ? end_of(pool, hole) : end;
        if (pool->span[hole].begin >= end)
            break;
        if (from >= to) {
            before = hole;
            continue;
        }
        filled = true;
        if (cut_out(pool, endpoint, hole, from, to))
            before = hole;
        else
            remove_behind(pool, endpoint, before);
    }
    return filled;
}

void coverage_lower(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint, int64_t end)
{
    uint32_t highest = endpoint->holes;
    if (!highest || end_of(pool, highest) != (int64_t)endpoint->next || pool->span[highest].begin > end)
        return;
    coverage_fill(pool, endpoint, end, (int64_t)endpoint->next);
    endpoint->next = (uint64_t)end;
}

void coverage_forget(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint)
{
    span_release_all(pool, &endpoint->holes);
}
