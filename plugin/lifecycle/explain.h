/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What is worth knowing of a segment, in plain sentences. Made when somebody looks, never kept. */
#ifndef LIFECYCLE_EXPLAIN_H
#define LIFECYCLE_EXPLAIN_H

#include <stdbool.h>
#include "tcplife/tcplife.h"

/* Both write a string of at most TCPLIFE_TEXT_MAX bytes; false: nothing to say. Segment facts. */
bool explain_fin(const struct tcplife_view *view, char *text);
bool explain_segment(const struct tcplife_view *view, char *text);

/* The delay of the first ACK of this endpoint's FIN, ns, since the FIN's last copy; and less the round trip between the
 * capture and the peer, where the handshake told it. */
int64_t fin_ack_delay(const struct tcplife_endpoint *closer);
int64_t net_fin_ack_delay(const struct tcplife_connection *connection, const struct tcplife_endpoint *closer);

#endif
