/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One segment on its way through the engine: who sent it to whom, where it lies, and what has come of it so far. */
#ifndef LIFECYCLE_EXCHANGE_H
#define LIFECYCLE_EXCHANGE_H

#include "figure5.h"
#include "flight.h"
#include "tcplife/tcplife.h"

/* An observer may be behind with a window: so many bytes beyond what it knows are still believed. */
#define WINDOW_MARGIN (1 << 20)

/* RFC 7323 2.2: the window in a SYN is not scaled, so that no more than this can have been sent before the client's
 * first ACK. */
#define FIRST_WINDOW 65535

/* ns. Queues of network cards and taps exchange frames by less. */
#define MERE_DISORDER 1000000

struct exchange {
    struct tcplife_connection *connection;
    const struct tcplife_segment *segment;
    struct tcplife_pool *pool;
    struct tcplife_endpoint *sender, *receiver; /* the same one where a socket is connected to itself */
    enum tcplife_role from, to; /* the roles of sender and receiver */
    int64_t seq;                /* offset of the first byte, negative: before what the capture knows */
    int64_t end;                /* offset after the last, SYN and FIN counted */
    int64_t ack;                /* offset in the receiver's space; read only with the ACK flag */
    int64_t since;              /* ns since the connection's last segment */
    bool advances;              /* it acknowledges something that no earlier ACK did */
    bool testifies;             /* it is the first to acknowledge the last numbers, which were not captured */
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

/* Has both learned the peer's initial sequence number and told its own: 3.10.7.4 applies. */
static inline bool is_synchronized(const struct tcplife_endpoint *endpoint)
{
    return endpoint->state >= TCPLIFE_SYN_RECEIVED;
}

static inline enum tcplife_role role_of(const struct exchange *x, const struct tcplife_endpoint *endpoint)
{
    return endpoint == x->sender ? x->from : x->to;
}

static inline enum tcplife_closer closer_of(enum tcplife_role role)
{
    return role == TCPLIFE_CLIENT ? TCPLIFE_CLOSER_CLIENT : TCPLIFE_CLOSER_SERVER;
}

static inline void note_ip_id(struct tcplife_endpoint *sender, uint16_t ip_id)
{
    if (!ip_id)
        return;
    if (sender->ip_ids != TCPLIFE_IDS_MOVE) { /* which nothing changes */
        if (ip_id != sender->ip_id)
            sender->ip_ids = sender->ip_ids == TCPLIFE_IDS_NONE ? TCPLIFE_IDS_ONE : TCPLIFE_IDS_MOVE;
        else if (sender->ip_ids == TCPLIFE_IDS_ONE)
            sender->ip_ids = TCPLIFE_IDS_CONSTANT;
    }
    sender->ip_id = ip_id;
}

/* connection.c, through this: numbers.c. Where the segment lies in its sender's numbers, which it may be the first to
 * tell. The second is for who has learned an ISN since. */
void numbers_learn(struct exchange *x);
void numbers_place(struct exchange *x);
/* The ISN is known from something else than the SYN, and may be wrong. */
void numbers_guess(struct exchange *x, struct tcplife_endpoint *endpoint, uint32_t isn);
/* At the end: what has been told of this segment rests on the ISNs. */
void numbers_note_told(struct exchange *x);
/* An offset of this connection may still turn out to count from another ISN. */
bool numbers_may_change(const struct tcplife_connection *connection);

/* sighting.c: has this segment been captured before? Notes it as captured, either way. */
bool sighting_is_copy(struct exchange *x);
void sighting_note(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                   const struct tcplife_pool *pool);
/* The same of a segment that is not fed (yet): nothing is noted. */
bool sighting_knows(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                    const struct tcplife_pool *pool);

/* clock.c: before the segment's time is used. */
void clock_note(struct tcplife_connection *connection, int64_t time);

/* judge.c: questions about a segment before it changes anything. */
bool is_keep_alive(const struct exchange *x);
bool is_window_probe(const struct exchange *x);
bool is_beyond_window(const struct exchange *x);
bool acknowledges_the_syn(const struct exchange *x);
enum tcplife_verdict judge_flags(const struct tcplife_segment *segment);
enum tcplife_verdict judge_reset(const struct exchange *x);

/* roles.c: who is the client when this is the first segment; and does it come from a server's port? */
bool looks_like_server(const struct tcplife_segment *segment);
unsigned client_by_first_segment(const struct tcplife_segment *segment);

/* opening.c */
void take_syn(struct exchange *x);
void take_syn_ack(struct exchange *x);
/* An ACK in SYN-SENT. False: it is no part of the handshake. */
bool take_ack_of_syn_ack(struct exchange *x);
/* A host that was held for listening speaks as one that is connected. False: it speaks of an older connection. */
bool hear_from_listener(struct exchange *x);
/* The server's own segment shows that the handshake was completed where no capture shows its last ACK. */
void infer_handshake(struct exchange *x, bool acknowledged_unseen);
/* What a host in SYN-RECEIVED would not send: it did get the handshake's ACK. */
void prove_established(struct exchange *x, struct tcplife_endpoint *endpoint);

/* testimony.c: what the ACK proves; sets x->advances. False: the segment goes no further. */
bool take_ack(struct exchange *x);

/* sending.c: the bytes, and FIN as a number among them. */
void take_bytes(struct exchange *x);
/* The same for those that are known to lie above all others. */
void take_new_bytes(struct exchange *x);
void drop_assumption(struct exchange *x);

/* closing.c */
void take_fin(struct exchange *x);
void settle_fins(struct exchange *x);
void count_waiting_fin(struct exchange *x);
void note_passive_next(struct exchange *x);
void infer_fin(struct exchange *x);
void withdraw_inferred_fin(struct exchange *x);

/* reset.c: a RST that has passed the flags' judgement; and, for all other segments, what they say of an earlier RST. */
void take_reset(struct exchange *x);
void hear_after_reset(struct exchange *x);
void complete_waiting_reset(struct exchange *x);

/* acknowledge.c: what the ACK covers and why it came when it came. */
void explain_ack(struct exchange *x);
enum tcplife_ack_kind kind_of_advance(const struct tcplife_connection *connection, const struct tcplife_segment *segment,
                                      bool takes_numbers, const struct covered *covered);

/* predict.c: both ends are known to be open, and nothing is owed. */
bool is_steady(const struct tcplife_connection *connection);

/* record.c: the record of a predicted segment; and, asked before that is taken into account, whether a record can hold
 * what it acknowledges. */
bool record_holds_ack(const struct tcplife_segment *segment, const struct tcplife_endpoint *receiver,
                      const struct tcplife_pool *pool);
void record_predicted(const struct tcplife_segment *segment, enum tcplife_role role, bool receiver_is_observed,
                      enum tcplife_ack_kind kind, const struct covered *covered, struct tcplife_record *record);

/* zeek.c: what the segment means to Zeek; called before it changes anything else. */
void zeek_follow(const struct exchange *x);
/* Both sides are established, and Zeek counts as the engine does. While the connection is steady, Zeek's numbers are not
 * kept; who goes on by zeek_follow() has to catch up first. */
bool zeek_is_steady(const struct tcplife_connection *connection);
void zeek_follow_steady(struct tcplife_zeek *zeek, const struct tcplife_segment *segment);
void zeek_catch_up(struct tcplife_connection *connection);

#endif
