/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which tcp.stream a segment belongs to. */
#ifndef TCPLIFE_TCP_STREAM_H
#define TCPLIFE_TCP_STREAM_H

#include <stdint.h>
#include "compat.h"
#include <epan/address.h>

#define TCP_NO_STREAM UINT32_MAX

/* Between whom a segment went; end 0 and end 1 as in tcplife_segment.from. The addresses are only pointed to. */
struct tcp_ends {
    address end[2];
    uint16_t port[2];
};

/* How many streams Wireshark's TCP has made so far. */
uint32_t tcp_stream_count(void);

/* A segment's stream, TCP_NO_STREAM if it got none; and when it is the first of that stream, the one that the same
 * addresses and ports had before, TCP_NO_STREAM if none. */
struct tcp_stream_found {
    uint32_t stream;
    uint32_t earlier;
};

/* Of a segment that TCP has just dissected. On the first pass only, and in the order of dissection. streams_before and
 * streams_after: tcp_stream_count() before TCP had the segment, and when it had dealt with its header. */
struct tcp_stream_found tcp_stream_find(const struct tcp_ends *ends, uint32_t frame, uint32_t streams_before,
                                        uint32_t streams_after);

/* The stream alone, on a later pass. */
uint32_t tcp_stream_again(const struct tcp_ends *ends, uint32_t frame);

/* At start-up, and when a capture is opened. */
void tcp_stream_register(void);
void tcp_stream_forget(void);

#endif
