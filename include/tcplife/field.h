/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The questions that can be asked of a segment and its connection, one row each.
 *
 * The table stands on the engine's side of the boundary although it names display-filter fields, because five
 * places must agree on it: the Wireshark adapter registers and draws from it, docs/fields.md is generated from it,
 * and stories assert on it both in the engine and through tshark.
 *
 * Enumerations are shown as text, not as numbers, so that `tshark -T fields`, columns and "Apply as Filter" say
 * ESTABLISHED rather than 5.
 */
#ifndef TCPLIFE_FIELD_H
#define TCPLIFE_FIELD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "tcplife/annotation.h"
#include "tcplife/connection.h"

enum tcplife_field_kind {
    TCPLIFE_FIELD_WORD,     /* text out of a closed list (row->words) */
    TCPLIFE_FIELD_WORDS,    /* several of them, one item each; value->bits has bit n set for words[n] */
    TCPLIFE_FIELD_CODE,     /* one of row->words by its place in the list, for what can filter by numbers only */
    TCPLIFE_FIELD_TEXT,     /* free text */
    TCPLIFE_FIELD_NUMBER,   /* unsigned, 64 bits */
    TCPLIFE_FIELD_BOOLEAN,
    TCPLIFE_FIELD_DURATION, /* ns, shown in seconds */
    TCPLIFE_FIELD_FRAME     /* the number of another frame */
};

#define TCPLIFE_TEXT_MAX 480

/* A stack's delayed-ACK timer, ns; both ends are the same where it has one value only. */
struct tcplife_band {
    const char *name;
    int64_t from, to;
};

/* As documented for the stacks: Linux include/net/tcp.h, FreeBSD before r360010, Windows, RFC 9293 MUST-40. */
extern const struct tcplife_band tcplife_default_bands[];
extern const size_t tcplife_default_band_count;

union tcplife_value {
    const char *word;  /* static storage */
    uint32_t bits;
    uint64_t number;
    bool truth;
    int64_t duration;
    uint32_t frame;
    char text[TCPLIFE_TEXT_MAX];
};

/* What a field is asked of: one segment of one connection, both still owned by the caller. */
struct tcplife_view {
    const struct tcplife_annotation *segment;
    const struct tcplife_connection *connection; /* NULL for a segment that belongs to no tcp.stream */
    uint32_t frame;                              /* the segment's frame */
    uint32_t number;                             /* the connection's */
    const struct tcplife_band *bands;            /* NULL: the default ones */
    size_t band_count;
    const struct tcplife_connection *settled;    /* tcplife_settled() of it, where many ask; NULL: each field sees to it */
};

struct tcplife_field {
    const char *name;  /* the display filter's name, "tcplife.client.state" */
    const char *label; /* as in the details pane, "Client state" */
    const char *blurb; /* a full sentence, with the unit and, for a conclusion, "so far" */
    enum tcplife_field_kind kind;
    bool conclusion;   /* grows during the first pass, final afterwards; else a fact of the segment */
    const char *const *words;
    size_t word_count;
    /* False: the field does not apply here, and is absent. */
    bool (*value)(const struct tcplife_view *view, union tcplife_value *value);
};

extern const struct tcplife_field tcplife_fields[];
extern const size_t tcplife_field_count;

/* The row of that name, NULL if there is none. */
const struct tcplife_field *tcplife_field_named(const char *name);

#endif
