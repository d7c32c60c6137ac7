/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a segment brings: bytes that the capture shows for the first time, or once more. */
#include "coverage.h"
#include "exchange.h"
#include "flight.h"
#include "sequence.h"

/* Both have sent something new since the capture began, so neither can have closed before it did. */
void drop_assumption(struct exchange *x)
{
    x->sender->sent_news = true;
    if (!x->receiver->sent_news)
        return;
    for (int i = 0; i < 2; i++) {
        struct tcplife_endpoint *endpoint = &x->connection->end[i];
        endpoint->assumed = false;
        if (endpoint->evidence == TCPLIFE_ASSUMED)
            endpoint->evidence = TCPLIFE_INFERRED;
    }
}

/* What ACKs had claimed has been captured, or more. */
static void see_top(struct tcplife_endpoint *endpoint)
{
    endpoint->top_unseen = endpoint->one_unseen = endpoint->fin_presumed = false;
}

/* The segment that acknowledges the peer's FIN first brings bytes that an ACK of the peer's had counted already, or it
 * was captured behind its neighbour: they come after that FIN all the same. */
static void note_bytes_after_peers_fin(struct exchange *x)
{
    const struct tcplife_endpoint *receiver = x->receiver;
    bool acknowledges_it = receiver->fin_acked && x->ack == (int64_t)receiver->next &&
                           x->segment->time - receiver->fin_acked_time <= MERE_DISORDER;
    if ((acknowledges_it || x->testifies) && !x->sender->fin_sent && x->seq < (int64_t)x->connection->passive_next)
        x->connection->passive_next = (uint64_t)x->seq;
}

/* Bytes above all that were known, in order or ahead of some that are still missing. */
void take_new_bytes(struct exchange *x)
{
    const struct tcplife_segment *segment = x->segment;
    struct tcplife_endpoint *sender = x->sender;
    if (x->seq > (int64_t)sender->next)
        coverage_skip(x->pool, sender, (int64_t)sender->next, x->seq);
    bool one_ahead = x->end == (int64_t)sender->next + 1;
    sender->next = (uint64_t)x->end;
    if (x->end == x->seq) { /* a pure ACK ahead of what was not captured: bytes, or a FIN alone */
        sender->top_unseen = sender->top_unseen || one_ahead;
        sender->one_unseen = one_ahead;
        return;
    }
    see_top(sender);
    if (x->receiver->ack_seen || has(x, TCPLIFE_SYN))
        flight_sent(x->pool, &sender->flight, sender->next, segment->time, segment->frame);
    else
        flight_stretch(x->pool, &sender->flight, sender->next, segment->time, segment->frame);
}

static bool are_acknowledged(const struct exchange *x)
{
    uint32_t end = x->segment->seq + x->segment->length + has(x, TCPLIFE_FIN);
    return x->receiver->ack_seen && !sequence_after(end, x->receiver->acked);
}

/* The capture began in the middle of a burst: what comes now was sent before the first bytes that it shows, and is
 * seen for the first time. What had been acknowledged by then was sent before, and now again. */
static bool take_older_bytes(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    bool is_older = !sender->syn_seen && x->segment->length && x->seq < sender->base &&
                    sender->base <= (int64_t)sender->next;
    if (!is_older || x->seq < INT32_MIN || are_acknowledged(x))
        return false;
    if (x->end < sender->base)
        coverage_skip_below(x->pool, sender, x->end, sender->base);
    sender->base = (int32_t)x->seq;
    return true;
}

/* Does it show anything below next for the first time? */
static bool is_first_sight(struct exchange *x)
{
    bool first = take_older_bytes(x);
    int64_t until = x->end < (int64_t)x->sender->next ? x->end : (int64_t)x->sender->next;
    first |= coverage_fill(x->pool, x->sender, x->seq, until);
    if (first && x->end == (int64_t)x->sender->next)
        see_top(x->sender);
    return first;
}

