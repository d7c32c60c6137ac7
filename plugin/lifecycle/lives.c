/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One pair of addresses and ports has one connection after the other: whose is this segment?
 *
 * Its numbers tell. A SYN with another number asks for a new connection, but whether the old one is gone nobody knows
 * at that moment: the client may have crashed, or the SYN may be old, or forged (RFC 9293 3.5.1, RFC 5961 4.2). So the
 * old one stays a candidate for what comes next, until it is over. */
#include "exchange.h"
#include "sequence.h"

/* ns. What has been overtaken on its way is not later than this. */
#define REORDERED_WITHIN INT64_C(1000000000)

/* Numbers that lie further from a connection's than this are not its own: more than windows and losses explain. */
#define FAR_OFF (1 << 24)

/* Nothing lies below a SYN. */
static bool is_below_syn(uint32_t number, const struct tcplife_endpoint *endpoint)
{
    return endpoint->syn_seen && sequence_after(endpoint->isn, number);
}

static bool is_near(uint32_t number, const struct tcplife_endpoint *endpoint)
{
    int32_t distance = (int32_t)(number - (endpoint->isn + (uint32_t)endpoint->next));
    return distance <= FAR_OFF && distance >= -FAR_OFF && !is_below_syn(number, endpoint);
}

/* It may be a segment of this connection, by what is known of its numbers. */
static bool fits(const struct tcplife_connection *connection, const struct tcplife_segment *segment)
{
    const struct tcplife_endpoint *sender = &connection->end[segment->from & 1u];
    const struct tcplife_endpoint *receiver = &connection->end[1u - (segment->from & 1u)];
    bool acknowledges = segment->flags & TCPLIFE_ACK && receiver->known;
    if (!sender->known && !acknowledges)
        return false;
    return (!sender->known || is_near(segment->seq, sender)) && (!acknowledges || is_near(segment->ack, receiver));
}

/* Neither number is near, and both are known. */
static bool is_foreign(const struct tcplife_connection *connection, const struct tcplife_segment *segment)
{
    const struct tcplife_endpoint *sender = &connection->end[segment->from & 1u];
    const struct tcplife_endpoint *receiver = &connection->end[1u - (segment->from & 1u)];
    return sender->known && receiver->known && segment->flags & TCPLIFE_ACK && !is_near(segment->seq, sender) &&
           !is_near(segment->ack, receiver);
}

static bool acknowledges_syn_of(const struct tcplife_endpoint *endpoint, const struct tcplife_segment *segment)
{
    uint32_t acknowledged = segment->ack - endpoint->isn;
    return endpoint->known && acknowledged >= 1 && acknowledged <= endpoint->next;
}

/* The same number again: late, or a second life of a host that begins with the same number each time. Nobody repeats
 * his SYN once it was answered, so what is no copy is a new one when the old connection is gone. */
static bool syn_again_begins(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                             const struct tcplife_pool *pool)
{
    if (segment->time - connection->last > TCPLIFE_MSL)
        return true;
    const struct tcplife_endpoint *sender = &connection->end[segment->from & 1u];
    bool has_closed = sender->fin_sent && segment->time - connection->last > REORDERED_WITHIN;
    return connection->was_open && (tcplife_is_over(connection) || has_closed) &&
           !sighting_knows(connection, segment, pool);
}

/* The capture began in the middle, and now comes what lies a little below the first bytes that it has: a copy of the SYN
 * that it missed, which is late. A new one begins elsewhere; most stacks count upwards (RFC 9293 3.4.1). */
static bool is_late_syn(const struct tcplife_connection *connection, const struct tcplife_endpoint *sender,
                        const struct tcplife_segment *segment)
{
    uint32_t below = sender->isn + (uint32_t)sender->base - segment->seq;
    return sender->known && !sender->syn_seen && below >= 1 && below <= WINDOW_MARGIN && !tcplife_is_over(connection);
}

static bool syn_begins(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                       const struct tcplife_pool *pool)
{
    const struct tcplife_endpoint *sender = &connection->end[segment->from & 1u];
    const struct tcplife_endpoint *receiver = &connection->end[1u - (segment->from & 1u)];
    bool both_ask = receiver->state == TCPLIFE_SYN_SENT && !sender->syn_seen;
    if (sender->known && segment->seq == sender->isn && sender->state != TCPLIFE_LISTEN)
        return syn_again_begins(connection, segment, pool);
    return !both_ask && !is_late_syn(connection, sender, segment);
}

