/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Whose reset, does it count, and what does it tell?
 *
 * RFC 9293 3.10.7.1 gives the shapes away. A host that has no such connection answers a segment with
 * <SEQ=SEG.ACK><CTL=RST>, without ACK flag; or one that has no ACK with <SEQ=0><ACK=...><CTL=RST,ACK>. A host that
 * aborts its own connection sends SEQ=SND.NXT, and the common stacks set the ACK flag and acknowledge all they have.
 *
 * A RST is believed when its number is right, but what comes after it outranks it: who goes on in a way that no closed
 * socket can, was not closed. */
#include "coverage.h"
#include "exchange.h"
#include "flight.h"
#include "outcome.h"
#include "sequence.h"
#include "walk.h"

/* ns. A receiver that still speaks so long after a RST has not acted on it. */
#define STILL_ALIVE_AFTER INT64_C(1000000000)

/* ns. No retransmission timer of a common stack is shorter (Linux: TCP_RTO_MIN), so nobody gives up sooner. */
#define SHORTEST_TIMER 200000000

static bool has_closed_for_good(enum tcplife_state state)
{
    return state == TCPLIFE_CLOSED || state == TCPLIFE_TIME_WAIT;
}

/* ---- what it is consistent with ------------------------------------------------------------------------------- */

/* All payload went to the RST's sender, which never said a word. An end that has answered once may have left data
 * unread as well, but that looks like any abort. */
static bool leaves_data_unread(const struct exchange *x)
{
    bool got_data = x->receiver->next > (x->receiver->fin_sent ? 2 : 1);
    bool said_nothing = x->sender->next <= 1;
    return got_data && said_nothing && x->sender->syn_seen;
}

/* The receiver has sent payload that the RST's sender never acknowledged. */
static bool has_unacknowledged_payload(const struct exchange *x)
{
    const struct tcplife_endpoint *receiver = x->receiver;
    uint32_t sent = receiver->isn + (uint32_t)receiver->next - receiver->fin_sent;
    return !x->sender->ack_seen || sequence_after(sent, x->sender->acked);
}

/* Of an end that has closed. Either data are under way to it, or nothing that was captured is what the RST answers: an ACK
 * alone draws none in FIN-WAIT (3.10.7.4), so what it answers was not captured, or not yet. */
static bool may_answer_data(const struct exchange *x)
{
    bool waits = x->sender->state == TCPLIFE_FIN_WAIT_1 || x->sender->state == TCPLIFE_FIN_WAIT_2;
    return has_unacknowledged_payload(x) || (waits && !x->receiver->fin_sent && !x->receiver->unanswered);
}

/* Answers a segment without ACK: SEQ is 0, where the sender's own numbers are unknown or other ones. */
static bool answers_without_numbers(const struct exchange *x)
{
    return has(x, TCPLIFE_ACK) && x->segment->seq == 0 && (!x->sender->known || x->seq != (int64_t)x->sender->next);
}

/* An end acknowledges what it has received, and never less than before. */
static bool forgets_what_it_had(const struct exchange *x)
{
    return has(x, TCPLIFE_ACK) && x->sender->ack_seen && sequence_after(x->sender->acked, x->segment->ack);
}

static enum tcplife_reset_cause cause_towards_syn_sent(const struct exchange *x)
{
    if (x->sender->syn_ack_seen)
        return has(x, TCPLIFE_ACK) ? TCPLIFE_RESET_ABORTED : TCPLIFE_RESET_NO_CONNECTION;
    return x->receiver->syn_seen || x->segment->seq == 0 ? TCPLIFE_RESET_REFUSED : TCPLIFE_RESET_NO_CONNECTION;
}

/* It acknowledges something between what its sender had acknowledged before and all that was sent to it, which a blind
 * attacker cannot know: an abort by one whose last bytes we, and perhaps the receiver, have not seen. */
static bool is_genuine(const struct exchange *x)
{
    return has(x, TCPLIFE_ACK) && x->sender->ack_seen && !sequence_after(x->sender->acked, x->segment->ack) &&
           x->ack <= (int64_t)x->receiver->next;
}

