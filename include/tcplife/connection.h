/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One connection as far as the capture has shown it: what the engine remembers between segments.
 *
 * The layout is public so that callers can store connections; its members are the engine's. Ask through
 * tcplife_fields[] or the functions below. Kept small: a capture may hold a million of them.
 *
 * Offsets count from the sender's initial sequence number: the SYN is 0, the first octet of data 1. Where no SYN was
 * captured, the first octet seen is 1. Times are those of the segments, in ns.
 */
#ifndef TCPLIFE_CONNECTION_H
#define TCPLIFE_CONNECTION_H

#include <stdbool.h>
#include <stdint.h>
#include "tcplife/vocabulary.h"

/* One endpoint. Both are treated alike: every rule is written for "sender" and "receiver", never for a side. */
struct tcplife_endpoint {
    uint64_t next;           /* offset after the highest octet sent; never moves beyond the FIN */
    int64_t fin_time;        /* its FIN, first copy */
    int64_t fin_last_time;   /* its FIN, last copy before the peer acknowledged it */
    int64_t fin_acked_time;  /* the peer's first ACK of it */
    uint32_t fin_frame;      /* frame of fin_time, 0: none yet */
    uint32_t fin_acked_frame;
    uint32_t isn;            /* raw */
    uint32_t acked;          /* highest acknowledgment number it sent, raw */
    uint32_t flight;         /* newest of its unacknowledged spans in the pool, 0: none */
    uint32_t sent_to_it_by_then; /* low half of the peer's next at that reset, see state_before_doubtful_reset */
    uint32_t missing;        /* octets that its segments jumped over: overtaken or not captured */
    uint16_t ip_ids[2];      /* of its last segments, newest first */
    uint16_t window;         /* last announced, unscaled */
    uint8_t window_scale;    /* shift count, or TCPLIFE_NO_WINDOW_SCALE */
    uint8_t state;           /* enum tcplife_state */
    uint8_t state_before_doubtful_reset; /* it seems to have sent a RST that its peer ignored; 0: no */
    uint8_t fin_count;
    uint8_t evidence : 2;       /* enum tcplife_evidence */
    uint8_t fin_step : 3;       /* teardown step of its FIN */
    uint8_t known : 1;          /* isn and next mean something */
    uint8_t syn_seen : 1;
    uint8_t syn_ack_seen : 1;
    uint8_t ack_seen : 1;       /* acked means something */
    uint8_t assumed : 1;        /* its state rests on the guess that it was ESTABLISHED when the capture began */
    uint8_t sent_news : 1;      /* sent new data or a FIN */
    uint8_t owes_challenge : 1; /* was sent something that draws a challenge ACK */
    uint8_t reset : 1;          /* sent a RST */
    uint8_t disbelieved : 1;    /* sent something beyond the window, which its peer has not acknowledged */
    uint8_t told : 1;           /* an annotation gave an offset from its isn: it can't be renumbered any more */
    uint8_t spoke : 1;          /* sent anything valid but RSTs */
};

/* What Zeek would say of the connection: see zeek.c. Sides as the endpoints, by tcplife_segment.from. */
struct tcplife_zeek_side {
    uint32_t start;           /* the ISN, raw; without a SYN as if there had been one */
    uint32_t last;            /* one past what it sent, raw */
    uint32_t acked;           /* the peer's ACK of that, raw */
    uint32_t delivered;       /* what Zeek has passed on in order, raw */
    uint32_t ahead;           /* the beginning of what waits behind a gap, raw; meaningless when equal to delivered */
    uint32_t syn_mark;        /* of its last SYN, RST the beginning, of its last FIN the end, from start on */
    uint32_t rst_mark;
    uint32_t fin_mark;
    uint32_t fin_end;         /* one past its last FIN, also where FIN is not alone, from start on */
    uint16_t retransmissions; /* counts of the letters T, W and G */
    uint16_t zero_windows;
    uint16_t gaps;
    uint8_t state : 4;
    uint8_t previous_state : 4;
    uint8_t fin_seen : 1;
    uint8_t fin_misplaced : 1; /* before the ISN: no ACK is one of it */
    uint8_t given_up : 1;     /* too much waits behind a gap: gaps are not told any more */
    uint8_t seen;             /* letters that are written once; they stay with the role when roles are swapped */
};

#define TCPLIFE_HISTORY_MAX 25
struct tcplife_zeek {
    struct tcplife_zeek_side side[2];
    uint8_t history[17];        /* TCPLIFE_HISTORY_MAX letters of 5 bits, and room to reach beyond the last */
    uint8_t length;             /* letters so far, also those that found no place */
    uint8_t originator : 1;     /* which endpoint */
    uint8_t started : 1;
};

/* So many segments may come from one end, without SYN, and a SYN from the other one still opens a new connection. */
#define TCPLIFE_OVERTURE_MAX 8

struct tcplife_connection {
    struct tcplife_endpoint end[2]; /* by tcplife_segment.from */
    int64_t start;                  /* the first SYN, else the first segment */
    int64_t syn_ack_time;
    int64_t handshake_time;         /* the third segment */
    int64_t last;                   /* the last segment so far */
    int64_t reuse_gap;              /* since the four-tuple was last heard of before; 0: not used before */
    int64_t reset_time;             /* of reset_frame */
    uint64_t passive_next;          /* offset of the passive closer when it acknowledged the FIN */
    uint32_t segments[2];           /* captured of each end, whatever they were */
    uint32_t first_frame;
    uint32_t syn_frame, syn_ack_frame, handshake_frame, reset_frame;
    uint32_t icmp_frame;            /* the ICMP error that answered the SYN, 0: none */
    uint16_t syn_count;
    uint8_t handshake_steps : 4;
    uint8_t teardown_steps : 4;
    uint8_t overture;               /* segments before the second end spoke */
    uint8_t client : 1;             /* which end; the other one is the server */
    uint8_t closed_first : 4;       /* enum tcplife_closer */
    uint8_t fast_open : 4;          /* enum tcplife_fast_open */
    uint8_t ecn : 4;                /* enum tcplife_ecn */
    uint8_t reset_cause : 4;        /* enum tcplife_reset_cause, of reset_frame */
    uint8_t reset_from : 1;         /* which end sent reset_frame */
    bool begun : 1;
    bool server_trip_known : 1;     /* one SYN, one SYN-ACK: their distance is the path to the server and back */
    bool client_trip_known : 1;     /* one SYN-ACK and its ACK: likewise to the client */
    bool syn_ack_repeated : 1;
    bool simultaneous_open : 1;
    bool refused : 1;
    bool was_open : 1;              /* both ends have been synchronized */
    bool merged : 1;                /* a FIN was also the first ACK of the peer's FIN */
    bool half_close : 1;            /* new data after the peer's FIN was acknowledged */
    bool reset_accepted : 1;
    bool steady : 1;                /* both ends are known to be ESTABLISHED and nothing is owed: see predict.c */
    struct tcplife_zeek zeek;
};

/* Conclusions: "so far" while the capture is being read, final afterwards. */
enum tcplife_open tcplife_how_opened(const struct tcplife_connection *connection);
enum tcplife_close tcplife_how_closed(const struct tcplife_connection *connection);

/* The time between the capture point and that endpoint and back, ns, from the handshake; 0 where that does not tell:
 * an ACK's age less this is what the endpoint itself took. */
int64_t tcplife_round_trip(const struct tcplife_connection *connection, unsigned role);

enum tcplife_phase tcplife_phase_of(enum tcplife_state client, enum tcplife_state server);

#endif
