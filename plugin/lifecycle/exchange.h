/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One segment on its way through the engine: who sent it to whom, where it lies, and what has come of it so far. */
#ifndef LIFECYCLE_EXCHANGE_H
#define LIFECYCLE_EXCHANGE_H

#include "figure5.h"
#include "tcplife/tcplife.h"

/* An observer may be behind with a window: so many octets beyond what it knows are still believed. */
#define WINDOW_MARGIN (1 << 20)

struct exchange {
    struct tcplife_connection *connection;
    const struct tcplife_segment *segment;
    struct tcplife_pool *pool;
    struct tcplife_endpoint *sender, *receiver;
    enum tcplife_role from, to; /* the roles of sender and receiver */
    int64_t seq;                /* offset of the first octet, negative: before what the capture knows */
    int64_t end;                /* offset after the last, SYN and FIN counted */
    int64_t ack;                /* offset in the receiver's space; read only with the ACK flag */
    bool first_ack_of_fin;      /* it is the first to acknowledge the receiver's FIN; frame numbers can't tell, since
                                   `tshark -2 -R` gives a rejected frame's number to the next one */
    struct tcplife_annotation annotation;
};

static inline bool has(const struct exchange *x, unsigned flags)
{
    return (x->segment->flags & flags) == flags;
}

static inline bool has_any(const struct exchange *x, unsigned flags)
{
    return (x->segment->flags & flags) != 0;
}

static inline void note_event(struct exchange *x, enum tcplife_event event)
{
    x->annotation.events |= 1u << event;
}

static inline void give_verdict(struct exchange *x, enum tcplife_verdict verdict)
{
    x->annotation.verdict = (uint8_t)verdict;
}

static inline bool sent_fin(const struct tcplife_endpoint *endpoint)
{
    return endpoint->fin_frame != 0;
}

/* Has both learned the peer's initial sequence number and told its own: 3.10.7.4 applies. */
static inline bool is_synchronized(const struct tcplife_endpoint *endpoint)
{
    return endpoint->state >= TCPLIFE_SYN_RECEIVED;
}

/* connection.c: moves an endpoint along its arrow in figure 5, if there is one, and writes the walk down. */
bool happens(struct exchange *x, struct tcplife_endpoint *endpoint, enum happening happening);

/* judge.c: questions about a segment before it changes anything. */
bool is_copy(const struct exchange *x);
bool is_keep_alive(const struct exchange *x);
bool is_window_probe(const struct exchange *x);
bool is_beyond_window(const struct exchange *x);
enum tcplife_verdict judge_flags(const struct tcplife_segment *segment);
enum tcplife_verdict judge_reset(const struct exchange *x);

/* roles.c: who is the client when this is the first segment; and does it come from a server's port? */
bool looks_like_server(const struct tcplife_segment *segment);
unsigned client_by_first_segment(const struct tcplife_segment *segment);

/* reset.c: a RST that has passed the flags' judgement. */
void take_reset(struct exchange *x);

/* acknowledge.c: what the ACK covers and why it came when it came. */
void explain_ack(struct exchange *x, bool advances);

/* predict.c: is it what an open connection is expected to bring next, so that most questions need not be asked? */
bool is_steady(const struct tcplife_connection *connection);
bool is_predicted(const struct exchange *x);

/* record.c: the record of a predicted segment, of whose annotation only events and ACK are filled in; and, asked before
 * the segment is taken into account, whether a record can hold it. */
bool record_holds_offsets(const struct exchange *x);
bool record_holds_ack(const struct exchange *x);
void record_predicted(const struct exchange *x, struct tcplife_record *record);

/* zeek.c: what the segment means to Zeek; called before it changes anything else. */
void zeek_follow(const struct exchange *x);
/* Both sides are established, and the next segment in order has been followed without a word. */
bool zeek_is_steady(const struct tcplife_zeek *zeek);
bool zeek_follow_predicted(const struct exchange *x);

#endif
