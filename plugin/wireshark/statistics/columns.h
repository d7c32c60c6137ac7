/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What can be said of a connection, a column each: the table shows some of them, rows for other programs all.
 *
 * A column is a conclusion out of the engine's field table, or one of a few that only Wireshark or its caller knows. Its
 * name is the field's without "tcplife." and with underscores for dots: client_bytes for tcplife.client.bytes.
 */
#ifndef TCPLIFE_COLUMNS_H
#define TCPLIFE_COLUMNS_H

#include "roster.h"
#include "tcplife/field.h"

struct column {
    const char *name;
    const char *title; /* as people read it */
    enum tcplife_field_kind kind;
    bool (*own)(const struct connection_row *row, union tcplife_value *value); /* or NULL, and then: */
    const struct tcplife_field *field;
};

/* All of them, in their order; made when first asked for, and kept. */
const struct column *columns_all(size_t *count);

/* NULL if there is none of that name. */
const struct column *column_named(const char *name);

/* False: the question does not arise for this connection; a blank. */
bool column_value(const struct column *column, const struct connection_row *row, union tcplife_value *value);

#endif
