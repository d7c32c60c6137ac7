/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Sequence numbers live modulo 2^32 (RFC 9293 section 3.4); streams and offsets do not. */
#ifndef LIFECYCLE_SEQUENCE_H
#define LIFECYCLE_SEQUENCE_H

#include <stdbool.h>
#include <stdint.h>

/* a lies behind b, if they are less than 2^31 apart. */
static inline bool sequence_after(uint32_t a, uint32_t b)
{
    return (int32_t)(a - b) > 0;
}

/* The offset from isn that `number` stands for: of all those with these low 32 bits the one nearest to `near`.
 * Negative when it lies before the isn. */
static inline int64_t sequence_offset(uint32_t number, uint32_t isn, uint64_t near)
{
    return (int64_t)near + (int32_t)(number - isn - (uint32_t)near);
}

#endif
