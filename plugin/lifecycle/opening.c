/* SPDX-License-Identifier: GPL-2.0-or-later */
/* From the first SYN to ESTABLISHED, RFC 9293 3.5; also where parts of it were not captured, or in another order. */
#include "exchange.h"
#include "sequence.h"
#include "walk.h"

/* What was told of the close rests on how the connection opened: from here on that stays. */
static bool close_has_begun(const struct tcplife_connection *connection)
{
    return connection->teardown_steps || connection->end[0].fin_sent || connection->end[1].fin_sent;
}

/* The handshake's times tell the path's. What is told of the close subtracts them, so they are settled before that begins;
 * and the capture's clock must have run. */
static bool can_time(const struct tcplife_connection *connection)
{
    return !close_has_begun(connection) && !connection->clock_steps;
}

/* ---- SYN ---------------------------------------------------------------------------------------------------- */

/* What the SYN asks for beside the connection. */
static void note_offers(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (has(x, TCPLIFE_ECE | TCPLIFE_CWR))
        connection->ecn = TCPLIFE_ECN_REQUESTED;
    connection->accurate_ecn = has(x, TCPLIFE_AE | TCPLIFE_ECE | TCPLIFE_CWR);
    if (x->segment->length)
        connection->fast_open = TCPLIFE_FAST_OPEN_DATA_SENT;
    else if (x->segment->fast_open_option)
        connection->fast_open = TCPLIFE_FAST_OPEN_COOKIE_REQUESTED;
}

/* Some clients repeat a refused SYN under the same number: the attempt goes on. */
static void try_again(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (!connection->refused || connection->was_open || !happens(x, x->sender, SENDS_SYN))
        return;
    x->sender->reset = x->receiver->reset = false;
    connection->reset_accepted = false;
}

static void take_syn_again(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    note_event(x, TCPLIFE_EVENT_SYN_AGAIN);
    x->receiver->owes_challenge = x->receiver->state >= TCPLIFE_ESTABLISHED; /* RFC 5961 4.2 */
    x->annotation.handshake_step = connection->simultaneous_open ? 0 : 1;
    if (connection->syn_count < UINT16_MAX)
        connection->syn_count++;
    try_again(x);
}

void take_syn(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    struct tcplife_endpoint *sender = x->sender;
    if (sender->syn_seen && x->seq == 0) {
        take_syn_again(x);
        return;
    }
    note_event(x, TCPLIFE_EVENT_SYN);
    bool was_inferred = sender->state == TCPLIFE_SYN_SENT && x->seq == 0 &&
                        !close_has_begun(connection); /* from a SYN-ACK captured before it */
    /* The split handshake: it acknowledged our SYN alone, and asks for itself now. */
    bool was_split = sender->state == TCPLIFE_SYN_RECEIVED && !sender->syn_seen && x->seq == 0;
    if (was_inferred || was_split) {
        sender->evidence = TCPLIFE_OBSERVED;
    } else if (x->seq != 0 || close_has_begun(connection) || !happens(x, sender, SENDS_SYN)) {
        /* RFC 5961 4.2: it draws a challenge ACK, no more. */
        give_verdict(x, TCPLIFE_VERDICT_SYN_IN_CONNECTION);
        x->receiver->owes_challenge = true;
        return;
    }
    if (!connection->to_itself && (x->receiver->state == TCPLIFE_SYN_SENT || was_split))
        connection->simultaneous_open = true;
    else
        connection->syn_frame = x->segment->frame;
    note_offers(x);
    sender->syn_seen = true;
    connection->syn_count++;
    x->annotation.handshake_step = was_inferred ? 1 : ++connection->handshake_steps;
}

/* ---- SYN-ACK ------------------------------------------------------------------------------------------------ */

/* RFC 3168 6.1.1: ECE alone agrees, and who sets CWR as well only reflects what the SYN had. To a SYN that asks for
 * accurate ECN, RFC 9768 3.1.1 has four answers more, which tell how the SYN had arrived: CWR alone, CWR and ECE, AE
 * alone, AE and CWR. */
