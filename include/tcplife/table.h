/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Segments as rows of a table that people read: both ends' states with the segment between them.
 *
 *     struct tcplife_table table = { .width = 80 };
 *     tcplife_table_heading(&table, lines);
 *     for each segment worth a row:  tcplife_table_segment(&table, &view, &segment, time, lines);
 *     for what was gathered:         tcplife_table_gathered(&table, &view, &sentence, time, lines);
 *
 * No line is wider than the table, but for a word that is. Where it is narrow, columns go: first the offsets, then
 * time and length. All of it rests on facts.
 */
#ifndef TCPLIFE_TABLE_H
#define TCPLIFE_TABLE_H

#include <stdbool.h>
#include <stdint.h>
#include "tcplife/field.h"
#include "tcplife/narrate.h"
#include "tcplife/segment.h"

#define TCPLIFE_TABLE_WIDTH 120  /* where nobody says how wide the page is */
#define TCPLIFE_TABLE_NARROWEST 62

struct tcplife_table {
    unsigned width; /* in columns */
    bool colour;    /* as terminals understand it (ECMA-48) */
    bool several;   /* rows have the number of their connection */
};

#define TCPLIFE_TABLE_LINES_MAX 8192

/* All write lines, each with its end. */
void tcplife_table_heading(const struct tcplife_table *table, char lines[TCPLIFE_TABLE_LINES_MAX]);

/* time: ns since the capture's first frame. */
void tcplife_table_segment(const struct tcplife_table *table, const struct tcplife_view *view,
                           const struct tcplife_segment *segment, int64_t time, char lines[TCPLIFE_TABLE_LINES_MAX]);

/* A stretch of ordinary segments, in one row; read of the view: the connection's number. time: of its first segment. */
void tcplife_table_gathered(const struct tcplife_table *table, const struct tcplife_view *view,
                            const struct tcplife_sentence *sentence, int64_t time,
                            char lines[TCPLIFE_TABLE_LINES_MAX]);

/* For who writes more on the same page. These are ECMA-48 colours out of xterm's 256, with a contrast of 4 or more on
 * white and on black. */
#define TCPLIFE_BOLD "\033[1m"
#define TCPLIFE_RED "\033[38;5;161m"
#define TCPLIFE_BLUE "\033[38;5;31m"
#define TCPLIFE_GREY "\033[38;5;243m"
#define TCPLIFE_PLAIN "\033[0m"

/* Text in lines that fit, each behind so many blanks. */
void tcplife_table_text(const struct tcplife_table *table, const char *text, unsigned indent, const char *colour,
                        char lines[TCPLIFE_TABLE_LINES_MAX]);

#endif
