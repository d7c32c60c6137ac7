/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The connections that a statistic's filter lets through, each once.
 *
 * All statistics count connections, not packets, and say what became of them in the end. So a statistic is shown
 * segments only to learn which connections it is about; it is told of each when what is known of it is final: at once
 * where the capture has been read before, else when Wireshark draws. That makes one pass, two, and a dialog agree.
 */
#ifndef TCPLIFE_ROSTER_H
#define TCPLIFE_ROSTER_H

#include <stdint.h>
#include "../compat.h"
#include <epan/packet.h>
#include <epan/tap.h>
#include "../tap.h"

struct connection_row {
    uint32_t number;
    uint32_t stream;          /* the tcp.stream under which it began */
    const char *address[2]; /* by enum tcplife_role, as text */
    uint16_t port[2];
    double start_ms;          /* when it began, from the beginning of the capture */
    struct tcplife_view view; /* to ask conclusions of; its segment means nothing */
};

/* Everything in the row is good during the call. */
typedef void (*roster_tell)(void *statistic, const struct connection_row *row);

/* "192.0.2.1:80", "[2001:db8::1]:80"; the caller's to free. */
char *roster_end_text(const char *address, uint16_t port);
char *roster_text_of_end(const struct tcp_ends *ends, unsigned end);

struct roster;

struct roster *roster_new(roster_tell tell, void *statistic);

/* One that is told of nothing before roster_settle() is called. */
struct roster *roster_new_for_settling(roster_tell tell, void *statistic);

/* The statistic's tap listener was shown a segment. */
void roster_see(struct roster *roster, const packet_info *pinfo, const struct tcplife_connection_tap *tapped);

/* It was shown segments of a capture that had not been read to its end. */
bool roster_was_early(const struct roster *roster);

/* Tells of every connection that was seen and not told of. */
void roster_settle(struct roster *roster);

/* The statistic starts from nothing: a pass begins. */
void roster_clear(struct roster *roster);

void roster_free(struct roster *roster);

/* The capture is closed. */
void roster_forget(void);

#endif
