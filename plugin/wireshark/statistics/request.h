/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What was asked for with `-z COMMAND[,OPTION...][,REST]` of those of us who print. REST is mostly a display filter. */
#ifndef TCPLIFE_REQUEST_H
#define TCPLIFE_REQUEST_H

#include <stdbool.h>
#include <stddef.h>
#include "../compat.h"
#include <epan/tap.h>

/* The options; each command takes some of them. */
enum request_option {
    REQUEST_WIDTH = 1,         /* width=COLUMNS: of the page; nobody here measures a terminal */
    REQUEST_COLOUR = 2,        /* colour: the page can show it */
    REQUEST_ALL = 4,           /* all: nothing is gathered */
    REQUEST_LIVE = 8,          /* live: each line is out as soon as it can be said */
    REQUEST_COLUMNS = 16,      /* columns=NAME+NAME... */
    REQUEST_BODY = 32,         /* body: no heading */
    REQUEST_LATE = 64,         /* late: a heading with the first row only */
    REQUEST_TOLD = 128,        /* told: whether anything was printed is said on stderr, for a caller who looks there */
    REQUEST_HEADERS_ONLY = 256 /* headers_only: this run is asked for nothing else of TCP (tcp_source.h) */
};

struct request {
    unsigned width;      /* 0: not given */
    unsigned given;      /* bits of enum request_option */
    const char *columns; /* of the argument, columns_length bytes */
    size_t columns_length;
    const char *rest;    /* of the argument; NULL: none */
};

/* False: the command cannot be had here, and why was said. What cannot be understood ends the program: it was asked for on
 * the command line. where: what there is in a window instead. */
bool request_read(const char *argument, const char *command, unsigned options, const char *where,
                  struct request *request);

/* Says in a line what is wrong, and ends the program. */
void request_refuse(const char *argument, const char *why) G_GNUC_NORETURN;

/* Registers the command's listener. A wrong filter ends the program. */
void request_listen(const char *command, const char *tap, void *statistic, const char *filter, tap_reset_cb reset,
                    tap_packet_cb packet, tap_draw_cb draw, tap_finish_cb finish);

/* Sees to it that what was printed is out. If it cannot be, says so and ends the program. */
void request_end_output(void);

/* Everything is printed: the same, and a line on stderr where the output is no answer. given: as in the request. was_early: the
 * listener saw a capture that had not been read to its end; then a filter on conclusions (field.h) was asked too early.
 * any: there was something to print. */
void request_end(unsigned given, const char *filter, bool was_early, bool any);

#endif
