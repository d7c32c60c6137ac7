/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Header prediction, as hosts have done it since Van Jacobson: nearly every segment of an open connection brings the next
 * bytes or acknowledges what was sent. For those all questions but a few have known answers. A test feeds the same
 * segments with and without prediction and demands the same result. */
#include "exchange.h"
#include "sequence.h"

static bool is_settled(const struct tcplife_endpoint *endpoint)
{
    return endpoint->state == TCPLIFE_ESTABLISHED && endpoint->evidence == TCPLIFE_OBSERVED && endpoint->known &&
           endpoint->ack_seen && endpoint->spoke && !endpoint->assumed && !endpoint->owes_challenge &&
           !endpoint->guessed && !endpoint->renumbers && !endpoint->fin_sent && !endpoint->top_unseen &&
           !endpoint->disbelieved;
}

bool is_steady(const struct tcplife_connection *connection)
{
    bool no_reset = !connection->reset_accepted && !connection->reset_pending && !connection->reset_ahead;
    return no_reset && is_settled(&connection->end[0]) && is_settled(&connection->end[1]) &&
           zeek_is_steady(&connection->zeek);
}

bool is_predicted(const struct exchange *x)
{
    const struct tcplife_segment *segment = x->segment;
    const struct tcplife_endpoint *sender = x->sender, *receiver = x->receiver;
    if ((segment->flags & ~(unsigned)TCPLIFE_PSH) != TCPLIFE_ACK || segment->defect ||
        segment->time < x->connection->last)
        return false;
    if (receiver->unanswered || sender->missed)
        return false;
    if (segment->seq != sender->isn + (uint32_t)sender->next || !segment->window || !receiver->window)
        return false;
    uint32_t sent_to_it = receiver->isn + (uint32_t)receiver->next;
    bool advances = sequence_after(segment->ack, sender->acked);
    if (segment->ack != sender->acked && (!advances || sequence_after(segment->ack, sent_to_it)))
        return false;
    /* an ACK that says nothing new may be a copy, a probe's answer or a window update */
    return segment->length ? sender->sent_news : advances;
}
