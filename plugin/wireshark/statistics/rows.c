/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A row per connection for other programs, on standard output: `-z tcplife,csv` as in RFC 4180, `-z tcplife,json` an
 * object per line. Both take `,columns=NAME+NAME...` and then a display filter, like any -z. Times are in seconds, with
 * all nine decimals. */
#include "statistics.h"
#include "columns.h"
#include "request.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <epan/stat_tap_ui.h>
#include <wsutil/report_message.h>

/* ---- Values ---- */

/* With so many digits at least. printf() would take half of all that a row costs. */
static void append_digits(GString *out, uint64_t number, size_t least)
{
    char digits[20]; /* of UINT64_MAX */
    size_t first = sizeof digits;
    do {
        digits[--first] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0 || sizeof digits - first < least);
    g_string_append_len(out, digits + first, (gssize)(sizeof digits - first));
}

/* A number as both formats have it; a time in seconds, with all nine decimals. */
static void append_number(GString *out, enum tcplife_field_kind kind, const union tcplife_value *value)
{
    if (kind == TCPLIFE_FIELD_FRAME) {
        append_digits(out, value->frame, 1);
    } else if (kind == TCPLIFE_FIELD_NUMBER) {
        append_digits(out, value->number, 1);
    } else {
        uint64_t magnitude = value->duration < 0 ? -(uint64_t)value->duration : (uint64_t)value->duration;
        if (value->duration < 0)
            g_string_append_c(out, '-');
        append_digits(out, magnitude / 1000000000, 1);
        g_string_append_c(out, '.');
        append_digits(out, magnitude % 1000000000, 9);
    }
}

/* The value's text; NULL when it is a number or a truth. */
static const char *text_of(enum tcplife_field_kind kind, const union tcplife_value *value)
{
    if (kind == TCPLIFE_FIELD_WORD)
        return value->word;
    return kind == TCPLIFE_FIELD_TEXT ? value->text : NULL;
}

/* RFC 4180: what has a comma, a quote or the end of a line in it stands between quotes, a quote twice. */
static void append_csv_text(GString *out, const char *text)
{
    if (strpbrk(text, ",\"\r\n") == NULL) {
        g_string_append(out, text);
        return;
    }
    g_string_append_c(out, '"');
    for (; *text != '\0'; text++) {
        if (*text == '"')
            g_string_append_c(out, '"');
        g_string_append_c(out, *text);
    }
    g_string_append_c(out, '"');
}

/* RFC 8259 section 7. */
static void append_json_text(GString *out, const char *text)
{
    g_string_append_c(out, '"');
    for (; *text != '\0'; text++) {
        if ((unsigned char)*text < 0x20) {
            g_string_append_printf(out, "\\u%04x", (unsigned char)*text);
            continue;
        }
        if (*text == '"' || *text == '\\')
            g_string_append_c(out, '\\');
        g_string_append_c(out, *text);
    }
    g_string_append_c(out, '"');
}

/* ---- Rows ---- */

struct format {
    const char *command; /* what stands after -z */
    void (*append_heading)(const GPtrArray *columns, GString *out); /* or NULL */
    void (*append_row)(const GPtrArray *columns, const struct connection_row *row, GString *out);
};

static const struct column *column_at(const GPtrArray *columns, guint i)
{
    return (const struct column *)g_ptr_array_index(columns, i);
}

static void append_csv_heading(const GPtrArray *columns, GString *out)
{
    for (guint i = 0; i < columns->len; i++)
        g_string_append_printf(out, "%s%s", i != 0 ? "," : "", column_at(columns, i)->name);
    g_string_append(out, "\r\n");
}

static void append_csv_row(const GPtrArray *columns, const struct connection_row *row, GString *out)
{
    for (guint i = 0; i < columns->len; i++) {
        const struct column *column = column_at(columns, i);
        union tcplife_value value;
        if (i != 0)
            g_string_append_c(out, ',');
        if (!column_value(column, row, &value))
            continue;
        const char *text = text_of(column->kind, &value);
        if (text != NULL)
            append_csv_text(out, text);
        else if (column->kind == TCPLIFE_FIELD_BOOLEAN)
            g_string_append_c(out, value.truth ? '1' : '0');
        else
            append_number(out, column->kind, &value);
    }
    g_string_append(out, "\r\n");
}

static void append_json_row(const GPtrArray *columns, const struct connection_row *row, GString *out)
{
    for (guint i = 0; i < columns->len; i++) {
        const struct column *column = column_at(columns, i);
        union tcplife_value value;
        g_string_append(out, i != 0 ? ",\"" : "{\"");
        g_string_append(out, column->name);
        g_string_append(out, "\":");
        bool known = column_value(column, row, &value);
        const char *text = known ? text_of(column->kind, &value) : NULL;
        if (!known)
            g_string_append(out, "null");
        else if (text != NULL)
            append_json_text(out, text);
        else if (column->kind == TCPLIFE_FIELD_BOOLEAN)
            g_string_append(out, value.truth ? "true" : "false");
        else
            append_number(out, column->kind, &value);
    }
    g_string_append(out, "}\n");
}

