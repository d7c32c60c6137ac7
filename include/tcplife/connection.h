/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One connection as far as the capture has shown it: what the engine remembers between segments.
 *
 * The layout is public so that callers can store connections; its members are the engine's. Ask through
 * tcplife_fields[] or the functions below. Kept small: a capture may hold a million of them.
 *
 * Offsets count from the sender's initial sequence number: the SYN is 0, the first byte of data 1. Where no SYN was
 * captured, the first byte seen is 1. Times are those of the segments, in ns.
 */
#ifndef TCPLIFE_CONNECTION_H
#define TCPLIFE_CONNECTION_H

#include <stdbool.h>
#include <stdint.h>
#include "tcplife/vocabulary.h"

/* What a sender's IPv4 identifications are good for: see sighting.c. */
enum tcplife_ip_ids { TCPLIFE_IDS_NONE, TCPLIFE_IDS_ONE, TCPLIFE_IDS_CONSTANT, TCPLIFE_IDS_MOVE };

/* What an endpoint had sent when it closed its side. */
enum tcplife_sent_before { TCPLIFE_SENT_UNKNOWN, TCPLIFE_SENT_NOTHING, TCPLIFE_SENT_PAYLOAD };

/* One endpoint. Both are treated alike: every rule is written for "sender" and "receiver", never for a side. */
struct tcplife_endpoint {
    uint64_t next;            /* offset after all that it is known to have sent: captured, or acknowledged by its peer;
                                 never moves beyond the FIN */
    int64_t fin_time;         /* its FIN, when first captured */
    union {
        int64_t fin_acked_time;   /* the peer's first ACK of it */
        uint64_t fin_waits_at;    /* while fin_waits: offset after the FIN */
    };
    uint32_t fin_again_after; /* its FIN was last captured so long after fin_time, before the peer acknowledged it: ns up
                                 to 2^31 - 1, us above that */
    uint32_t fin_frame;       /* frame of fin_time, 0: none was captured */
    uint32_t fin_acked_frame; /* the first ACK of its FIN, or of numbers that were not captured, which may end in it */
    uint32_t isn;             /* raw */
    uint32_t acked;           /* highest acknowledgment number that it sent, raw */
    uint32_t flight;          /* newest of its unacknowledged spans in the pool, 0: none */
    uint32_t holes;           /* highest of the holes below next that the capture has not filled, 0: none */
    union {
        uint32_t at_reset;    /* low half of next when a RST was last believed, or of what that acknowledged beyond it,
                                 or of the place of one that waits */
        uint32_t other_isn;   /* while renumbers: the ISN of its latest SYN-ACK, raw */
    };
    int32_t base;             /* offset of the first byte that counts as sent within the capture */
    uint16_t ip_id;           /* of its last segment */
    uint16_t window;          /* last announced, unscaled */
    uint8_t fin_count;        /* captured FINs, with retransmissions */
    uint8_t state : 4;        /* enum tcplife_state */
    uint8_t state_before_reset : 4; /* of a RST that may have to be taken back; 0: of none */
    uint8_t window_scale : 4; /* shift count, or TCPLIFE_NO_WINDOW_SCALE */
    uint8_t evidence : 2;     /* enum tcplife_evidence */
    uint8_t ip_ids : 2;       /* enum tcplife_ip_ids */
    uint8_t fin_step : 3;     /* teardown step of its FIN */
    uint8_t sent_before_fin : 2; /* enum tcplife_sent_before */
    uint8_t unanswered : 3;   /* probes and retransmissions since its peer was last captured, 7: or more */
    uint8_t known : 1;        /* isn and next mean something */
    uint8_t guessed : 1;      /* isn is a guess from something else than its SYN, and may be corrected */
    uint8_t renumbers : 1;    /* it sent SYN-ACKs of two numbers: other_isn is the second */
    uint8_t told : 1;         /* an annotation that is kept short gave an offset from its isn, which now stays */
    uint8_t syn_seen : 1;     /* its SYN or SYN-ACK was captured */
    uint8_t syn_ack_seen : 1;
    uint8_t ack_seen : 1;     /* acked means something */
    uint8_t assumed : 1;      /* its state rests on the guess that it was ESTABLISHED when the capture began */
    uint8_t sent_news : 1;    /* sent new data or a FIN */
    uint8_t last_was_news : 1; /* its last segment brought bytes that had not been captured before */
    uint8_t owes_challenge : 1; /* was sent something that draws a challenge ACK */
    uint8_t reset : 1;        /* sent a RST */
    uint8_t spoke : 1;        /* sent anything valid but RSTs */
    uint8_t disbelieved : 1;  /* sent something beyond the window, which its peer has not acknowledged */
    uint8_t missed : 1;       /* its peer has acknowledged what was not captured, and it has not been captured since */
    uint8_t top_unseen : 1;   /* the last numbers below next are known from ACKs only: bytes, or bytes and its FIN */
    uint8_t one_unseen : 1;   /* the latest of those ACKs went one number further: a byte, or its FIN */
    uint8_t fin_presumed : 1; /* and came from a peer that had closed already */
    uint8_t fin_sent : 1;     /* it has closed its side, by a FIN that counts */
    uint8_t fin_acked : 1;    /* its peer has acknowledged that FIN */
    uint8_t fin_inferred : 1; /* nobody captured that FIN, but both ends count it */
    uint8_t fin_waits : 1;    /* its FIN lies beyond the window and waits for an ACK */
    uint8_t fin_misplaced : 1; /* its FIN lies below bytes that it had sent */
    uint8_t fin_after_reset : 1; /* its FIN was captured after a RST that counts */
    uint8_t fin_behind_reset : 1; /* its FIN was captured after reset_frame, whether that counts or not; frame numbers can't
                                     tell, since `tshark -2 -R` gives a rejected frame's number to the next one */
    uint8_t fin_answers_unseen : 1; /* its FIN acknowledged such numbers of its peer */
    uint8_t fin_is_first_answer : 1; /* and no earlier segment acknowledged the last of them */
};

