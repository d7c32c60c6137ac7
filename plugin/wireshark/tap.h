/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What listeners to our taps are given, in every pass, tree or no tree. It lives as long as the packet. */
#ifndef TCPLIFE_TAP_H
#define TCPLIFE_TAP_H

#include <stdbool.h>
#include <stdint.h>
#include "tcp_stream.h"
#include "tcplife/field.h"
#include "tcplife/segment.h"

/* For who looks at segments: one of these per TCP segment, also of those that belong to no connection. The connection is
 * as it was when this segment was dissected: in a first pass, so far. */
#define TCPLIFE_TAP "tcplife"

struct tcplife_tap {
    uint32_t connection;      /* its number, as view.number; UINT32_MAX when view.connection is NULL */
    struct tcplife_view view; /* ask it through the field table */
    struct tcplife_segment segment; /* what its header says */
    struct tcp_ends ends;
    bool final;               /* as below */
};

/* For who looks at connections: one of these per segment that belongs to one, much cheaper. What became of the
 * connection is in the store. */
#define TCPLIFE_CONNECTION_TAP "tcplife_connection"

struct tcplife_connection_tap {
    uint32_t connection; /* its number */
    bool final; /* seen before: of a capture that has been read to its end, the store's conclusions won't change */
    struct tcp_ends ends;
};

/* For who tells a connection's story: one of these per segment of it, and per ICMP error that quotes one. */
#define TCPLIFE_STORY_TAP "tcplife_story"

struct tcplife_story_tap {
    uint32_t connection;      /* its number */
    struct tcplife_view view; /* as above; segment NULL: an ICMP error */
    struct tcp_ends ends;     /* of the segment, or of the quoted one */
    uint8_t quoted_from;      /* enum tcplife_role: whose segment the ICMP error quotes */
};

#endif
