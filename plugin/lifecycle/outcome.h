/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What came of a connection, as far as the capture goes: questions that more than one part asks. */
#ifndef LIFECYCLE_OUTCOME_H
#define LIFECYCLE_OUTCOME_H

#include "tcplife/tcplife.h"

/* A FIN that was captured after the RST was in flight then, and closed nothing. */
static inline bool closed_its_side(const struct tcplife_endpoint *endpoint)
{
    return endpoint->fin_sent && !endpoint->fin_after_reset;
}

/* The end whose FIN came first; NULL when none did or both closed at once. */
const struct tcplife_endpoint *first_closer(const struct tcplife_connection *connection);
const struct tcplife_endpoint *peer_of(const struct tcplife_connection *connection,
                                       const struct tcplife_endpoint *endpoint);

/* What the end that closed last had sent by its numbers after its first ACK of the peer's FIN, in bytes. Its own FIN, when
 * that is this ACK, sends nothing after it. */
uint64_t half_close_bytes(const struct tcplife_connection *connection);

/* When its FIN was last captured before the peer acknowledged it; its first copy's time when that was the only one. */
int64_t fin_last_time(const struct tcplife_endpoint *closer);

/* A FIN that waits for its ACK stands where others have their first ACK's time: none waits any more. */
static inline void forget_waiting_fin(struct tcplife_endpoint *closer)
{
    if (!closer->fin_waits)
        return;
    closer->fin_waits = false;
    closer->fin_frame = 0;
    closer->fin_acked_time = 0;
}

/* The RST that waited counts, and from its own frame on: a FIN that was captured after it was in flight then. */
void date_back_reset(struct tcplife_connection *connection);

#endif