static enum tcplife_reset_cause cause_of_abort(const struct exchange *x)
{
    if (x->sender->unanswered >= 2 && x->receiver->spoke && x->since >= SHORTEST_TIMER)
        return TCPLIFE_RESET_TIMED_OUT;
    return leaves_data_unread(x) ? TCPLIFE_RESET_UNREAD_DATA : TCPLIFE_RESET_ABORTED;
}

/* Only a live socket aborts, so this RST left before those of its sender that answer segments, and were captured first. */
static bool aborted_before(const struct exchange *x)
{
    enum tcplife_reset_cause cause = (enum tcplife_reset_cause)x->connection->reset_cause;
    bool answered = cause == TCPLIFE_RESET_NO_CONNECTION || cause == TCPLIFE_RESET_DATA_AFTER_CLOSE;
    return answered && x->sender->reset && x->connection->reset_from == (x->segment->from & 1u) && is_genuine(x) &&
           x->seq == (int64_t)x->sender->next;
}

static bool was_abort(const struct tcplife_connection *connection)
{
    enum tcplife_reset_cause cause = (enum tcplife_reset_cause)connection->reset_cause;
    return cause == TCPLIFE_RESET_ABORTED || cause == TCPLIFE_RESET_UNREAD_DATA || cause == TCPLIFE_RESET_TIMED_OUT;
}

/* Of one that has closed for good before. */
static enum tcplife_reset_cause cause_after_the_end(const struct exchange *x)
{
    bool answers_a_segment = !has(x, TCPLIFE_ACK);
    if (aborted_before(x))
        return cause_of_abort(x);
    if (!has_closed_for_good((enum tcplife_state)x->receiver->state))
        return TCPLIFE_RESET_NO_CONNECTION;
    bool repeats = x->sender->reset && x->connection->reset_from == (x->segment->from & 1u);
    bool was_in_flight = x->receiver->last_was_news || (x->receiver->ack_seen && x->segment->seq == x->receiver->acked);
    if (!repeats || (answers_a_segment && !was_in_flight))
        return TCPLIFE_RESET_OLD_DUPLICATE;
    if (answers_a_segment && was_abort(x->connection))
        return TCPLIFE_RESET_NO_CONNECTION; /* nothing is left of it now */
    return (enum tcplife_reset_cause)x->connection->reset_cause;
}

/* What it answers was captured, and asked for no connection. */
static bool sent_no_syn(const struct exchange *x)
{
    unsigned receiver = 1u - (x->segment->from & 1u);
    return !x->receiver->syn_seen && x->connection->segments[receiver] > 0;
}

static enum tcplife_reset_cause cause_of_accepted(const struct exchange *x)
{
    enum tcplife_state sender = (enum tcplife_state)x->sender->state;
    bool answers_a_segment = !has(x, TCPLIFE_ACK);

    if (sender == TCPLIFE_SYN_SENT)
        return x->sender->syn_seen ? TCPLIFE_RESET_ABANDONED : TCPLIFE_RESET_NO_CONNECTION;
    if (x->receiver->state == TCPLIFE_SYN_SENT)
        return cause_towards_syn_sent(x);
    if (answers_without_numbers(x))
        return x->receiver->spoke || sent_no_syn(x) ? TCPLIFE_RESET_NO_CONNECTION : TCPLIFE_RESET_REFUSED;
    if (sender == TCPLIFE_CLOSED || (has_closed_for_good(sender) && !has_unacknowledged_payload(x)))
        return cause_after_the_end(x);
    if (answers_a_segment && x->sender->fin_sent && may_answer_data(x))
        return TCPLIFE_RESET_DATA_AFTER_CLOSE;
    if ((answers_a_segment && sender >= TCPLIFE_SYN_RECEIVED) || forgets_what_it_had(x))
        return TCPLIFE_RESET_NO_CONNECTION;
    return cause_of_abort(x);
}

