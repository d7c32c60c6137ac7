/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What one segment meant when it was captured. Final: the same on every pass over the capture. */
#ifndef TCPLIFE_ANNOTATION_H
#define TCPLIFE_ANNOTATION_H

#include <stdbool.h>
#include <stdint.h>
#include "tcplife/vocabulary.h"

/* The two ends in an annotation are told apart by their role. */
enum tcplife_role { TCPLIFE_CLIENT = 0, TCPLIFE_SERVER = 1 };

/* One walk through figure 5 inside a segment: state[0] is where the endpoint was, state[length - 1] where it is
 * now. length is 1 when nothing changed. */
#define TCPLIFE_PATH_MAX 6
struct tcplife_path {
    uint8_t length;
    uint8_t state[TCPLIFE_PATH_MAX]; /* enum tcplife_state */
};

struct tcplife_annotation {
    uint64_t seq;      /* offset of the first byte; the SYN is 0, the first byte of data 1 */
    uint64_t next_seq; /* seq plus what the segment occupies in sequence space */
    uint64_t ack;      /* offset in the peer's space */
    bool has_seq;      /* false when the offset would lie before a capture that began in mid-connection */
    bool has_ack;

    uint8_t from;            /* enum tcplife_role: who sent it */
    uint8_t handshake_step;  /* 1 ..., 0: no part of the handshake */
    uint8_t teardown_step;   /* 1 ..., 0: no part of the teardown */
    uint8_t verdict;         /* enum tcplife_verdict */
    uint8_t ack_kind;        /* enum tcplife_ack_kind */
    uint8_t reset_cause;     /* enum tcplife_reset_cause; NONE unless this is a RST */
    bool reset_accepted;     /* the receiver acts on this RST, RFC 5961 section 3 */
    bool fin_merged;         /* this FIN is also the first ACK of the peer's FIN */
    uint8_t evidence[2];     /* enum tcplife_evidence by role */
    struct tcplife_path path[2]; /* by role */

    uint32_t events;    /* bit n set: enum tcplife_event n */
    uint32_t ack_frame; /* the frame whose bytes this ACK covers first, 0: none */
    int64_t ack_delay;  /* ns since ack_frame; read only when ack_frame is not 0 */
};

static inline bool tcplife_is(const struct tcplife_annotation *annotation, enum tcplife_event event)
{
    return annotation->events >> event & 1u;
}

static inline enum tcplife_state tcplife_state_before(const struct tcplife_annotation *annotation,
                                                      enum tcplife_role role)
{
    return (enum tcplife_state)annotation->path[role].state[0];
}

static inline enum tcplife_state tcplife_state_after(const struct tcplife_annotation *annotation,
                                                     enum tcplife_role role)
{
    const struct tcplife_path *path = &annotation->path[role];
    return (enum tcplife_state)path->state[path->length - 1];
}

/* Data or an ACK in its place: both ends stay where they were. */
static inline bool tcplife_is_ordinary(const struct tcplife_annotation *annotation)
{
    const uint32_t everyday = 1u << TCPLIFE_EVENT_DATA | 1u << TCPLIFE_EVENT_ACK;
    return !(annotation->events & ~everyday) && annotation->verdict == TCPLIFE_VERDICT_NONE &&
           annotation->path[TCPLIFE_CLIENT].length < 2 && annotation->path[TCPLIFE_SERVER].length < 2;
}

/* A FIN was inferred, and this segment shows that it was a byte: its sender goes back out of what only a FIN leads to. */
static inline bool tcplife_withdraws_fin(const struct tcplife_annotation *annotation)
{
    const struct tcplife_path *path = &annotation->path[annotation->from];
    bool was_closing = path->state[0] == TCPLIFE_TIME_WAIT || path->state[0] == TCPLIFE_FIN_WAIT_2;
    return path->length > 1 && was_closing &&
           (path->state[1] == TCPLIFE_CLOSE_WAIT || path->state[1] == TCPLIFE_ESTABLISHED);
}

/* A RST was believed, and this segment shows that it had no effect: who had been taken for CLOSED is not. */
static inline bool tcplife_takes_back_reset(const struct tcplife_annotation *annotation)
{
    bool opens = tcplife_is(annotation, TCPLIFE_EVENT_SYN) || tcplife_is(annotation, TCPLIFE_EVENT_SYN_AGAIN);
    if (tcplife_withdraws_fin(annotation))
        return false;
    for (unsigned role = 0; role < 2; role++) {
        const struct tcplife_path *path = &annotation->path[role];
        if (path->length > 1 && path->state[0] == TCPLIFE_CLOSED && path->state[1] != TCPLIFE_LISTEN && !opens)
            return true;
    }
    return false;
}

#endif
