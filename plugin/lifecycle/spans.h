/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How spans are taken from the caller's pool and given back. */
#ifndef LIFECYCLE_SPANS_H
#define LIFECYCLE_SPANS_H

#include "tcplife/tcplife.h"

/* The index of a span, its own successor; 0: the pool is full. */
static inline uint32_t span_obtain(struct tcplife_pool *pool)
{
    uint32_t index = pool->free;
    if (index)
        pool->free = pool->span[index].next;
    else if (pool->used + 1 < pool->capacity)
        index = ++pool->used;
    else
        return 0;
    pool->span[index].next = index;
    return index;
}

static inline void span_release(struct tcplife_pool *pool, uint32_t index)
{
    pool->span[index].next = pool->free;
    pool->free = index;
}

/* Behind a member of a ring. */
static inline void span_insert_behind(struct tcplife_pool *pool, uint32_t before, uint32_t index)
{
    pool->span[index].next = pool->span[before].next;
    pool->span[before].next = index;
}

/* All of a ring, given by any member; 0 is no ring. */
static inline void span_release_all(struct tcplife_pool *pool, uint32_t *ring)
{
    if (!*ring)
        return;
    uint32_t first = pool->span[*ring].next;
    pool->span[*ring].next = pool->free;
    pool->free = first;
    *ring = 0;
}

#endif