/* What Zeek would say of the connection: see zeek.c. Sides as the endpoints, by tcplife_segment.from. */
struct tcplife_zeek_side {
    uint32_t start;           /* the ISN, raw; without a SYN as if there had been one */
    uint32_t last;            /* one past what it sent, raw; this and the next three are not kept while steady */
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

/* Where in the connection's life the capture's clock was set back: see clock.c. */
enum tcplife_clock_step {
    TCPLIFE_STEPPED_OPENING = 1, /* before the handshake was complete */
    TCPLIFE_STEPPED_OPEN = 2,
    TCPLIFE_STEPPED_CLOSING = 4  /* after the first FIN */
};

struct tcplife_connection {
    struct tcplife_endpoint end[2]; /* by tcplife_segment.from */
    int64_t start;                  /* the first SYN, else the first segment */
    int64_t syn_ack_time;
    int64_t handshake_time;         /* the third segment */
    int64_t last;                   /* the latest segment so far */
    int64_t reuse_gap;              /* since the four-tuple was last heard of before; 0: not used before */
    int64_t reset_time;             /* of reset_frame */
    uint64_t passive_next;          /* offset of the passive closer when it acknowledged the FIN, or what may be it */
    uint32_t segments[2];           /* captured of each end, whatever they were */
    uint32_t first_frame;
    uint32_t syn_frame, syn_ack_frame, handshake_frame, reset_frame;
    uint32_t icmp_frame;            /* the ICMP error that answered the SYN, 0: none */
    uint16_t syn_count;
    uint16_t copies_after;          /* so long after the originals came their copies, in 16 us, rounded up; 0: none came */
    uint8_t handshake_steps : 4;
    uint8_t teardown_steps : 4;
    uint8_t closed_first : 2;       /* enum tcplife_closer */
    uint8_t fast_open : 2;          /* enum tcplife_fast_open */
    uint8_t ecn : 2;                /* enum tcplife_ecn */
    uint8_t stuck : 2;              /* SYN-ACKs repeated although they had been acknowledged; 2: the server is taken
                                       to be in SYN-RECEIVED until it shows otherwise */
    uint8_t reset_cause : 4;        /* enum tcplife_reset_cause, of reset_frame */
    uint8_t clock_steps : 3;        /* enum tcplife_clock_step */
    uint8_t reset_from : 1;         /* which end sent reset_frame */
    uint8_t client : 1;             /* which end; the other one is the server */
    bool begun : 1;
    bool to_itself : 1;             /* one socket is both ends */
    bool server_trip_known : 1;     /* one SYN, one SYN-ACK: their distance is the path to the server and back */
    bool client_trip_known : 1;     /* one SYN-ACK and its ACK: likewise to the client */
    bool syn_ack_repeated : 1;
    bool accurate_ecn : 1;          /* the SYN asked for accurate ECN, RFC 9768 */
    bool simultaneous_open : 1;
    bool refused : 1;               /* a RST has refused a SYN, and nothing has been accepted since */
    bool old_answer : 1;            /* the SYN was answered by an older connection */
    bool wrong_answer : 1;          /* the SYN was answered by what does not acknowledge it */
    bool abandoned : 1;             /* the client refused that answer with a RST */
    bool shows_connection : 1;      /* something was captured that only a connection has */
    bool was_open : 1;              /* both ends have been synchronized */
    bool merged : 1;                /* a FIN was also the first ACK of the peer's FIN */
    bool reset_accepted : 1;        /* a RST counts: at least one end has acted on it */
    bool reset_pending : 1;         /* a RST in reset_frame counts in the end, unless its receiver shows life */
    bool reset_ahead : 1;           /* and at once, when the bytes below its number have come */
    bool succeeded : 1;             /* a later connection of the same addresses and ports shows that it has ended */
    bool close_unseen : 1;          /* whether and how the other end closed was not captured; set by tcplife_settled() */
    bool steady : 1;                /* both ends are known to be ESTABLISHED and nothing is owed: see predict.c */
    struct tcplife_zeek zeek;
};

/* Conclusions: "so far" while the capture is being read, final afterwards. */
enum tcplife_open tcplife_how_opened(const struct tcplife_connection *connection);
enum tcplife_close tcplife_how_closed(const struct tcplife_connection *connection);

/* The connection as it must be concluded of, if no more segments come: what waited for more evidence is decided. *room
 * is the caller's; the result is it or the connection itself. */
const struct tcplife_connection *tcplife_settled(const struct tcplife_connection *connection,
                                                 struct tcplife_connection *room);

/* Both ends are gone: CLOSED, or waiting out TIME-WAIT. */
bool tcplife_is_over(const struct tcplife_connection *connection);

/* The time between the capture point and that endpoint and back, ns, from the handshake; 0 where that does not tell:
 * an ACK's age less this is what the endpoint itself took. */
int64_t tcplife_round_trip(const struct tcplife_connection *connection, unsigned role);

enum tcplife_phase tcplife_phase_of(enum tcplife_state client, enum tcplife_state server);

#endif
