/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Is this segment valid, and does its receiver act on it? Nothing here changes anything. */
#include "exchange.h"
#include "sequence.h"

enum tcplife_verdict judge_flags(const struct tcplife_segment *segment)
{
    unsigned flags = segment->flags;
    unsigned kinds = flags & (TCPLIFE_SYN | TCPLIFE_FIN | TCPLIFE_RST);
    bool whole_answer = kinds == (TCPLIFE_SYN | TCPLIFE_FIN) && flags & TCPLIFE_ACK; /* 3.10.7.3 goes on to its FIN */
    if (kinds & (kinds - 1) && !whole_answer) /* more than one of them */
        return TCPLIFE_VERDICT_IMPOSSIBLE_FLAGS;
    if (!kinds && !(flags & TCPLIFE_ACK))
        return flags & (TCPLIFE_PSH | TCPLIFE_URG) && segment->length
                   ? TCPLIFE_VERDICT_NO_ACK_FLAG
                   : TCPLIFE_VERDICT_IMPOSSIBLE_FLAGS;
    return TCPLIFE_VERDICT_NONE;
}

bool acknowledges_the_syn(const struct exchange *x)
{
    const struct tcplife_endpoint *receiver = x->receiver;
    uint32_t acknowledged = x->segment->ack - receiver->isn;
    return !receiver->known || (acknowledged >= 1 && acknowledged <= receiver->next);
}

/* RFC 9293 3.8.4: no data or one byte of garbage, SEQ = SND.NXT - 1. All that was sent is acknowledged, which tells
 * it from a last byte that is sent again. */
static bool is_probe_shaped(const struct exchange *x)
{
    return has(x, TCPLIFE_ACK) && !has_any(x, TCPLIFE_SYN | TCPLIFE_FIN | TCPLIFE_RST) && x->segment->length <= 1 &&
           is_synchronized(x->sender) && !x->sender->fin_sent && !x->sender->flight && x->sender->ack_seen &&
           x->seq + 1 == (int64_t)x->sender->next && x->segment->ack == x->sender->acked;
}

bool is_keep_alive(const struct exchange *x)
{
    return is_probe_shaped(x) && x->receiver->window != 0;
}

/* Linux probes a zero window with SEQ = SND.NXT - 1 and no data; RFC 9293 3.8.6.1 with the next byte, again and again
 * until it is taken. */
bool is_window_probe(const struct exchange *x)
{
    if (x->receiver->window || !x->receiver->ack_seen)
        return false;
    int64_t next = (int64_t)x->sender->next;
    bool one_byte = x->segment->length == 1 && (x->seq == next || x->end == next) &&
                     !has_any(x, TCPLIFE_SYN | TCPLIFE_FIN | TCPLIFE_RST);
    return is_probe_shaped(x) || one_byte;
}

/* What the endpoint announced last, in bytes. RFC 7323: scaled when both SYNs had the option (2.2), by 14 at most
 * (2.3); where a SYN was not captured, as large as it may have been. */
static uint32_t window_of(const struct tcplife_endpoint *endpoint, const struct tcplife_endpoint *peer)
{
    unsigned scale = endpoint->window_scale, longest = 14;
    if (!endpoint->syn_seen || !peer->syn_seen)
        scale = longest;
    else if (scale == TCPLIFE_NO_WINDOW_SCALE || peer->window_scale == TCPLIFE_NO_WINDOW_SCALE)
        scale = 0;
    return (uint32_t)endpoint->window << (scale < longest ? scale : longest);
}

/* RFC 9293 3.10.7.4, first: the receiver drops it. Twice the window and a margin, because a window update may have
 * reached the sender that we have not seen. */
bool is_beyond_window(const struct exchange *x)
{
    const struct tcplife_endpoint *sender = x->sender, *receiver = x->receiver;
    if (has(x, TCPLIFE_SYN) || !sender->known || !receiver->ack_seen || !is_synchronized(sender) ||
        x->seq <= (int64_t)sender->next)
        return false;
    uint64_t limit = 2 * (uint64_t)window_of(receiver, sender) + WINDOW_MARGIN;
    int64_t acknowledged = sequence_offset(receiver->acked, sender->isn, sender->next);
    return x->seq > acknowledged + (int64_t)limit;
}

/* RFC 9293 3.10.7.3: in SYN-SENT a reset counts when it acknowledges the SYN. A server that had answered the SYN goes on
 * with its own next number instead. */
static enum tcplife_verdict judge_reset_of_attempt(const struct exchange *x)
{
    const struct tcplife_endpoint *sender = x->sender, *receiver = x->receiver;
    bool acknowledges = has(x, TCPLIFE_ACK) && x->ack >= 1 && x->ack <= (int64_t)receiver->next;
    bool goes_on = sender->syn_ack_seen && x->seq == (int64_t)sender->next;
    bool syn_not_captured = !receiver->syn_seen;
    bool both_ask = sender->state == TCPLIFE_SYN_SENT;
    return acknowledges || goes_on || syn_not_captured || both_ask ? TCPLIFE_VERDICT_NONE
                                                                   : TCPLIFE_VERDICT_RST_NOT_OF_SYN;
}

/* RFC 5961 3.2: exactly RCV.NXT resets, inside the window draws a challenge ACK, outside is dropped. RCV.NXT is not
 * on the wire: it lies between what the receiver has acknowledged and all that its peer is known to have sent. */
enum tcplife_verdict judge_reset(const struct exchange *x)
{
    const struct tcplife_endpoint *sender = x->sender, *receiver = x->receiver;
    uint32_t seq = x->segment->seq;

    if (sender->state == TCPLIFE_SYN_SENT && sender->syn_seen && !has(x, TCPLIFE_ACK) && x->seq != 1)
        return TCPLIFE_VERDICT_RST_OF_OLD_ACK; /* 3.5.2: it refuses somebody's old ACK and goes on trying */
    if (receiver->state == TCPLIFE_SYN_SENT)
        return judge_reset_of_attempt(x);
    if (receiver->state == TCPLIFE_CLOSED)
        return TCPLIFE_VERDICT_AFTER_CLOSE;
    if (!receiver->ack_seen)
        return TCPLIFE_VERDICT_NONE;
    uint32_t expected = receiver->acked;
    if (sender->fin_sent && seq + 1 == expected)
        return TCPLIFE_VERDICT_NONE; /* Linux takes one less after a FIN (tcp_reset_check) */
    if (sequence_after(expected, seq))
        return TCPLIFE_VERDICT_RST_OUT_OF_WINDOW;
    if (x->seq <= (int64_t)sender->next)
        return TCPLIFE_VERDICT_NONE;
    return seq - expected < window_of(receiver, sender) ? TCPLIFE_VERDICT_RST_NOT_EXACT
                                                        : TCPLIFE_VERDICT_RST_OUT_OF_WINDOW;
}
