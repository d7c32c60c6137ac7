/* SPDX-License-Identifier: GPL-2.0-or-later */
/* FINs and their ACKs, RFC 9293 3.6; in the order of the numbers, where the capture has another one. */
#include "exchange.h"
#include "outcome.h"
#include "walk.h"

static bool acknowledges_fin(const struct exchange *x)
{
    const struct tcplife_endpoint *receiver = x->receiver;
    return receiver->fin_sent && !receiver->fin_misplaced && x->ack == (int64_t)receiver->next;
}

/* What its sender had sent when it acknowledged the peer's FIN, or what may have been that. A pure ACK has the number of
 * the next byte, also behind some that were not captured. */
void note_passive_next(struct exchange *x)
{
    int64_t next = (int64_t)x->sender->next;
    if (!x->sender->fin_sent) /* the other FIN's ACK is the first closer's own */
        x->connection->passive_next = (uint64_t)(x->seq > next ? x->seq : next);
}

static void take_first_ack_of_fin(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender, *receiver = x->receiver;
    x->first_ack_of_fin = true;
    receiver->fin_acked = true;
    receiver->fin_acked_time = x->segment->time;
    receiver->fin_acked_frame = x->segment->frame;
    note_event(x, TCPLIFE_EVENT_ACK_OF_FIN);
    bool first_fin_too = has(x, TCPLIFE_FIN) && !sender->fin_sent;
    if (!first_fin_too && !x->connection->reset_accepted)
        x->annotation.teardown_step = ++x->connection->teardown_steps;
    note_passive_next(x);
}

/* A pure ACK without the number of its sender's FIN left before that FIN, but was captured after it: so that FIN was not
 * the first ACK of the peer's. */
static bool left_before_its_fin(const struct exchange *x)
{
    return x->connection->merged && x->sender->fin_sent && !x->sender->fin_misplaced && x->end == x->seq &&
           x->seq < (int64_t)x->sender->next && !has(x, TCPLIFE_FIN) &&
           x->connection->closed_first == closer_of(x->to);
}

void settle_fins(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender, *receiver = x->receiver;
    if (!acknowledges_fin(x))
        return;
    if (left_before_its_fin(x)) {
        x->connection->merged = false;
        receiver->fin_acked_frame = x->segment->frame;
    }
    if (!receiver->fin_acked)
        take_first_ack_of_fin(x);
    /* This segment follows its sender's FIN, so the receiver has that FIN before it has this ACK: FINs crossed. */
    if (receiver->state == TCPLIFE_FIN_WAIT_1 && sender->fin_sent && x->seq >= (int64_t)sender->next)
        happens(x, receiver, ACKNOWLEDGES_FIN);
    happens(x, sender, ACKNOWLEDGES_FIN);
    happens(x, receiver, ITS_FIN_IS_ACKNOWLEDGED);
}

/* ACKs only grow: a FIN that acknowledges less than its sender has since acknowledged left before that. */
static bool left_before_peers_fin(const struct exchange *x, const struct tcplife_endpoint *peer)
{
    return peer == x->receiver && has(x, TCPLIFE_ACK) && !peer->fin_inferred && !peer->fin_misplaced &&
           x->ack < (int64_t)peer->next;
}

static void note_first_closer(struct exchange *x, const struct tcplife_endpoint *closer,
                              const struct tcplife_endpoint *peer)
{
    struct tcplife_connection *connection = x->connection;
    if (!peer->fin_sent || connection->to_itself)
        connection->closed_first = closer_of(role_of(x, closer)) & 3u;
    else if (!peer->fin_acked || left_before_peers_fin(x, peer))
        connection->closed_first = TCPLIFE_CLOSER_BOTH;
}

/* ---- an ACK that was captured before its FIN ------------------------------------------------------------------ */

