/* SPDX-License-Identifier: GPL-2.0-or-later */
/* All connections for people who read: an aligned line each, as wide as the page, and counts. It is `-z tcplife,overview`
 * and the end of `-z tcplife,segments`. */
#ifndef TCPLIFE_OVERVIEW_H
#define TCPLIFE_OVERVIEW_H

#include "roster.h"
#include "tcplife/table.h"

struct overview;

struct overview *overview_new(void);
void overview_free(struct overview *overview);

/* Takes a connection in; all of the row is copied. */
void overview_add(struct overview *overview, const struct connection_row *row);

uint32_t overview_count(const struct overview *overview);

/* On standard output: some lines for each connection, or a line each and counts below. */
void overview_print_blocks(const struct overview *overview, const struct tcplife_table *page);
void overview_print(const struct overview *overview, const struct tcplife_table *page);

/* "connection 0: client 127.0.0.1:57308, server 127.0.0.1:12345"; the caller's to free. */
char *overview_who(uint32_t number, const char *client, const char *server);

#endif