/* Bytes at or below the highest known: sent again, or overtaken on their way by later ones. */
static bool are_repeated(struct exchange *x)
{
    bool repeated = !is_first_sight(x);
    if (x->end <= 0 || are_acknowledged(x))
        return repeated;
    const struct tcplife_segment *segment = x->segment;
    if (!flight_sent_again(x->pool, x->sender->flight, (uint64_t)x->end, segment->time, segment->frame) && !repeated)
        flight_sent_late(x->pool, &x->sender->flight, (uint64_t)x->end, segment->time, segment->frame);
    return repeated;
}

static void note_unanswered(struct exchange *x)
{
    if (x->sender->unanswered < 7)
        x->sender->unanswered++;
}

static void take_payload(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    bool old = x->end - has(x, TCPLIFE_FIN) <= (int64_t)sender->next;
    if (old && are_repeated(x)) {
        note_event(x, TCPLIFE_EVENT_DATA_AGAIN);
        note_unanswered(x);
        return;
    }
    if (old)
        note_bytes_after_peers_fin(x);
    else
        is_first_sight(x); /* a part of it */
    note_event(x, TCPLIFE_EVENT_DATA);
    sender->last_was_news = true;
    x->receiver->owes_challenge = false; /* its next ACK answers these */
    if (has(x, TCPLIFE_SYN))
        return;
    drop_assumption(x);
    prove_established(x, sender);
}

/* Before the capture had anything of this end but one byte: that was a keep-alive's, too. */
static void uncount_first_keep_alive(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    if (!sender->syn_seen && x->seq == sender->base && sender->next == (uint64_t)x->seq + 1)
        sender->base = (int32_t)sender->next;
}

/* A probe's byte may be taken and acknowledged when the window opens just then. */
static void take_probe(struct exchange *x, enum tcplife_event event)
{
    note_event(x, event);
    note_unanswered(x);
    if (x->end > (int64_t)x->sender->next)
        take_new_bytes(x);
    else if (x->segment->length)
        are_repeated(x);
    if (event == TCPLIFE_EVENT_KEEP_ALIVE)
        uncount_first_keep_alive(x);
}

/* Cheap to ask of every segment: at most one byte, or the number of one, next to what was sent last. */
static bool may_be_probe(const struct exchange *x)
{
    return x->segment->length <= 1 && (x->seq + 1 == (int64_t)x->sender->next || x->segment->length == 1);
}

/* The FIN's number was seen for the first time, and nothing above it: an ACK had claimed more than there was. */
static void believe_fin_over_acks(struct exchange *x)
{
    if (has(x, TCPLIFE_FIN) && !x->sender->fin_sent && x->end > 0 && x->end < (int64_t)x->sender->next)
        coverage_lower(x->pool, x->sender, x->end);
}

void take_bytes(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    x->sender->last_was_news = false;
    if (may_be_probe(x)) {
        bool to_window = is_window_probe(x);
        if (to_window || is_keep_alive(x)) {
            take_probe(x, to_window ? TCPLIFE_EVENT_WINDOW_PROBE : TCPLIFE_EVENT_KEEP_ALIVE);
            return;
        }
    }
    believe_fin_over_acks(x);
    bool news = x->end > (int64_t)sender->next;
    if (news && sender->fin_inferred)
        withdraw_inferred_fin(x);
    if (news && sender->fin_sent && !sender->fin_misplaced) {
        give_verdict(x, TCPLIFE_VERDICT_DATA_AFTER_FIN);
        note_event(x, TCPLIFE_EVENT_DATA);
        return;
    }
    if (news && has(x, TCPLIFE_FIN)) {
        sender->fin_misplaced = false;
        sender->last_was_news = true;
    }
    if (x->segment->length)
        take_payload(x);
    else if (!news && x->end > x->seq)
        are_repeated(x);
    if (news)
        take_new_bytes(x);
}