/* The peer had answered this FIN by its own, which was captured first: it stands in LAST-ACK, and closed last. */
static void put_answer_behind(struct exchange *x, struct tcplife_endpoint *closer, struct tcplife_endpoint *peer)
{
    x->connection->closed_first = closer_of(role_of(x, closer)) & 3u;
    x->connection->merged = peer->fin_is_first_answer;
    if (peer->state == TCPLIFE_FIN_WAIT_1)
        correct_state(x, peer, TCPLIFE_LAST_ACK);
    else if (peer->state == TCPLIFE_FIN_WAIT_2)
        correct_state(x, peer, TCPLIFE_CLOSED);
}

static void settle_ack_that_waited(struct exchange *x)
{
    struct tcplife_endpoint *closer = x->sender, *peer = x->receiver;
    bool acknowledged = peer->ack_seen && peer->acked == closer->isn + (uint32_t)closer->next;
    if (!acknowledged || closer->fin_acked || closer->fin_misplaced || x->connection->to_itself)
        return;
    closer->fin_acked = true;
    closer->fin_acked_time = x->segment->time;
    if (peer->fin_answers_unseen)
        put_answer_behind(x, closer, peer);
    else
        happens(x, peer, ACKNOWLEDGES_FIN);
    if (closer->state == TCPLIFE_FIN_WAIT_1 && peer->fin_sent && !peer->fin_answers_unseen)
        happens(x, closer, ACKNOWLEDGES_FIN); /* that ACK came after the peer's FIN: FINs crossed */
    happens(x, closer, ITS_FIN_IS_ACKNOWLEDGED);
}

/* ---- a FIN that was not captured ------------------------------------------------------------------------------ */

/* The peer's FIN acknowledged one number more than the capture knows, and its owner goes on behind that number, with
 * nothing but ACKs: two ends count it. It was a FIN, or a single byte; whoever sends no more has closed. */
void infer_fin(struct exchange *x)
{
    struct tcplife_endpoint *closer = x->sender, *peer = x->receiver;
    bool goes_on_behind = x->seq == (int64_t)closer->next && x->end == x->seq;
    if (!closer->top_unseen || !closer->one_unseen || !goes_on_behind || closer->fin_sent || !peer->fin_answers_unseen ||
        x->ack != (int64_t)peer->next || has_any(x, TCPLIFE_SYN | TCPLIFE_FIN) || x->connection->to_itself)
        return;
    closer->fin_sent = closer->fin_inferred = closer->fin_acked = true;
    forget_waiting_fin(closer);
    must_have_happened(x, closer, SENDS_FIN);
    put_answer_behind(x, closer, peer);
    happens(x, closer, ITS_FIN_IS_ACKNOWLEDGED);
}

/* It sends more, so that number was a byte. */
void withdraw_inferred_fin(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender, *peer = x->receiver;
    sender->fin_sent = sender->fin_inferred = sender->fin_acked = false;
    sender->top_unseen = sender->one_unseen = false;
    sender->fin_acked_frame = 0;
    x->connection->merged = false;
    x->connection->passive_next = sender->next;
    x->connection->closed_first = closer_of(x->to) & 3u;
    bool peers_fin_acked = peer->fin_acked;
    if (sender->state == TCPLIFE_TIME_WAIT || sender->state == TCPLIFE_FIN_WAIT_2)
        correct_state(x, sender, peers_fin_acked ? TCPLIFE_CLOSE_WAIT : TCPLIFE_ESTABLISHED);
    if (peer->state == TCPLIFE_CLOSED || peer->state == TCPLIFE_LAST_ACK)
        correct_state(x, peer, peers_fin_acked ? TCPLIFE_FIN_WAIT_2 : TCPLIFE_FIN_WAIT_1);
}

