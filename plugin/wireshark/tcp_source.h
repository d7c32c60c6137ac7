/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The TCP segments of the frames that Wireshark dissects, and nothing about how they are come by. */
#ifndef TCPLIFE_TCP_SOURCE_H
#define TCPLIFE_TCP_SOURCE_H

#include <stdint.h>
#include "compat.h"
#include <epan/packet.h>
#include "tcp_stream.h"
#include "tcplife/segment.h"

struct tcp_source_segment {
    struct tcplife_segment facts;
    struct tcp_ends ends; /* point into the frame */
    struct tcp_stream_found found; /* on the first pass; later tcp_stream_look_up() knows */
    unsigned layer;       /* which of the frame's TCP headers, from 0 */
};

/* Called for each segment once Wireshark has dissected it, in every pass, unless the next handler has taken it; where one
 * is inside another, from the outermost. */
typedef void (*tcp_source_handler)(const struct tcp_source_segment *segment, tvbuff_t *tvb, packet_info *pinfo,
                                   proto_tree *tree);
/* May be called instead, before TCP, on a first pass without a tree: the segment is of this stream, and TCP makes no other
 * for it. False: somebody wants to see it all the same. */
typedef bool (*tcp_source_unseen_handler)(const struct tcplife_segment *facts, uint32_t stream, unsigned layer,
                                          packet_info *pinfo);
/* The header that an ICMP message quotes is no segment. is_error: the message says that it was not delivered, and is no
 * mere redirect or the like. */
typedef void (*tcp_source_quote_handler)(const struct tcp_source_segment *quoted, bool is_error, packet_info *pinfo,
                                         proto_tree *tree);

/* At start-up: when protocols are registered, and when all of them are. */
void tcp_source_register(tcp_source_handler handler, tcp_source_unseen_handler unseen_handler,
                         tcp_source_quote_handler quote_handler);
void tcp_source_hand_off(void);

/* True: whoever asked for what we do wants to know nothing else of TCP. Where no tree and no column is filled either, TCP
 * is shown headers without payload, and those alone by which it tells streams apart. */
void tcp_source_headers_only(bool enough);

/* When a capture is opened, and when it is closed. */
void tcp_source_forget(void);

/* Per capture file. Detached it costs nothing: Wireshark's tables are as if it did not exist. */
void tcp_source_attach(void);
void tcp_source_detach(void);

#endif
