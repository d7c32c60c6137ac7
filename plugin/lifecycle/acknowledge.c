/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Every ACK: how old was the oldest byte that it covers, and why did the ACK come when it came? */
#include "bands.h"
#include "exchange.h"

enum tcplife_ack_kind kind_of_advance(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                                      bool takes_numbers, const struct covered *covered)
{
    if (takes_numbers)
        return TCPLIFE_ACK_PIGGYBACKED;
    if (covered->segments >= 2)
        return TCPLIFE_ACK_EVERY_SECOND;
    enum tcplife_role role = segment->from == connection->client ? TCPLIFE_CLIENT : TCPLIFE_SERVER;
    if (covered->frame && segment->time - covered->time - tcplife_round_trip(connection, role) >= DELAYED_ACK_FROM)
        return TCPLIFE_ACK_DELAYED;
    return TCPLIFE_ACK_IMMEDIATE;
}

void explain_ack(struct exchange *x)
{
    struct tcplife_annotation *annotation = &x->annotation;
    bool is_something_else = annotation->events != 0;
    if (!x->advances) {
        bool says_again = x->segment->ack == x->sender->acked; /* an older one was overtaken on its way */
        bool pure = !is_something_else && says_again && x->end == x->seq && annotation->verdict == TCPLIFE_VERDICT_NONE;
        if (pure)
            annotation->ack_kind = x->segment->window == x->sender->window ? TCPLIFE_ACK_DUPLICATE
                                                                           : TCPLIFE_ACK_WINDOW_UPDATE;
        return;
    }
    if (!x->receiver->flight)
        return;
    struct covered covered = flight_acknowledged(x->pool, &x->receiver->flight, (uint64_t)x->ack);
    annotation->ack_delay = x->segment->time - covered.time;
    bool is_its_own = x->connection->to_itself && covered.frame == x->segment->frame && covered.time == x->segment->time;
    if (annotation->ack_delay >= 0 && !is_its_own) /* below 0 the clock was set back between */
        annotation->ack_frame = covered.frame;
    annotation->ack_kind = (uint8_t)kind_of_advance(x->connection, x->segment, x->end > x->seq, &covered);
}
