/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which tcp.stream a segment belongs to. */
#ifndef TCPLIFE_TCP_STREAM_H
#define TCPLIFE_TCP_STREAM_H

#include <stdbool.h>
#include <stdint.h>
#include "compat.h"
#include <epan/address.h>
#include "tcplife/segment.h"

#define TCP_NO_STREAM UINT32_MAX

/* Between whom a segment went; end 0 and end 1 as in tcplife_segment.from. The addresses are only pointed to. */
struct tcp_ends {
    address end[2];
    uint16_t port[2];
};

/* How many streams Wireshark's TCP has made so far. */
uint32_t tcp_stream_count(void);

/* What is known of a segment's stream. TCP_NO_STREAM: none. */
struct tcp_stream_found {
    uint32_t stream; /* one that these addresses and ports have, or had: not always the latest */
    uint32_t fresh;  /* the one that TCP has made for this segment */
};

/* Of a segment that TCP has just dissected. On the first pass only, and in the order of dissection. streams_before and
 * streams_after: tcp_stream_count() before TCP had the segment, and when it had dealt with its header. */
struct tcp_stream_found tcp_stream_find(const struct tcp_ends *ends, const struct tcplife_segment *facts,
                                        uint32_t streams_before, uint32_t streams_after);

/* Between addresses and ports in the order of struct tcp_ends, on the first pass, before TCP has its segment: what
 * tcp_stream_find() would find, whatever TCP does, since only a SYN makes them another stream. TCP_NO_STREAM: it may
 * find one, after TCP. */
uint32_t tcp_stream_known(const address *a, const address *b, uint16_t port_a, uint16_t port_b);

/* To TCP, a SYN begins another stream when its number is not where its sender's numbers began in the stream before; to
 * newer Wiresharks, also when that had a FIN or a RST. Where numbers began TCP takes, of both ends, from the first segment
 * with ACK. So when it has dissected one, which is for the caller to say, the stream is settled: up to the next SYN, FIN
 * or RST no segment makes a difference to any stream. */
void tcp_stream_settle(const struct tcp_ends *ends, const struct tcplife_segment *facts);

/* Of a segment that TCP need not see, the stream, as tcp_stream_find() would have it; of any other TCP_NO_STREAM. */
uint32_t tcp_stream_settled(const struct tcp_ends *ends, const struct tcplife_segment *facts);

/* The stream of the segment, on any pass: what Wireshark calls tcp.stream. */
uint32_t tcp_stream_look_up(const struct tcp_ends *ends, uint32_t frame);

/* At start-up, and when a capture is opened or closed. */
void tcp_stream_register(void);
void tcp_stream_forget(void);

#endif
