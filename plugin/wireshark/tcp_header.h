/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A TCP header as bytes: RFC 9293 section 3.1. */
#ifndef TCPLIFE_TCP_HEADER_H
#define TCPLIFE_TCP_HEADER_H

#include <stdint.h>
#include "tcplife/segment.h"

#define TCP_HEADER_FIXED 20

/* Fills in what the header says, and what is wrong with it: ports, seq, ack, flags, window, length, defect. The rest of
 * *segment stays. first and second: its first eight bytes, and the next, as numbers. sent: the length of the whole segment
 * as it was sent. */
void tcp_header_read(struct tcplife_segment *segment, uint64_t first, uint64_t second, uint32_t sent);

/* The same where less of it is here than the fixed part: `captured` bytes, and zeros behind them. */
void tcp_header_read_stump(struct tcplife_segment *segment, uint8_t stump[TCP_HEADER_FIXED], uint32_t captured,
                           uint32_t sent);

/* Of a SYN: the options that matter, from what was captured of them. */
void tcp_header_read_options(struct tcplife_segment *segment, const uint8_t *option, uint32_t length_of_all);

#endif