static const struct format formats[] = {
    {"tcplife,csv", append_csv_heading, append_csv_row},
    {"tcplife,json", NULL, append_json_row},
};

/* ---- Statistics that are rows ---- */

struct rows {
    const struct format *format;
    GPtrArray *columns; /* of const struct column * */
    struct roster *roster;
    GString *line; /* that is being written */
    enum { HEADING, LATE_HEADING, NO_HEADING } heading; /* still to be written */
    uint64_t count;
    unsigned given; /* of enum request_option */
    char *filter; /* or NULL */
};

static void write_line(struct rows *rows)
{
    fwrite(rows->line->str, 1, rows->line->len, stdout);
    g_string_truncate(rows->line, 0);
}

static void write_heading(struct rows *rows)
{
    if (rows->format->append_heading != NULL && rows->heading != NO_HEADING) {
        rows->format->append_heading(rows->columns, rows->line);
        write_line(rows);
    }
    rows->heading = NO_HEADING;
}

static void write_row(void *statistic, const struct connection_row *row)
{
    struct rows *rows = (struct rows *)statistic;
    write_heading(rows);
    rows->format->append_row(rows->columns, row, rows->line);
    write_line(rows);
    rows->count++;
}

static tap_packet_status take(void *statistic, packet_info *pinfo, epan_dissect_t *edt _U_, const void *tapped,
                              tap_flags_t flags _U_)
{
    roster_see(((struct rows *)statistic)->roster, pinfo, (const struct tcplife_connection_tap *)tapped);
    return TAP_PACKET_REDRAW;
}

static void draw(void *statistic)
{
    struct rows *rows = (struct rows *)statistic;
    if (rows->heading == HEADING)
        write_heading(rows);
    roster_settle(rows->roster);
    request_end(rows->given, rows->filter, roster_was_early(rows->roster), rows->count != 0);
}

static void begin_anew(void *statistic)
{
    roster_clear(((struct rows *)statistic)->roster);
}

static void end(void *statistic)
{
    struct rows *rows = (struct rows *)statistic;
    roster_free(rows->roster);
    g_string_free(rows->line, TRUE);
    g_ptr_array_free(rows->columns, TRUE);
    g_free(rows->filter);
    g_free(rows);
}

/* ---- The command line ---- */

static GPtrArray *all_columns(void)
{
    GPtrArray *all = g_ptr_array_new();
    size_t count;
    const struct column *columns = columns_all(&count);
    for (size_t i = 0; i < count; i++)
        g_ptr_array_add(all, (void *)&columns[i]);
    return all;
}

/* "stream+open+close". An unknown one ends the program: it was asked for on the command line. */
static GPtrArray *chosen_columns(const char *command, const char *names, size_t length)
{
    GPtrArray *chosen = g_ptr_array_new();
    char *list = g_strndup(names, length);
    char **parts = g_strsplit(list, "+", -1);
    if (*parts == NULL)
        request_refuse(command, "no column is named after columns=");
    for (char **part = parts; *part != NULL; part++) {
        const struct column *column = column_named(*part);
        if (column == NULL) {
            report_failure("-z %s: there is no column \"%s\"; the heading of tcplife,csv lists them", command, *part);
            exit(1);
        }
        if (g_ptr_array_find(chosen, column, NULL)) {
            report_failure("-z %s: the column \"%s\" is named twice", command, *part);
            exit(1);
        }
        g_ptr_array_add(chosen, (void *)column);
    }
    g_strfreev(parts);
    g_free(list);
    return chosen;
}

/* argument: the command, then perhaps columns=..., then perhaps a filter. */
static statistic_init_result begin(const char *argument, void *userdata)
{
    const struct format *format = (const struct format *)userdata;
    struct request request;
    if (!request_read(argument, format->command, REQUEST_COLUMNS | REQUEST_BODY | REQUEST_LATE | REQUEST_TOLD |
                          REQUEST_HEADERS_ONLY,
                      "Statistics > TCP Lifecycle connections", &request))
        return STATISTIC_INIT_FAILED;
    struct rows *rows = g_new0(struct rows, 1);
    rows->format = format;
    rows->line = g_string_new(NULL);
    rows->given = request.given;
    rows->heading = request.given & REQUEST_BODY ? NO_HEADING : request.given & REQUEST_LATE ? LATE_HEADING : HEADING;
    rows->roster = roster_new_for_settling(write_row, rows);
    rows->columns = request.columns != NULL
        ? chosen_columns(format->command, request.columns, request.columns_length)
        : all_columns();
    rows->filter = g_strdup(request.rest);
    request_listen(format->command, TCPLIFE_CONNECTION_TAP, rows, rows->filter, begin_anew, take, draw, end);
    return STATISTIC_INIT_OK;
}

void rows_register(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        stat_tap_ui command = { .group = REGISTER_STAT_GROUP_GENERIC, .cli_string = formats[i].command, .tap_init_cb = begin };
        register_stat_tap_ui(&command, (void *)(uintptr_t)&formats[i]);
    }
}
