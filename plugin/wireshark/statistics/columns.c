/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One list for all who show connections, so that a table, a row of CSV and a field never disagree. */
#include "columns.h"

#include <string.h>

#define FIELD_PREFIX "tcplife."

/* ---- What the caller knows ---- */

/* Which capture this is: our host does not tell its plugins. The name of a file is bytes; what we tell is UTF-8 in any
 * case, with U+FFFD for every byte that is none. */
static bool capture(const struct connection_row *row _U_, union tcplife_value *value)
{
    static char *name;
    if (name == NULL) {
        const char *given = g_getenv("TCPLIFE_CAPTURE");
        name = given != NULL ? g_utf8_make_valid(given, -1) : g_strdup("");
    }
    value->word = name;
    return *name != '\0';
}

/* ---- What only Wireshark knows ---- */

static bool number(const struct connection_row *row, union tcplife_value *value)
{
    value->number = row->number;
    return true;
}

static bool stream(const struct connection_row *row, union tcplife_value *value)
{
    value->number = row->stream;
    return true;
}

static bool start(const struct connection_row *row, union tcplife_value *value)
{
    value->duration = row->view.connection->start;
    return true;
}

static bool tell_address(const struct connection_row *row, union tcplife_value *value, enum tcplife_role role)
{
    g_strlcpy(value->text, row->address[role], sizeof value->text);
    return true;
}

static bool client_address(const struct connection_row *row, union tcplife_value *value)
{
    return tell_address(row, value, TCPLIFE_CLIENT);
}

static bool server_address(const struct connection_row *row, union tcplife_value *value)
{
    return tell_address(row, value, TCPLIFE_SERVER);
}

static bool client_port(const struct connection_row *row, union tcplife_value *value)
{
    value->number = row->port[TCPLIFE_CLIENT];
    return true;
}

static bool server_port(const struct connection_row *row, union tcplife_value *value)
{
    value->number = row->port[TCPLIFE_SERVER];
    return true;
}

static const struct column own_columns[] = {
    {"capture", "Capture", TCPLIFE_FIELD_WORD, capture, NULL},
    {"connection", "Connection", TCPLIFE_FIELD_NUMBER, number, NULL},
    {"stream", "Stream", TCPLIFE_FIELD_NUMBER, stream, NULL},
    {"start", "Start", TCPLIFE_FIELD_DURATION, start, NULL},
    {"client_address", "Client", TCPLIFE_FIELD_TEXT, client_address, NULL},
    {"client_port", "Client port", TCPLIFE_FIELD_NUMBER, client_port, NULL},
    {"server_address", "Server", TCPLIFE_FIELD_TEXT, server_address, NULL},
    {"server_port", "Server port", TCPLIFE_FIELD_NUMBER, server_port, NULL},
};

/* ---- The list ---- */

static const char *name_of(const struct tcplife_field *field)
{
    char *name = g_strdup(field->name + strlen(FIELD_PREFIX));
    return g_strdelimit(name, ".", '_');
}

/* Codes say again what words say. */
static bool is_column(const struct tcplife_field *field)
{
    return field->conclusion && field->kind != TCPLIFE_FIELD_CODE;
}

static GArray *make_columns(void)
{
    GArray *columns = g_array_new(FALSE, FALSE, sizeof(struct column));
    g_array_append_vals(columns, own_columns, G_N_ELEMENTS(own_columns));
    for (size_t i = 0; i < tcplife_field_count; i++) {
        const struct tcplife_field *field = &tcplife_fields[i];
        if (!is_column(field))
            continue;
        struct column column = {name_of(field), field->label, field->kind, NULL, field};
        g_array_append_val(columns, column);
    }
    return columns;
}

const struct column *columns_all(size_t *count)
{
    static GArray *columns;
    if (columns == NULL)
        columns = make_columns();
    *count = columns->len;
    return (const struct column *)(void *)columns->data;
}

const struct column *column_named(const char *name)
{
    size_t count;
    const struct column *columns = columns_all(&count);
    for (size_t i = 0; i < count; i++)
        if (strcmp(columns[i].name, name) == 0)
            return &columns[i];
    return NULL;
}

bool column_value(const struct column *column, const struct connection_row *row, union tcplife_value *value)
{
    return column->own != NULL ? column->own(row, value) : column->field->value(&row->view, value);
}
