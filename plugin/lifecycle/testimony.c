/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An ACK is testimony: its sender has received all below it. So those bytes were sent, whether they were captured or
 * not: they may have been lost to the capture, or they go by another way, or they will be captured a moment later. */
#include "coverage.h"
#include "exchange.h"
#include "sequence.h"
#include "walk.h"

/* Bytes that can have gone by in a nanosecond, at ten gigabits a second. An ACK of more than that is no testimony: its
 * sender cannot have received so much, and who sent it may not even be the one that it names. */
static int64_t passed_in(int64_t nanoseconds)
{
    return nanoseconds > 0 ? nanoseconds + nanoseconds / 4 : 0;
}

static bool is_out_of_proportion(const struct exchange *x)
{
    int64_t unseen = x->ack - (int64_t)x->receiver->next;
    return unseen > WINDOW_MARGIN + passed_in(x->since);
}

/* Where the capture begins in the middle, what it did not see need not have been sent while it ran. */
static bool is_of_before_the_capture(const struct exchange *x)
{
    return x->receiver->assumed && !x->sender->ack_seen;
}

static void move_next(struct exchange *x)
{
    struct tcplife_endpoint *receiver = x->receiver;
    bool nothing_counted = (int64_t)receiver->next == receiver->base;
    receiver->top_unseen = true;
    receiver->one_unseen = x->ack == (int64_t)receiver->next + 1;
    receiver->fin_presumed = receiver->one_unseen && x->sender->fin_sent;
    if (is_of_before_the_capture(x) && nothing_counted && x->ack <= INT32_MAX)
        receiver->base = (int32_t)x->ack;
    else
        coverage_skip(x->pool, receiver, (int64_t)receiver->next, x->ack);
    receiver->next = (uint64_t)x->ack;
    receiver->disbelieved = false;
}

/* Of bytes that were not captured. False: nobody can have received them. */
static bool take_testimony(struct exchange *x)
{
    struct tcplife_endpoint *receiver = x->receiver;
    bool expected = receiver->disbelieved || receiver->assumed;
    bool possible = expected || !is_out_of_proportion(x);
    if (receiver->fin_sent || !possible) {
        give_verdict(x, TCPLIFE_VERDICT_ACK_OF_UNSENT);
        return false;
    }
    /* Once is enough, until the receiver is captured again: of one direction that is each ACK. */
    if (!expected && !receiver->missed)
        give_verdict(x, TCPLIFE_VERDICT_ACK_OF_UNSENT);
    receiver->missed = true;
    move_next(x);
    if (receiver->fin_waits && (int64_t)receiver->fin_waits_at == x->ack)
        count_waiting_fin(x);
    return true;
}

static void note_acked(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    x->advances = !sender->ack_seen || sequence_after(x->segment->ack, sender->acked);
    if (x->advances) {
        sender->acked = x->segment->ack;
        sender->ack_seen = true;
    }
}

/* It is the first to acknowledge numbers that were not captured. A FIN may be among them. */
static void note_possible_ack_of_fin(struct exchange *x)
{
    struct tcplife_endpoint *receiver = x->receiver;
    x->testifies = x->advances && receiver->top_unseen && !receiver->fin_sent && x->ack == (int64_t)receiver->next;
    if (!x->testifies)
        return;
    receiver->fin_acked_frame = x->segment->frame;
    note_passive_next(x);
}

bool take_ack(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender, *receiver = x->receiver;
    if (sender->state == TCPLIFE_SYN_SENT && !has(x, TCPLIFE_SYN)) {
        if (!take_ack_of_syn_ack(x))
            return true;
    } else if (sender->state == TCPLIFE_LISTEN && !has(x, TCPLIFE_SYN)) {
        if (!hear_from_listener(x))
            return false;
    }
    bool unseen = x->ack > (int64_t)receiver->next;
    if (unseen && !take_testimony(x))
        return true;
    infer_handshake(x, unseen);
    if (receiver->state == TCPLIFE_SYN_RECEIVED && x->ack >= 1 && x->connection->stuck < 2)
        happens(x, receiver, ITS_SYN_IS_ACKNOWLEDGED);
    infer_fin(x);
    settle_fins(x);
    note_acked(x);
    note_possible_ack_of_fin(x);
    return true;
}
