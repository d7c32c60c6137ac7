/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Who is the client? Who sent the SYN; and where nobody was seen to send one, a guess from the ports. */
#include <stddef.h>

#include "exchange.h"

/* Ports that servers are known to listen on. The list is Zeek's (likely_server_ports), so that roles and
 * tcplife.conn_state agree with a conn.log of the same capture. */
static const uint16_t server_ports[] = {
    21,   22,   25,   53,   79,   80,   81,   88,   135,  139,  143,  389,  443,  445,  465,  502,  514,  563,
    585,  587,  614,  631,  636,  989,  990,  992,  993,  995,  1080, 1434, 1883, 2811, 3128, 3268, 3306, 3389,
    5222, 5223, 5269, 5432, 6379, 6666, 6667, 6668, 6669, 8000, 8080, 8888, 20000,
};

static bool is_server_port(uint16_t port)
{
    for (size_t i = 0; i < sizeof server_ports / sizeof server_ports[0]; i++)
        if (server_ports[i] == port)
            return true;
    return false;
}

/* Without a SYN the first to speak is taken for the client, unless it speaks from a server's port: the lower one
 * when both are, and for a SYN-ACK never then (Zeek: not to be fooled by stealth scans). */
bool looks_like_server(const struct tcplife_segment *segment)
{
    uint16_t source = segment->source_port, destination = segment->destination_port;
    if (!is_server_port(source))
        return false;
    return !is_server_port(destination) || (!(segment->flags & TCPLIFE_SYN) && source < destination);
}

/* RFC 9293 3.10.7.1: such a RST answers what the other end had asked. */
static bool is_answer(const struct tcplife_segment *segment)
{
    bool is_reset = segment->flags & TCPLIFE_RST;
    return is_reset && (!(segment->flags & TCPLIFE_ACK) || segment->seq == 0) &&
           !is_server_port(segment->destination_port);
}

unsigned client_by_first_segment(const struct tcplife_segment *segment)
{
    unsigned from = segment->from, to = 1u - from;
    if (segment->flags & TCPLIFE_SYN)
        return segment->flags & TCPLIFE_ACK ? to : from;
    return looks_like_server(segment) || is_answer(segment) ? to : from;
}