/* The receiver's FIN had been too far ahead to be believed; this ACK shows that it was taken. */
void count_waiting_fin(struct exchange *x)
{
    struct tcplife_endpoint *closer = x->receiver;
    closer->fin_waits = false;
    closer->fin_sent = true;
    closer->fin_acked_time = 0;
    closer->fin_again_after = 0;
    closer->top_unseen = closer->one_unseen = false;
    closer->fin_step = ++x->connection->teardown_steps & 7u;
    if (closer->fin_count < UINT8_MAX)
        closer->fin_count++;
    note_first_closer(x, closer, x->sender);
    must_have_happened(x, closer, SENDS_FIN);
}

/* ---- FIN ------------------------------------------------------------------------------------------------------ */

#define IN_MICROSECONDS 0x80000000u

/* A FIN is repeated for minutes; below two seconds each nanosecond counts. */
static void note_fin_again(struct tcplife_endpoint *sender, int64_t time)
{
    int64_t after = time > sender->fin_time ? time - sender->fin_time : 0, microseconds = after / 1000;
    if (after < IN_MICROSECONDS)
        sender->fin_again_after = (uint32_t)after;
    else
        sender->fin_again_after = IN_MICROSECONDS | (uint32_t)(microseconds < INT32_MAX ? microseconds : INT32_MAX);
}

int64_t fin_last_time(const struct tcplife_endpoint *closer)
{
    uint32_t after = closer->fin_again_after;
    return closer->fin_time + (after & IN_MICROSECONDS ? (int64_t)(after & ~IN_MICROSECONDS) * 1000 : after);
}

static void take_fin_again(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    note_event(x, TCPLIFE_EVENT_FIN_AGAIN);
    if (!x->annotation.teardown_step && !x->connection->reset_accepted)
        x->annotation.teardown_step = sender->fin_step;
    if (!sender->fin_acked)
        note_fin_again(sender, x->segment->time);
}

static void note_fin(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    sender->fin_sent = true;
    sender->fin_waits = false;
    sender->fin_time = x->segment->time;
    sender->fin_again_after = 0;
    sender->fin_frame = x->segment->frame;
    sender->fin_behind_reset = x->connection->reset_frame != 0;
    if (sender->syn_seen) /* else it may have sent some before the capture */
        sender->sent_before_fin = sender->next > 2 ? TCPLIFE_SENT_PAYLOAD : TCPLIFE_SENT_NOTHING;
    sender->fin_answers_unseen = has(x, TCPLIFE_ACK) && !x->receiver->fin_sent && x->receiver->spoke &&
                                 x->receiver->top_unseen && x->ack == (int64_t)x->receiver->next;
    sender->fin_is_first_answer = x->testifies;
}

/* In flight when a RST ended the connection: no part of a close (3.10.7.1), unless that RST had no effect. */
static bool comes_after_reset(struct exchange *x)
{
    x->sender->fin_after_reset = x->connection->reset_accepted;
    return x->sender->fin_after_reset;
}

void take_fin(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    struct tcplife_endpoint *sender = x->sender;
    if (sender->fin_count < UINT8_MAX)
        sender->fin_count++;
    if (sender->fin_sent) {
        take_fin_again(x);
        return;
    }
    note_event(x, TCPLIFE_EVENT_FIN);
    drop_assumption(x);
    note_fin(x);
    if (comes_after_reset(x))
        return;
    note_first_closer(x, sender, x->receiver);
    x->annotation.fin_merged = x->first_ack_of_fin && !connection->to_itself;
    connection->merged |= x->annotation.fin_merged;
    x->annotation.teardown_step = ++connection->teardown_steps;
    sender->fin_step = x->annotation.teardown_step & 7u;
    happens(x, sender, SENDS_FIN);
    sender->fin_misplaced = x->end < (int64_t)sender->next;
    settle_ack_that_waited(x);
    if (sender->fin_misplaced) /* 3.10.4: CLOSE is queued behind all that was sent before */
        give_verdict(x, TCPLIFE_VERDICT_FIN_BELOW_DATA);
    else if (!has(x, TCPLIFE_ACK))
        give_verdict(x, TCPLIFE_VERDICT_NO_ACK_FLAG);
}
