/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Every ACK: how old was the oldest octet that it covers, and why did the ACK come when it came? */
#include "exchange.h"
#include "flight.h"

/* An ACK that waits for a timer waits 40 ms at least on the stacks we know; one that does not leaves within a few
 * milliseconds even from a busy host. */
#define DELAYED_FROM_NS 10000000

/* The round trip between the capture point and the endpoint, from the handshake when that is unambiguous. */
static int64_t path_round_trip(const struct exchange *x)
{
    const struct tcplife_connection *connection = x->connection;
    if (connection->syn_count != 1 || !connection->syn_ack_time || connection->simultaneous_open)
        return 0;
    if (x->from == TCPLIFE_SERVER)
        return connection->syn_ack_time - connection->start;
    return connection->handshake_time ? connection->handshake_time - connection->syn_ack_time : 0;
}

static enum tcplife_ack_kind kind_of_advance(const struct exchange *x, const struct covered *covered)
{
    if (x->end > x->seq)
        return TCPLIFE_ACK_PIGGYBACKED;
    if (covered->segments >= 2)
        return TCPLIFE_ACK_EVERY_SECOND;
    if (covered->frame && x->segment->time - covered->time - path_round_trip(x) >= DELAYED_FROM_NS)
        return TCPLIFE_ACK_DELAYED;
    return TCPLIFE_ACK_IMMEDIATE;
}

void explain_ack(struct exchange *x, bool advances)
{
    struct tcplife_annotation *annotation = &x->annotation;
    bool is_something_else = annotation->events != 0;
    if (!advances) {
        bool pure = !is_something_else && x->end == x->seq && annotation->verdict == TCPLIFE_VERDICT_NONE;
        if (pure)
            annotation->ack_kind = x->segment->window == x->sender->window ? TCPLIFE_ACK_DUPLICATE
                                                                           : TCPLIFE_ACK_WINDOW_UPDATE;
        return;
    }
    if (!x->receiver->flight)
        return;
    struct covered covered = flight_acknowledged(x->pool, &x->receiver->flight, (uint64_t)x->ack);
    annotation->ack_frame = covered.frame;
    annotation->ack_delay = x->segment->time - covered.time;
    annotation->ack_kind = (uint8_t)kind_of_advance(x, &covered);
}
