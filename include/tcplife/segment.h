/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The facts of one captured segment: what the engine is told, and all that it is told. */
#ifndef TCPLIFE_SEGMENT_H
#define TCPLIFE_SEGMENT_H

#include <stdbool.h>
#include <stdint.h>

/* Control bits as in the header, RFC 9293 section 3.1 (AE: RFC 9768). */
enum tcplife_flag {
    TCPLIFE_FIN = 0x001,
    TCPLIFE_SYN = 0x002,
    TCPLIFE_RST = 0x004,
    TCPLIFE_PSH = 0x008,
    TCPLIFE_ACK = 0x010,
    TCPLIFE_URG = 0x020,
    TCPLIFE_ECE = 0x040,
    TCPLIFE_CWR = 0x080,
    TCPLIFE_AE = 0x100
};

#define TCPLIFE_NO_WINDOW_SCALE 0xf /* RFC 7323 2.3: no shift count above 14 has a meaning of its own */

/* RFC 9293 3.4.1: the maximum segment lifetime, ns. No copy of a SYN is older. */
#define TCPLIFE_MSL INT64_C(120000000000)

struct tcplife_segment {
    int64_t time;          /* ns since any origin that stays the same for a capture */
    uint32_t frame;        /* the capture's frame number, from 1 */
    uint32_t seq;          /* SEG.SEQ as sent */
    uint32_t ack;          /* SEG.ACK as sent; read only when the ACK flag is set */
    uint32_t length;       /* bytes of payload as sent, not as captured; SYN and FIN not counted */
    uint16_t flags;        /* enum tcplife_flag */
    uint16_t window;       /* as sent, unscaled */
    uint16_t source_port;  /* only used to guess who serves when no SYN was captured */
    uint16_t destination_port;
    uint16_t ip_id;        /* IPv4 identification; 0 for IPv6, which has none */
    uint8_t hop_limit;     /* IPv4 time to live or IPv6 hop limit; 0: not known */
    uint8_t interface;     /* which of the capture's interfaces saw it, from 1; 0: not known, or beyond the 255th */
    uint8_t from;          /* 0 or 1: which end sent it; any mapping that stays the same */
    uint8_t window_scale;  /* shift count of a SYN that has the option, 14 at most, else TCPLIFE_NO_WINDOW_SCALE */
    bool fast_open_option; /* of a SYN: RFC 7413, with or without a cookie */
    bool to_itself;        /* sent and received by one address and port: from is then always 0 */
    uint8_t defect;        /* enum tcplife_verdict: HEADER_TOO_SHORT, HEADER_TOO_LONG, HEADER_CUT, or NONE */
};

#endif