static bool agrees_to_ecn(const struct exchange *x)
{
    unsigned answer = x->segment->flags & (TCPLIFE_AE | TCPLIFE_CWR | TCPLIFE_ECE);
    if (!x->connection->accurate_ecn)
        return answer == TCPLIFE_ECE || answer == (TCPLIFE_AE | TCPLIFE_ECE);
    return answer && answer != (TCPLIFE_AE | TCPLIFE_CWR | TCPLIFE_ECE);
}

/* The server says that it is in SYN-RECEIVED: in ESTABLISHED it would not repeat this (3.10.7.4). Once, its client's ACK
 * may have been lost behind the capture. But if it says so again, more than a round trip after another ACK, it does
 * not take ACKs: its accept queue is full, or it waits for data (TCP_DEFER_ACCEPT). */
static void hear_that_ack_was_not_taken(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    struct tcplife_endpoint *sender = x->sender;
    int64_t round_trip = tcplife_round_trip(connection, x->from);
    bool acknowledged = connection->handshake_frame && x->segment->time - connection->handshake_time > round_trip;
    bool only_inferred = sender->state == TCPLIFE_ESTABLISHED && sender->evidence == TCPLIFE_INFERRED;
    if (!acknowledged || !only_inferred || connection->simultaneous_open)
        return;
    if (connection->stuck < 2)
        connection->stuck++;
    if (connection->stuck < 2)
        return;
    correct_state(x, sender, TCPLIFE_SYN_RECEIVED);
    sender->evidence = TCPLIFE_OBSERVED;
    connection->was_open = false;
}

static void take_syn_ack_again(struct exchange *x)
{
    note_event(x, TCPLIFE_EVENT_SYN_ACK_AGAIN); /* does not revive a closed endpoint */
    x->connection->syn_ack_repeated = true;
    x->annotation.handshake_step = x->connection->simultaneous_open ? 0 : 2;
    hear_that_ack_was_not_taken(x);
}

static void note_syn_ack(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (!connection->syn_ack_frame) {
        connection->syn_ack_frame = x->segment->frame;
        connection->syn_ack_time = x->segment->time;
        connection->server_trip_known = connection->syn_count == 1 && !connection->simultaneous_open &&
                                        !connection->handshake_frame && can_time(connection);
    }
    x->sender->syn_seen = x->sender->syn_ack_seen = true;
    if (connection->handshake_steps == 0)
        connection->handshake_steps = 1; /* the SYN that it answers was not captured */
    if (x->ack > 1)
        connection->fast_open = TCPLIFE_FAST_OPEN_DATA_ACCEPTED;
    if (connection->ecn == TCPLIFE_ECN_REQUESTED)
        connection->ecn = agrees_to_ecn(x) ? TCPLIFE_ECN_AGREED : TCPLIFE_ECN_REFUSED;
}

void take_syn_ack(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    struct tcplife_endpoint *sender = x->sender;
    bool same_number = sender->known && x->segment->seq == sender->isn;
    if (sender->syn_ack_seen && same_number) {
        take_syn_ack_again(x);
        return;
    }
    note_event(x, TCPLIFE_EVENT_SYN_ACK);
    if (x->receiver->state == TCPLIFE_SYN_SENT && !acknowledges_the_syn(x)) {
        give_verdict(x, TCPLIFE_VERDICT_SYN_ACK_NOT_OF_SYN);
        connection->wrong_answer = true;
        return;
    }
    bool renumbers = sender->renumbers && x->segment->seq == sender->other_isn;
    /* Its sender has spoken before, or been answered: this was captured after what it came before. */
    bool comes_late = !sender->syn_seen && same_number && is_synchronized(sender) && acknowledges_the_syn(x) &&
                      !close_has_begun(connection);
    bool may_open = same_number && !comes_late && !close_has_begun(connection);
    if (may_open)
        happens(x, sender, OPENS_PASSIVELY);
    if (!renumbers && !comes_late && (!may_open || !happens(x, sender, SENDS_SYN_ACK))) {
        give_verdict(x, TCPLIFE_VERDICT_SYN_IN_CONNECTION);
        x->receiver->owes_challenge = true;
        return;
    }
    if (comes_late && sender->state == TCPLIFE_SYN_RECEIVED)
        sender->evidence = TCPLIFE_OBSERVED;
    connection->syn_ack_repeated |= renumbers;
    note_syn_ack(x);
    connection->server_trip_known &= !comes_late;
    x->annotation.handshake_step = renumbers || comes_late ? 2 : ++connection->handshake_steps;
    if (connection->handshake_steps < 2)
        connection->handshake_steps = 2;
}

