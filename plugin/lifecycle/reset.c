/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Whose reset, does it count, and what does it tell?
 *
 * RFC 9293 3.10.7.1 gives the shapes away. A host that has no such connection answers a segment with
 * <SEQ=SEG.ACK><CTL=RST>, without ACK flag; or a SYN with <SEQ=0><ACK=...><CTL=RST,ACK>. A host that aborts its own
 * connection sends SEQ=SND.NXT, and the common stacks set the ACK flag. */
#include "exchange.h"
#include "flight.h"
#include "sequence.h"

static bool has_closed_for_good(enum tcplife_state state)
{
    return state == TCPLIFE_CLOSED || state == TCPLIFE_TIME_WAIT;
}

/* All payload went to the RST's sender, which never said a word. An end that has answered once may have left data
 * unread as well, but that looks like any abort. */
static bool leaves_data_unread(const struct exchange *x)
{
    bool got_data = x->receiver->next > (sent_fin(x->receiver) ? 2 : 1);
    bool said_nothing = x->sender->next <= 1;
    return got_data && said_nothing && x->sender->syn_seen;
}

/* The receiver has sent payload that the RST's sender never acknowledged. */
static bool has_unacknowledged_payload(const struct exchange *x)
{
    const struct tcplife_endpoint *receiver = x->receiver;
    uint32_t sent = receiver->isn + (uint32_t)receiver->next - sent_fin(receiver);
    return !x->sender->ack_seen || sequence_after(sent, x->sender->acked);
}

static enum tcplife_reset_cause cause_of_accepted(const struct exchange *x)
{
    enum tcplife_state sender = (enum tcplife_state)x->sender->state;
    enum tcplife_state receiver = (enum tcplife_state)x->receiver->state;
    bool answers_a_segment = !has(x, TCPLIFE_ACK);

    if (sender == TCPLIFE_SYN_SENT)
        return TCPLIFE_RESET_ABANDONED;
    if (receiver == TCPLIFE_SYN_SENT)
        return TCPLIFE_RESET_REFUSED;
    if (has_closed_for_good(sender))
        return has_closed_for_good(receiver) ? TCPLIFE_RESET_OLD_DUPLICATE : TCPLIFE_RESET_NO_CONNECTION;
    if (answers_a_segment && sent_fin(x->sender) && has_unacknowledged_payload(x))
        return TCPLIFE_RESET_DATA_AFTER_CLOSE;
    if (answers_a_segment && sender >= TCPLIFE_ESTABLISHED)
        return TCPLIFE_RESET_NO_CONNECTION;
    return leaves_data_unread(x) ? TCPLIFE_RESET_UNREAD_DATA : TCPLIFE_RESET_ABORTED;
}

static enum tcplife_reset_cause cause_of_ignored(const struct exchange *x, enum tcplife_verdict verdict)
{
    if (verdict == TCPLIFE_VERDICT_AFTER_CLOSE || verdict == TCPLIFE_VERDICT_RST_NOT_EXACT)
        return cause_of_accepted(x); /* what it would be, if it were believed */
    return verdict == TCPLIFE_VERDICT_RST_OF_OLD_ACK ? TCPLIFE_RESET_OLD_DUPLICATE : TCPLIFE_RESET_OUT_OF_WINDOW;
}

_Static_assert(TCPLIFE_RESET_CAUSE_COUNT <= 16, "a cause fits its bits");

static void conclude(struct exchange *x, enum tcplife_reset_cause cause)
{
    struct tcplife_connection *connection = x->connection;
    bool dead_already = x->sender->state == TCPLIFE_CLOSED && has_closed_for_good((enum tcplife_state)x->receiver->state);
    if (cause == TCPLIFE_RESET_REFUSED)
        connection->refused = true;
    if (dead_already)
        return; /* it kills a TIME-WAIT at most: the close stays what it was */
    if (!connection->reset_frame) {
        connection->reset_frame = x->segment->frame;
        connection->reset_time = x->segment->time;
        connection->reset_cause = cause & 15u;
        connection->reset_from = x->segment->from & 1u;
    }
    connection->reset_accepted = true;
    if (connection->closed_first == TCPLIFE_CLOSER_NONE && cause != TCPLIFE_RESET_REFUSED)
        connection->closed_first = x->from == TCPLIFE_CLIENT ? TCPLIFE_CLOSER_CLIENT : TCPLIFE_CLOSER_SERVER;
}

/* It acknowledges something between what its sender had acknowledged before and all that was sent to it, which a blind
 * attacker cannot know: an abort by one whose last octets we, and perhaps the receiver, have not seen. */
static bool is_genuine(const struct exchange *x)
{
    return has(x, TCPLIFE_ACK) && x->sender->ack_seen && !sequence_after(x->sender->acked, x->segment->ack) &&
           x->ack <= (int64_t)x->receiver->next;
}

/* Answers an ACK of this connection that the receiver has since overtaken with a later one: the sender no longer knows
 * the connection (RFC 9293 3.10.7.1: SEQ = SEG.ACK, no ACK flag, and stacks announce no window). */
static bool answers_overtaken_ack(const struct exchange *x)
{
    return !has(x, TCPLIFE_ACK) && !x->segment->window && x->seq >= 1 && x->seq <= (int64_t)x->sender->next;
}

/* The receiver does not act on it, but it tells of its sender, unless it is forged. */
static void believe_sender(struct exchange *x)
{
    uint8_t before = x->sender->state;
    if (happens(x, x->sender, SENDS_RST)) {
        x->sender->state_before_doubtful_reset = before;
        x->sender->sent_to_it_by_then = (uint32_t)x->receiver->next;
        x->sender->evidence = TCPLIFE_INFERRED;
    }
}

static void ignore_reset(struct exchange *x, enum tcplife_verdict verdict)
{
    give_verdict(x, verdict);
    x->annotation.reset_cause = (uint8_t)cause_of_ignored(x, verdict);
    x->receiver->owes_challenge = verdict == TCPLIFE_VERDICT_RST_NOT_EXACT;
    if (verdict == TCPLIFE_VERDICT_RST_OF_OLD_ACK)
        happens(x, x->receiver, IS_RESET);
    bool speaks_true = (verdict == TCPLIFE_VERDICT_RST_NOT_EXACT && is_genuine(x)) ||
                       (verdict == TCPLIFE_VERDICT_RST_OUT_OF_WINDOW && answers_overtaken_ack(x)) ||
                       (verdict == TCPLIFE_VERDICT_AFTER_CLOSE && (is_genuine(x) || answers_overtaken_ack(x)));
    if (speaks_true && x->sender->state >= TCPLIFE_ESTABLISHED) {
        x->annotation.reset_cause = (uint8_t)cause_of_accepted(x);
        believe_sender(x);
    }
}

void take_reset(struct exchange *x)
{
    note_event(x, x->sender->reset ? TCPLIFE_EVENT_RST_AGAIN : TCPLIFE_EVENT_RST);
    enum tcplife_verdict verdict = judge_reset(x);
    if (verdict) {
        ignore_reset(x, verdict);
        return;
    }
    enum tcplife_reset_cause cause = cause_of_accepted(x);
    x->annotation.reset_accepted = true;
    x->annotation.reset_cause = (uint8_t)cause;
    x->sender->reset = true;
    conclude(x, cause);
    happens(x, x->sender, SENDS_RST);
    happens(x, x->receiver, IS_RESET);
    flight_forget(x->pool, &x->sender->flight);
    flight_forget(x->pool, &x->receiver->flight);
}
