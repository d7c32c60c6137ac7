/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where an endpoint's numbers begin, and where a segment lies in them.
 *
 * The SYN tells. Where it was not captured, or comes late, something else must do, and that is a guess: the ACK that
 * answers it, or the first thing that its sender says. And a listener may answer one SYN under two numbers; which of
 * them counts, the client says. */
#include "coverage.h"
#include "exchange.h"
#include "flight.h"
#include "sequence.h"

/* A guess is open to correction by a SYN or SYN-ACK for so many segments of the connection. */
#define GUESS_STANDS_AFTER 8

static void begin_numbers(struct exchange *x, struct tcplife_endpoint *endpoint, uint32_t isn, uint64_t next)
{
    flight_forget(x->pool, &endpoint->flight);
    coverage_forget(x->pool, endpoint);
    endpoint->isn = isn;
    endpoint->next = next;
    endpoint->base = 1;
    endpoint->known = true;
    endpoint->guessed = endpoint->renumbers = false;
    endpoint->top_unseen = endpoint->one_unseen = endpoint->fin_presumed = endpoint->missed = false;
}

void numbers_guess(struct exchange *x, struct tcplife_endpoint *endpoint, uint32_t isn)
{
    begin_numbers(x, endpoint, isn, 1);
    endpoint->guessed = true;
}

/* Its SYN or SYN-ACK comes after all. Bytes that were captured before it lie as far above it as they do. */
static void correct_guess(struct exchange *x, struct tcplife_endpoint *endpoint, uint32_t isn)
{
    uint32_t shift = endpoint->isn - isn;
    uint64_t next = endpoint->next + shift;
    if (!shift) {
        endpoint->guessed = false;
    } else if (shift <= WINDOW_MARGIN) {
        begin_numbers(x, endpoint, isn, next);
        coverage_skip(x->pool, endpoint, 1, 1 + (int64_t)shift);
    } else {
        begin_numbers(x, endpoint, isn, 0);
    }
}

/* 3.10.7.3: what acknowledges anything else is no answer to this SYN. */
static void learn_from_syn(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    uint32_t isn = x->segment->seq;
    bool is_syn_ack = has(x, TCPLIFE_ACK);
    if (is_syn_ack && !acknowledges_the_syn(x))
        return;
    if (!sender->known && sender->state <= TCPLIFE_SYN_RECEIVED) {
        begin_numbers(x, sender, isn, 0);
    } else if (sender->guessed && !sender->syn_seen && !sender->told &&
               (is_syn_ack || sender->state <= TCPLIFE_SYN_RECEIVED)) {
        correct_guess(x, sender, isn);
    } else if (is_syn_ack && sender->isn != isn && sender->syn_ack_seen && sender->state == TCPLIFE_SYN_RECEIVED &&
               sender->next <= 1 && !sender->told && !x->connection->reset_pending && !x->connection->reset_ahead) {
        sender->other_isn = isn;
        sender->renumbers = true;
    }
}

/* How far the number lies into what can have been sent before the client's first ACK; 0: not in it. */
static uint32_t distance_into(uint32_t number, uint32_t isn)
{
    uint32_t distance = number - isn;
    return distance <= FIRST_WINDOW ? distance : 0;
}

/* Of two ISNs, the number that its peer acknowledges, or with which it goes on itself, shows the one that counts: the
 * nearer one. */
static void choose_isn(struct exchange *x, struct tcplife_endpoint *endpoint, uint32_t number)
{
    uint32_t first = distance_into(number, endpoint->isn), other = distance_into(number, endpoint->other_isn);
    if (other && (!first || other < first))
        begin_numbers(x, endpoint, endpoint->other_isn, 1);
    else if (first)
        endpoint->renumbers = false;
}

static void learn_from_others(struct exchange *x)
{
    const struct tcplife_segment *segment = x->segment;
    struct tcplife_endpoint *sender = x->sender, *receiver = x->receiver;
    if (sender->renumbers)
        choose_isn(x, sender, segment->seq);
    else if (!sender->known && is_synchronized(sender) && !has(x, TCPLIFE_RST))
        begin_numbers(x, sender, segment->seq - 1, 1);
    if (receiver->renumbers && has(x, TCPLIFE_ACK))
        choose_isn(x, receiver, segment->ack);
}

void numbers_learn(struct exchange *x)
{
    const struct tcplife_segment *segment = x->segment;
    if (has(x, TCPLIFE_SYN))
        learn_from_syn(x);
    else
        learn_from_others(x);
    bool plausible = x->sender->state != TCPLIFE_SYN_SENT ||
                     segment->seq - x->sender->isn <= (uint32_t)x->sender->next + WINDOW_MARGIN;
    if (!has(x, TCPLIFE_ACK) || has(x, TCPLIFE_RST) || x->receiver->known || !plausible)
        return;
    begin_numbers(x, x->receiver, segment->ack - 1, 1);
    x->receiver->guessed = !is_synchronized(x->receiver);
}

bool numbers_may_change(const struct tcplife_connection *connection)
{
    const struct tcplife_endpoint *a = &connection->end[0], *b = &connection->end[1];
    return a->renumbers || b->renumbers || a->guessed || b->guessed;
}

void numbers_note_told(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (connection->segments[0] + connection->segments[1] > GUESS_STANDS_AFTER)
        connection->end[0].guessed = connection->end[1].guessed = false;
    if (numbers_may_change(connection))
        return;
    bool begins = has(x, TCPLIFE_SYN) && !x->annotation.verdict; /* that has offset 0 under any number */
    if (x->annotation.has_seq && !begins)
        x->sender->told = true;
    if (x->annotation.has_ack)
        x->receiver->told = true;
}

void numbers_place(struct exchange *x)
{
    const struct tcplife_segment *segment = x->segment;
    bool begins_others = x->sender->renumbers && has(x, TCPLIFE_SYN) && segment->seq == x->sender->other_isn;
    x->seq = begins_others ? 0 : sequence_offset(segment->seq, x->sender->isn, x->sender->next);
    x->end = x->seq + segment->length + has(x, TCPLIFE_SYN) + has(x, TCPLIFE_FIN);
    if (has(x, TCPLIFE_ACK))
        x->ack = sequence_offset(segment->ack, x->receiver->isn, x->receiver->next);
    struct tcplife_annotation *annotation = &x->annotation;
    annotation->has_seq = x->seq >= 0 && x->sender->known;
    annotation->seq = (uint64_t)x->seq;
    annotation->next_seq = (uint64_t)x->end;
    annotation->has_ack = has(x, TCPLIFE_ACK) && x->ack >= 0 && x->receiver->known;
    annotation->ack = (uint64_t)x->ack;
}
