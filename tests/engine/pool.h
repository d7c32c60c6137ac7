/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Book-keeping of a pool: where is every span that was ever handed out? */
#ifndef POOL_H
#define POOL_H

#include <stdint.h>
#include "tcplife/tcplife.h"

/* Spans given back. A ring or a stray index in the free list counts as UINT32_MAX. */
static inline uint32_t spans_free(const struct tcplife_pool *pool)
{
    uint32_t count = 0;
    for (uint32_t i = pool->free; i; i = pool->span[i].next)
        if (i >= pool->capacity || i > pool->used || ++count > pool->used)
            return UINT32_MAX;
    return count;
}

static inline uint32_t spans_in_use(const struct tcplife_pool *pool)
{
    return pool->used - spans_free(pool);
}

/* Spans of an endpoint, in flight or holes: a ring from its newest, in the order of their ends. UINT32_MAX: it is none. */
static inline uint32_t spans_of(const struct tcplife_pool *pool, uint32_t newest)
{
    uint32_t count = 0;
    if (!newest)
        return 0;
    for (uint32_t i = pool->span[newest].next;; i = pool->span[i].next) {
        if (i == 0 || i > pool->used || ++count > pool->used)
            return UINT32_MAX;
        if (i == newest)
            return count;
        if ((int64_t)pool->span[pool->span[i].next].end < (int64_t)pool->span[i].end) /* holes may lie below 0 */
            return UINT32_MAX;
    }
}

#endif
