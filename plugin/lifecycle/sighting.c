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

/* ns. No host repeats an unanswered SYN so soon: RFC 6298 2.1 and 5.7 say a second, or three; some repeat a refused one after
 * half a second. */
#define SYN_COPY_WITHIN 250000000

/* ns. Between the interfaces of one host. */
#define SAME_INSTANT 100000

/* ns. The unit of tcplife_connection.copies_after. */
#define COPIES_AFTER_UNIT 16000

#define TICK_SHIFT 10 /* a sighting's time is kept in units of 1024 ns, and wraps after 73 minutes */

static uint64_t fingerprint(const struct tcplife_connection *connection, const struct tcplife_segment *segment)
{
    /* Whose it is, the connection's first frame tells, and its time where a read filter gives a frame's number to others.
     * The numbers are stirred before flags and length join them: a FIN that acknowledges one more than the ACK before it
     * must not look like that. */
    uint64_t numbers = (uint64_t)segment->seq << 32 | segment->ack;
    uint64_t shape = (uint64_t)segment->length << 32 | (uint32_t)segment->window << 16 | segment->flags;
    uint64_t whose = ((uint64_t)connection->start ^ (uint64_t)connection->first_frame << 40) << 1 | (segment->from & 1u);
    uint64_t print = numbers * UINT64_C(0x9e3779b97f4a7c15);
    print = (print ^ print >> 32 ^ shape ^ whose) * UINT64_C(0xd6e8feb86659fd93);
    return print ^ print >> 29;
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

/* Where sightings with this print are: the newest first, and the one before it. */
static struct tcplife_sighting *places_of(const struct tcplife_pool *pool, uint64_t print)
{
    return &pool->sighting[(uint32_t)print & (pool->sightings - 1) & ~(uint32_t)1];
}

static void put(const struct tcplife_pool *pool, uint64_t print, const struct tcplife_sighting *now)
{
    struct tcplife_sighting *places = places_of(pool, print);
    places[1] = places[0];
    places[0] = *now;
}

static bool differ(uint8_t a, uint8_t b)
{
    return a && b && a != b;
}

/* ns, rounded down to ticks. */
static int64_t time_between(const struct tcplife_sighting *now, const struct tcplife_sighting *before)
{
    int32_t ticks = (int32_t)(now->time - before->time);
    return (int64_t)(ticks < 0 ? -(int64_t)ticks : ticks) << TICK_SHIFT;
}

/* Others of this connection were captured twice, and the second time came as long after the first. Queues may double
 * that. A host that repeats what got no answer waits for longer than the path takes to and fro. */
static bool comes_when_copies_do(const struct tcplife_connection *connection, int64_t since)
{
    return since <= 2 * (int64_t)connection->copies_after * COPIES_AFTER_UNIT;
}

/* Both are alike; is the later one the packet that the earlier one was? */
static bool is_same_packet(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                           const struct tcplife_sighting *now, const struct tcplife_sighting *before)
{
    int64_t since = time_between(now, before);
    enum tcplife_ip_ids ids = (enum tcplife_ip_ids)connection->end[segment->from & 1u].ip_ids;
    bool is_reset = segment->flags & TCPLIFE_RST;
    if (since > COPY_WITHIN || now->ip_id != before->ip_id)
        return false;
    if (now->ip_id && ids == TCPLIFE_IDS_MOVE)
        return true;
    if (differ(now->interface, before->interface))
        return true;
    /* Those who forge RSTs send several with other hop limits. */
    if (differ(now->hop_limit, before->hop_limit) && (!is_reset || connection->copies_after))
        return true;
    if (segment->flags & TCPLIFE_SYN)
        return since <= SYN_COPY_WITHIN;
    bool takes_numbers = segment->length || segment->flags & TCPLIFE_FIN;
    if (since <= SAME_INSTANT)
        return takes_numbers || connection->copies_after;
    return takes_numbers && comes_when_copies_do(connection, since);
}

/* The sighting of which this one is a copy, NULL: none is known. */
static const struct tcplife_sighting *find_original(const struct tcplife_connection *connection,
                                                    const struct tcplife_segment *segment,
                                                    const struct tcplife_pool *pool, uint64_t print,
                                                    const struct tcplife_sighting *now)
{
    const struct tcplife_sighting *places = places_of(pool, print);
    for (int i = 0; i < 2; i++)
        if (places[i].print == now->print && is_same_packet(connection, segment, now, &places[i]))
            return &places[i];
    return NULL;
}

/* since: at most COPY_WITHIN, so that it fits. */
static void note_distance(struct tcplife_connection *connection, int64_t since)
{
    uint16_t distance = (uint16_t)(since / COPIES_AFTER_UNIT + 1);
    if (distance > connection->copies_after)
        connection->copies_after = distance;
}

bool sighting_is_copy(struct exchange *x)
{
    if (!x->pool->sightings)
        return false;
    uint64_t print = fingerprint(x->connection, x->segment);
    struct tcplife_sighting now = sighting_of(x->segment, print);
    const struct tcplife_sighting *original = find_original(x->connection, x->segment, x->pool, print, &now);
    if (original && x->end > x->seq)
        note_distance(x->connection, time_between(&now, original));
    put(x->pool, print, &now);
    return original != NULL;
}

bool sighting_knows(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                    const struct tcplife_pool *pool)
{
    if (!pool->sightings)
        return false;
    uint64_t print = fingerprint(connection, segment);
    struct tcplife_sighting now = sighting_of(segment, print);
    return find_original(connection, segment, pool, print, &now) != NULL;
}

void sighting_note(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                   const struct tcplife_pool *pool)
{
    if (!pool->sightings)
        return;
    uint64_t print = fingerprint(connection, segment);
    struct tcplife_sighting now = sighting_of(segment, print);
    put(pool, print, &now);
}
