/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A TCP header as bytes: RFC 9293 section 3.1. */
#ifndef TCPLIFE_TCP_HEADER_H
#define TCPLIFE_TCP_HEADER_H

#include <stdint.h>
#include "tcplife/segment.h"

#define TCP_HEADER_FIXED 20
#define TCP_HEADER_LONGEST 60

/* Fills in what the header says, and what is wrong with it: ports, seq, ack, flags, window, length, defect, and of a
 * SYN the options that matter. The rest of *segment stays. `sent` is the length of the whole segment as sent,
 * `captured` how much of it was captured; the first TCP_HEADER_LONGEST bytes of that must be readable. */
void tcp_header_read(struct tcplife_segment *segment, const uint8_t *bytes, uint32_t captured, uint32_t sent);

#endif
