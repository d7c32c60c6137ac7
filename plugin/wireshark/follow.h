/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Follows the life of TCP connections: each segment is taken into account once, and shown as often as asked. */
#ifndef TCPLIFE_FOLLOW_H
#define TCPLIFE_FOLLOW_H

#include "compat.h"
#include <epan/packet.h>
#include "tcp_source.h"

/* At start-up, when protocols are registered. */
void follow_register(void);

/* A segment has been dissected, in whichever pass. */
void follow_segment(const struct tcp_source_segment *segment, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree);

/* A segment that TCP has yet to dissect, on the first pass, where nobody looks: only what it means is kept. False: somebody
 * may look, and nothing was done. */
bool follow_unseen(const struct tcplife_segment *facts, uint32_t stream, unsigned layer, packet_info *pinfo);

/* The handler for headers that ICMP messages quote, in whichever pass. */
void follow_quote(const struct tcp_source_segment *quoted, bool is_error, packet_info *pinfo, proto_tree *tree);

#endif