static enum tcplife_reset_cause cause_of_ignored(const struct exchange *x, enum tcplife_verdict verdict)
{
    if (verdict == TCPLIFE_VERDICT_AFTER_CLOSE || verdict == TCPLIFE_VERDICT_RST_NOT_EXACT)
        return cause_of_accepted(x); /* what it would be, if it were believed */
    return verdict == TCPLIFE_VERDICT_RST_OF_OLD_ACK ? TCPLIFE_RESET_OLD_DUPLICATE : TCPLIFE_RESET_OUT_OF_WINDOW;
}

_Static_assert(TCPLIFE_RESET_CAUSE_COUNT <= 16, "a cause fits its bits");

/* ---- what it does to the connection ---------------------------------------------------------------------------- */

static void remember_reset(struct exchange *x, enum tcplife_reset_cause cause)
{
    struct tcplife_connection *connection = x->connection;
    connection->reset_frame = x->segment->frame;
    connection->reset_time = x->segment->time;
    connection->reset_cause = cause & 15u;
    connection->reset_from = x->segment->from & 1u;
    connection->end[0].fin_behind_reset = connection->end[1].fin_behind_reset = false;
}

/* So that it can be taken back. */
static void remember_state_before(struct exchange *x)
{
    for (int i = 0; i < 2; i++) {
        struct tcplife_endpoint *endpoint = &x->connection->end[i];
        endpoint->state_before_reset = endpoint->state & 0xfu;
        endpoint->renumbers = false;
        endpoint->at_reset = (uint32_t)endpoint->next;
    }
    /* What the RST itself acknowledges is no news in an ACK that it has overtaken. */
    int64_t unseen = x->ack - (int64_t)x->receiver->next;
    if (has(x, TCPLIFE_RST | TCPLIFE_ACK) && unseen > 0 && unseen <= WINDOW_MARGIN)
        x->receiver->at_reset = (uint32_t)x->ack;
}

/* Another RST of an end that is held for gone by its own word: the one that said so was the first to count. */
static bool confirms_earlier_reset(const struct exchange *x)
{
    return x->connection->reset_frame && x->connection->reset_from == (x->segment->from & 1u) &&
           x->sender->state == TCPLIFE_CLOSED && x->sender->state_before_reset && !x->connection->reset_accepted;
}

static void conclude(struct exchange *x, enum tcplife_reset_cause cause)
{
    struct tcplife_connection *connection = x->connection;
    if (confirms_earlier_reset(x)) {
        date_back_reset(connection);
        remember_state_before(x);
        return;
    }
    bool dead_already = x->sender->state == TCPLIFE_CLOSED && has_closed_for_good((enum tcplife_state)x->receiver->state);
    if (cause == TCPLIFE_RESET_REFUSED)
        connection->refused = true;
    if (dead_already)
        return; /* it kills a TIME-WAIT at most: the close stays what it was */
    bool first_refusal = !connection->refused || !connection->reset_frame;
    if (first_refusal && !connection->reset_accepted)
        remember_reset(x, cause);
    connection->reset_accepted = true;
    connection->reset_pending = connection->reset_ahead = false;
    remember_state_before(x);
    if (connection->closed_first == TCPLIFE_CLOSER_NONE && cause != TCPLIFE_RESET_REFUSED)
        connection->closed_first = closer_of(x->from) & 3u;
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
    if (!must_have_happened(x, x->sender, SENDS_RST))
        return;
    x->sender->state_before_reset = before & 0xfu;
    x->receiver->renumbers = false;
    x->receiver->at_reset = (uint32_t)x->receiver->next;
    if (!x->connection->reset_frame)
        remember_reset(x, (enum tcplife_reset_cause)x->annotation.reset_cause);
}

/* It lies ahead of all that was captured. If the bytes between were lost to the capture alone, it is exact; whether
 * they were, its receiver shows: it answers with a challenge ACK, or is never heard again (RFC 5961 3.2). */
static void let_it_wait(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (connection->reset_accepted)
        return;
    remember_reset(x, cause_of_accepted(x));
    connection->reset_pending = connection->reset_ahead = true;
    x->sender->renumbers = false;
    x->sender->at_reset = (uint32_t)x->seq;
}