static bool syn_ack_begins(const struct tcplife_connection *connection, const struct tcplife_segment *segment)
{
    const struct tcplife_endpoint *sender = &connection->end[segment->from & 1u];
    const struct tcplife_endpoint *receiver = &connection->end[1u - (segment->from & 1u)];
    bool is_over = tcplife_is_over(connection);
    /* It answers another client's number. Where nothing of the client was captured, nobody knows whether this is over. */
    bool receiver_unseen = connection->segments[1u - (segment->from & 1u)] == 0;
    if (receiver->known && !acknowledges_syn_of(receiver, segment))
        return is_over || (receiver_unseen && sender->known);
    if (sender->known && segment->seq == sender->isn)
        return false;
    /* Another server's number for the same client's: the client began with that again, or nobody knows its own. */
    int64_t silence = segment->time - connection->last;
    bool has_ended = is_over || sender->fin_sent || silence > TCPLIFE_MSL;
    bool was_ours = sender->known && connection->was_open && silence > REORDERED_WITHIN;
    return (was_ours && has_ended) || (is_over && !receiver->syn_seen);
}

/* Void segments belong to the newest, and begin nothing. */
static bool counts(const struct tcplife_segment *segment)
{
    enum tcplife_verdict flaw = judge_flags(segment);
    return !segment->defect && (!flaw || flaw == TCPLIFE_VERDICT_NO_ACK_FLAG);
}

/* A host that is still in the old connection says so by its numbers. But a mere ACK of the end that was asked is the
 * answer to the SYN (a challenge ACK), and the RST that the asking end gives back to it is its own. */
static bool is_of_older(const struct tcplife_connection *newest, const struct tcplife_connection *older,
                        const struct tcplife_segment *segment)
{
    const struct tcplife_endpoint *sender = &older->end[segment->from & 1u];
    bool from_client = (segment->from & 1u) == newest->client;
    bool mere_ack = !segment->length && !(segment->flags & (TCPLIFE_FIN | TCPLIFE_RST));
    if (!fits(older, segment) || fits(newest, segment))
        return false;
    if (segment->flags & TCPLIFE_RST)
        return !from_client;
    bool answers_the_syn = mere_ack && !from_client && sender->ack_seen && segment->ack == sender->acked;
    return !answers_the_syn;
}

enum tcplife_life tcplife_life_of(const struct tcplife_connection *newest, const struct tcplife_connection *older,
                                  const struct tcplife_segment *segment, const struct tcplife_pool *pool)
{
    /* Nearly all. */
    if (!older && !(segment->flags & TCPLIFE_SYN) && (segment->flags & TCPLIFE_RST || !tcplife_is_over(newest)))
        return TCPLIFE_LIFE_NEWEST;
    if (!newest->begun || !counts(segment) || segment->to_itself)
        return TCPLIFE_LIFE_NEWEST;
    bool begins = false;
    if (segment->flags & TCPLIFE_SYN)
        begins = segment->flags & TCPLIFE_ACK ? syn_ack_begins(newest, segment) : syn_begins(newest, segment, pool);
    else if (older && is_of_older(newest, older, segment)) /* who had asked anew would not go on with the old one */
        return (segment->from & 1u) == newest->client ? TCPLIFE_LIFE_RESUMED : TCPLIFE_LIFE_OLDER;
    else if (!(segment->flags & TCPLIFE_RST))
        begins = tcplife_is_over(newest) && is_foreign(newest, segment);
    return begins ? TCPLIFE_LIFE_NEW : TCPLIFE_LIFE_NEWEST;
}

void tcplife_overhear(struct tcplife_connection *older, const struct tcplife_segment *segment, struct tcplife_pool *pool)
{
    uint32_t *count = &older->segments[segment->from & 1u], before = *count;
    if (older->steady)
        zeek_catch_up(older);
    const struct tcplife_zeek history = older->zeek;
    tcplife_feed(older, segment, pool);
    *count = before;
    older->zeek = history;
    older->steady = is_steady(older);
}

bool tcplife_is_overheard(const struct tcplife_annotation *annotation)
{
    return annotation->verdict == TCPLIFE_VERDICT_RST_OF_OLD_ACK;
}

void tcplife_note_successor(struct tcplife_connection *older)
{
    if (!tcplife_is_over(older))
        older->succeeded = true;
}
