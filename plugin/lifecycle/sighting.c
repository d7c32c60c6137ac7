/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Has this segment been captured before?
 *
 * A copy is one packet that was seen twice: by two interfaces of one host, by two taps in one file, by a mirror port. A
 * retransmission was sent twice. They may look alike, so a segment is a copy only where
 *   1. one like it was captured a short time ago, the same in numbers, flags, length, ACK and window; and
 *   2. something shows that it is the same packet. The IP identification does, where the sender gives each packet
 *      another one. Else another interface or another hop limit does, which a host does not change between the two.
 *      Time comes last, since a host may repeat itself at once.
 *
 * What was captured lately is kept for all connections together, in a table that newer segments overwrite. */
#include "exchange.h"

/* ns. Two taps lie a path apart, and a packet does not live long on it; a host that repeats a segment after that time
 * may have come to the same identification again. */
#define COPY_WITHIN 500000000

/* ns. Between the interfaces of one host. */
#define SAME_INSTANT 100000

#define TICK_SHIFT 10 /* a sighting's time is kept in units of 1024 ns, and wraps after 73 minutes */

static uint64_t fingerprint(const struct tcplife_connection *connection, const struct tcplife_segment *segment)
{
    uint64_t print = (uint64_t)segment->seq << 32 | segment->ack;
    uint64_t shape = (uint64_t)segment->length << 32 | (uint32_t)segment->flags << 16 | segment->window;
    uint64_t whose = (uint64_t)connection->first_frame << 1 | (segment->from & 1u);
    print = (print ^ whose) * UINT64_C(0x9e3779b97f4a7c15);
    print = (print ^ print >> 32 ^ shape) * UINT64_C(0xd6e8feb86659fd93);
    return print ^ print >> 32;
}

static struct tcplife_sighting sighting_of(const struct tcplife_segment *segment, uint64_t print)
{
    return (struct tcplife_sighting){
        .print = (uint32_t)(print >> 32) | 1u, /* 0: nothing was seen */
        .time = (uint32_t)((uint64_t)segment->time >> TICK_SHIFT),
        .ip_id = segment->ip_id,
        .hop_limit = segment->hop_limit,
        .interface = segment->interface,
    };
}

static struct tcplife_sighting *place_of(const struct tcplife_pool *pool, uint64_t print)
{
    return &pool->sighting[(uint32_t)print & (pool->sightings - 1)];
}

static bool differ(uint8_t a, uint8_t b)
{
    return a && b && a != b;
}

/* Both are alike; is the later one the packet that the earlier one was? */
static bool is_same_packet(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                           const struct tcplife_sighting *now, const struct tcplife_sighting *before)
{
    int32_t ticks = (int32_t)(now->time - before->time);
    int64_t since = (int64_t)(ticks < 0 ? -(int64_t)ticks : ticks) << TICK_SHIFT;
    enum tcplife_ip_ids ids = (enum tcplife_ip_ids)connection->end[segment->from & 1u].ip_ids;
    bool is_reset = segment->flags & TCPLIFE_RST;
    if (since > COPY_WITHIN || now->ip_id != before->ip_id)
        return false;
    if (now->ip_id && ids == TCPLIFE_IDS_MOVE)
        return true;
    if (differ(now->interface, before->interface))
        return true;
    /* Those who forge RSTs send several with other hop limits. */
    if (differ(now->hop_limit, before->hop_limit) && (!is_reset || connection->shows_copies))
        return true;
    if (segment->flags & TCPLIFE_SYN)
        return true; /* no host repeats it within half a second: RFC 6298 2.1 and 5.7 say one, or three */
    bool takes_numbers = segment->length || segment->flags & TCPLIFE_FIN;
    return since <= SAME_INSTANT && (takes_numbers || connection->shows_copies);
}

static bool was_captured(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                         const struct tcplife_sighting *now, const struct tcplife_sighting *before)
{
    return before->print == now->print && is_same_packet(connection, segment, now, before);
}

bool sighting_is_copy(struct exchange *x)
{
    if (!x->pool->sightings)
        return false;
    uint64_t print = fingerprint(x->connection, x->segment);
    struct tcplife_sighting now = sighting_of(x->segment, print), *place = place_of(x->pool, print);
    bool is_copy = was_captured(x->connection, x->segment, &now, place);
    *place = now;
    if (is_copy && x->end > x->seq)
        x->connection->shows_copies = true;
    return is_copy;
}

bool sighting_knows(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                    const struct tcplife_pool *pool)
{
    if (!pool->sightings)
        return false;
    uint64_t print = fingerprint(connection, segment);
    struct tcplife_sighting now = sighting_of(segment, print);
    return was_captured(connection, segment, &now, place_of(pool, print));
}

void sighting_note(const struct exchange *x)
{
    if (!x->pool->sightings)
        return;
    uint64_t print = fingerprint(x->connection, x->segment);
    *place_of(x->pool, print) = sighting_of(x->segment, print);
}