/* ---- the ACK of the SYN-ACK ---------------------------------------------------------------------------------- */

/* The first segment by which an active opener shows that it got the SYN-ACK. */
static void complete_handshake(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (connection->handshake_frame)
        return;
    connection->handshake_frame = x->segment->frame;
    connection->handshake_time = x->segment->time;
    connection->client_trip_known = connection->syn_ack_frame && !connection->syn_ack_repeated &&
                                    !connection->simultaneous_open && can_time(connection);
    note_event(x, TCPLIFE_EVENT_HANDSHAKE_ACK);
    if (connection->handshake_steps < 2)
        connection->handshake_steps = 2; /* the SYN-ACK was not captured, or not yet */
    x->annotation.handshake_step = ++connection->handshake_steps;
}

static bool is_near_the_syn(const struct exchange *x)
{
    return x->ack >= 1 && x->ack <= (int64_t)x->receiver->next + FIRST_WINDOW;
}

/* The numbers of a segment that answers a SYN-ACK; data may have overtaken the ACK itself. */
static bool fits_attempt(const struct exchange *x)
{
    return x->receiver->known && is_near_the_syn(x) && x->seq >= 0 &&
           x->seq <= (int64_t)x->sender->next + WINDOW_MARGIN;
}

bool take_ack_of_syn_ack(struct exchange *x)
{
    if (!fits_attempt(x)) {
        give_verdict(x, TCPLIFE_VERDICT_ACK_OF_UNSENT);
        return false;
    }
    if (x->receiver->state == TCPLIFE_LISTEN) /* the SYN-ACK in between was not captured, but the client has it */
        happens(x, x->receiver, SENDS_SYN_ACK);
    happens(x, x->sender, ACKNOWLEDGES_SYN);
    complete_handshake(x);
    return true;
}

/* ---- what was not captured ------------------------------------------------------------------------------------ */

/* Either we missed its SYN-ACK, or it remembers an older connection and answers a SYN with a bare ACK (3.5.1). */
bool hear_from_listener(struct exchange *x)
{
    if (x->receiver->state != TCPLIFE_SYN_SENT)
        return true;
    if (!is_near_the_syn(x)) {
        give_verdict(x, TCPLIFE_VERDICT_BARE_ACK_TO_SYN);
        note_event(x, TCPLIFE_EVENT_CHALLENGE_ACK);
        x->connection->old_answer = true;
        return false; /* its numbers are not this connection's */
    }
    happens(x, x->sender, SENDS_SYN_ACK);
    if (!x->sender->known) {
        numbers_guess(x, x->sender, x->segment->seq - 1);
        numbers_place(x);
    }
    x->sender->evidence = TCPLIFE_INFERRED;
    return true;
}

void infer_handshake(struct exchange *x, bool acknowledged_unseen)
{
    struct tcplife_connection *connection = x->connection;
    bool client_not_captured = connection->segments[x->receiver - connection->end] == 0;
    bool sends_data = x->segment->length && connection->fast_open < TCPLIFE_FAST_OPEN_DATA_SENT;
    if (x->sender->state != TCPLIFE_SYN_RECEIVED || x->receiver->state != TCPLIFE_SYN_SENT ||
        connection->simultaneous_open || has(x, TCPLIFE_SYN))
        return;
    if (!acknowledged_unseen && !(client_not_captured && sends_data))
        return;
    must_have_happened(x, x->receiver, ACKNOWLEDGES_SYN);
    happens(x, x->sender, ITS_SYN_IS_ACKNOWLEDGED);
    prove_established(x, x->sender);
}

void prove_established(struct exchange *x, struct tcplife_endpoint *endpoint)
{
    if (endpoint->assumed)
        return;
    if (endpoint->state == TCPLIFE_SYN_RECEIVED && x->connection->stuck == 2)
        happens(x, endpoint, ITS_SYN_IS_ACKNOWLEDGED);
    if (endpoint->state == TCPLIFE_ESTABLISHED && endpoint->evidence == TCPLIFE_INFERRED)
        endpoint->evidence = TCPLIFE_OBSERVED;
}