/* The client clears away what an older connection left at the server: it ends that one, not its own attempt. */
static void clear_old_answer(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    happens(x, x->receiver, IS_RESET);
    connection->abandoned = true;
    if (!connection->reset_frame)
        remember_reset(x, TCPLIFE_RESET_OLD_DUPLICATE);
}

static void ignore_reset(struct exchange *x, enum tcplife_verdict verdict)
{
    give_verdict(x, verdict);
    x->annotation.reset_cause = (uint8_t)cause_of_ignored(x, verdict);
    x->receiver->owes_challenge = verdict == TCPLIFE_VERDICT_RST_NOT_EXACT;
    if (verdict == TCPLIFE_VERDICT_RST_NOT_OF_SYN)
        x->connection->wrong_answer = true;
    if (verdict == TCPLIFE_VERDICT_AFTER_CLOSE && aborted_before(x))
        x->connection->reset_cause = x->annotation.reset_cause & 15u;
    if (verdict == TCPLIFE_VERDICT_RST_OF_OLD_ACK)
        clear_old_answer(x);
    if (verdict == TCPLIFE_VERDICT_RST_NOT_EXACT)
        let_it_wait(x);
    bool speaks_true = (verdict == TCPLIFE_VERDICT_RST_NOT_EXACT && is_genuine(x)) ||
                       (verdict == TCPLIFE_VERDICT_RST_OUT_OF_WINDOW && answers_overtaken_ack(x)) ||
                       (verdict == TCPLIFE_VERDICT_AFTER_CLOSE && (is_genuine(x) || answers_overtaken_ack(x)));
    if (speaks_true && x->sender->state >= TCPLIFE_ESTABLISHED) {
        x->annotation.reset_cause = (uint8_t)cause_of_accepted(x);
        believe_sender(x);
    }
}

static void end_both(struct exchange *x)
{
    happens(x, x->sender, SENDS_RST);
    happens(x, x->receiver, IS_RESET);
    flight_forget(x->pool, &x->sender->flight);
    flight_forget(x->pool, &x->receiver->flight);
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
    conclude(x, cause);
    x->sender->reset = true;
    end_both(x);
    /* All that it had received, by its own word. */
    if (is_genuine(x))
        x->sender->acked = x->segment->ack;
}

/* ---- what comes after it ---------------------------------------------------------------------------------------- */

static void forget_pending_reset(struct tcplife_connection *connection)
{
    connection->reset_pending = connection->reset_ahead = false;
    connection->reset_frame = 0;
}

static void restore(struct exchange *x, struct tcplife_endpoint *endpoint)
{
    enum tcplife_state before = (enum tcplife_state)endpoint->state_before_reset;
    if (before == TCPLIFE_STATE_UNKNOWN || endpoint->state != TCPLIFE_CLOSED)
        return;
    correct_state(x, endpoint, before);
    x->connection->reset_ahead = false;
    endpoint->state_before_reset = TCPLIFE_STATE_UNKNOWN;
    endpoint->reset = false;
}

/* It had closed its side in what came after the RST: now that counts. */
static void count_fin_after_reset(struct exchange *x, struct tcplife_endpoint *endpoint)
{
    if (!endpoint->fin_after_reset)
        return;
    endpoint->fin_after_reset = false;
    must_have_happened(x, endpoint, SENDS_FIN);
    if (x->connection->closed_first == TCPLIFE_CLOSER_NONE)
        x->connection->closed_first = closer_of(role_of(x, endpoint)) & 3u;
}

/* The RST had no effect, whoever sent it. Where only its alleged sender goes on, the receiver may have died of it all the
 * same: then it will not be heard again, and the RST counts in the end. */
