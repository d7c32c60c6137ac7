/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Header prediction, as hosts have done it since Van Jacobson: nearly every segment of an open connection brings the next
 * bytes or acknowledges what was sent. For those all questions but a few have known answers. A test feeds the same
 * segments with and without prediction and demands the same result. */
#include "exchange.h"
#include "flight.h"
#include "sequence.h"

static bool is_settled(const struct tcplife_endpoint *endpoint)
{
    bool is_certain = endpoint->evidence == TCPLIFE_OBSERVED || endpoint->evidence == TCPLIFE_INFERRED;
    return endpoint->state == TCPLIFE_ESTABLISHED && is_certain && endpoint->known && endpoint->ack_seen &&
           endpoint->spoke && endpoint->told && !endpoint->assumed && !endpoint->owes_challenge &&
           !endpoint->guessed && !endpoint->renumbers && !endpoint->fin_sent && !endpoint->top_unseen &&
           !endpoint->disbelieved && !endpoint->missed && !endpoint->unanswered && endpoint->window;
}

bool is_steady(const struct tcplife_connection *connection)
{
    bool no_reset = !connection->reset_accepted && !connection->reset_pending && !connection->reset_ahead;
    return no_reset && !connection->to_itself && is_settled(&connection->end[0]) && is_settled(&connection->end[1]) &&
           zeek_is_steady(connection);
}

/* The next bytes, or a first ACK of something that was sent. An ACK that says nothing new may be a copy, a probe's answer
 * or a window update. */
static bool is_predicted(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                         const struct tcplife_endpoint *sender, const struct tcplife_endpoint *receiver)
{
    if ((segment->flags & ~(unsigned)TCPLIFE_PSH) != TCPLIFE_ACK || segment->defect ||
        segment->time < connection->last || !segment->window || !segment->ack) /* of 0 Zeek has its own opinion */
        return false;
    if (segment->seq != sender->isn + (uint32_t)sender->next)
        return false;
    if (segment->ack == sender->acked)
        return segment->length != 0;
    return sequence_after(segment->ack, sender->acked) &&
           !sequence_after(segment->ack, receiver->isn + (uint32_t)receiver->next);
}

/* As take_bytes() does. */
static void take_next_bytes(const struct tcplife_segment *segment, struct tcplife_endpoint *sender,
                            struct tcplife_pool *pool)
{
    sender->next += segment->length;
    sender->sent_news = sender->last_was_news = true;
    sender->one_unseen = sender->fin_presumed = false;
    flight_sent(pool, &sender->flight, sender->next, segment->time, segment->frame);
}

bool tcplife_feed_predicted(struct tcplife_connection *connection, const struct tcplife_segment *segment,
                            struct tcplife_pool *pool, struct tcplife_record *record)
{
    unsigned from = segment->from & 1u;
    struct tcplife_endpoint *sender = &connection->end[from], *receiver = &connection->end[1u - from];
    if (!connection->steady || !is_predicted(connection, segment, sender, receiver))
        return false;
    bool advances = segment->ack != sender->acked;
    if ((sender->next | receiver->next) >> 32 || (advances && !record_holds_ack(segment, receiver, pool)))
        return false;

    zeek_follow_steady(&connection->zeek, segment);
    sighting_note(connection, segment, pool);
    note_ip_id(sender, segment->ip_id);
    connection->segments[from]++;
    connection->last = segment->time;
    sender->window = segment->window;
    sender->evidence = TCPLIFE_OBSERVED; /* nobody goes on so who is not in ESTABLISHED */
    sender->last_was_news = false;
    if (segment->length)
        take_next_bytes(segment, sender, pool);
    struct covered covered = {0};
    enum tcplife_ack_kind kind = TCPLIFE_ACK_NONE;
    if (advances) {
        sender->acked = segment->ack;
        if (receiver->flight) {
            uint64_t ack = (uint32_t)(segment->ack - receiver->isn);
            covered = flight_acknowledged(pool, &receiver->flight, ack);
            kind = kind_of_advance(connection, segment, segment->length != 0, &covered);
        }
    }
    enum tcplife_role role = from == connection->client ? TCPLIFE_CLIENT : TCPLIFE_SERVER;
    record_predicted(segment, role, receiver->evidence == TCPLIFE_OBSERVED, kind, &covered, record);
    return true;
}