static void take_back_reset(struct exchange *x, bool receiver_lives)
{
    struct tcplife_connection *connection = x->connection;
    if (connection->closed_first == closer_of(connection->reset_from == connection->client ? TCPLIFE_CLIENT
                                                                                           : TCPLIFE_SERVER) &&
        !connection->end[connection->reset_from].fin_sent)
        connection->closed_first = TCPLIFE_CLOSER_NONE;
    connection->reset_accepted = false;
    connection->reset_pending = true;
    if (receiver_lives)
        forget_pending_reset(connection);
    restore(x, x->receiver);
    restore(x, x->sender);
    count_fin_after_reset(x, x->receiver);
    count_fin_after_reset(x, x->sender);
}

static bool acknowledges_beyond(const struct exchange *x, uint32_t offset)
{
    return has(x, TCPLIFE_ACK) && sequence_after((uint32_t)x->ack, offset);
}

/* The RST's alleged sender acknowledges what was sent to it only later. Or the very segment that this RST was an answer
 * to, which shows that it knew the connection. Data alone prove nothing: a RST may have overtaken them. */
static bool resetter_lives(const struct exchange *x)
{
    bool takes_all = has(x, TCPLIFE_ACK) && x->sender->ack_seen && (uint32_t)x->ack == x->receiver->at_reset &&
                     sequence_after(x->segment->ack, x->sender->acked) && x->receiver->last_was_news;
    bool answers_syn = has(x, TCPLIFE_SYN | TCPLIFE_ACK) && x->connection->reset_cause == TCPLIFE_RESET_REFUSED &&
                       acknowledges_the_syn(x);
    return takes_all || answers_syn || acknowledges_beyond(x, x->receiver->at_reset);
}

/* New bytes, so long after the RST that they were not under way then. */
static bool sends_long_after(const struct exchange *x)
{
    return x->segment->length && has(x, TCPLIFE_ACK) && !has(x, TCPLIFE_SYN) && sequence_after((uint32_t)x->end, x->sender->at_reset) &&
           x->segment->time - x->connection->reset_time > STILL_ALIVE_AFTER;
}

static void hear_after_accepted(struct exchange *x)
{
    bool is_resetter = x->connection->reset_from == (x->segment->from & 1u);
    bool receiver_lives = acknowledges_beyond(x, x->receiver->at_reset) || sends_long_after(x);
    if (is_resetter ? resetter_lives(x) : receiver_lives)
        take_back_reset(x, !is_resetter || x->connection->segments[1 - x->connection->reset_from] == 0);
}

/* A receiver that answers, or is heard long after, has not acted on a RST that was waiting. */
static void hear_while_pending(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    bool is_resetter = connection->reset_from == (x->segment->from & 1u);
    bool late = x->segment->time - connection->reset_time > STILL_ALIVE_AFTER;
    bool challenges = x->sender->owes_challenge && x->end == x->seq && x->segment->ack == x->sender->acked;
    if (is_resetter || !(late || challenges || acknowledges_beyond(x, x->receiver->at_reset)))
        return;
    if (connection->reset_ahead && x->receiver->state == TCPLIFE_CLOSED) /* an abort that has yet to be believed */
        connection->reset_pending = false;
    else
        forget_pending_reset(connection);
}

/* One that was held for gone because of a RST that its peer ignored acknowledges what was sent to it only later. */
static void hear_from_the_dead(struct exchange *x)
{
    if (x->sender->state == TCPLIFE_CLOSED && x->sender->state_before_reset && !has(x, TCPLIFE_SYN) &&
        acknowledges_beyond(x, x->receiver->at_reset))
        restore(x, x->sender);
}

void hear_after_reset(struct exchange *x)
{
    if (x->connection->reset_accepted)
        hear_after_accepted(x);
    else
        hear_from_the_dead(x);
    if (x->connection->reset_pending)
        hear_while_pending(x);
}

/* The bytes ahead of which it lay have come: captured late, or acknowledged. Now its number is the next one. */
void complete_waiting_reset(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    struct tcplife_endpoint *resetter = &connection->end[connection->reset_from];
    bool is_next = !sequence_after(resetter->at_reset, (uint32_t)resetter->next);
    if (!connection->reset_ahead || !is_next || x->sender != resetter)
        return;
    date_back_reset(connection);
    remember_state_before(x);
    resetter->reset = true;
    end_both(x);
}
