/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A row per connection for other programs, on standard output: `-z tcplife,csv` as in RFC 4180, `-z tcplife,json` an
 * object per line. Both take `,columns=NAME+NAME...` and then a display filter, like any -z. Times are in seconds, with
 * all nine decimals. */
#include "statistics.h"
#include "columns.h"
#include "../host_program.h"
#include "../tcp_source.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <epan/stat_tap_ui.h>
#include <wsutil/report_message.h>

/* ---- Values ---- */

/* A number as both formats have it; a time in seconds, with all nine decimals. */
static void write_number(FILE *out, enum tcplife_field_kind kind, const union tcplife_value *value)
{
    if (kind == TCPLIFE_FIELD_FRAME) {
        fprintf(out, "%" PRIu32, value->frame);
    } else if (kind == TCPLIFE_FIELD_NUMBER) {
        fprintf(out, "%" PRIu64, value->number);
    } else {
        uint64_t magnitude = value->duration < 0 ? -(uint64_t)value->duration : (uint64_t)value->duration;
        fprintf(out, "%s%" PRIu64 ".%09" PRIu64, value->duration < 0 ? "-" : "", magnitude / 1000000000,
                magnitude % 1000000000);
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
static void write_csv_text(FILE *out, const char *text)
{
    if (strpbrk(text, ",\"\r\n") == NULL) {
        fputs(text, out);
        return;
    }
    putc('"', out);
    for (; *text != '\0'; text++) {
        if (*text == '"')
            putc('"', out);
        putc(*text, out);
    }
    putc('"', out);
}

/* RFC 8259 section 7. */
static void write_json_text(FILE *out, const char *text)
{
    putc('"', out);
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            fprintf(out, "\\%c", *text);
        else if ((unsigned char)*text < 0x20)
            fprintf(out, "\\u%04x", (unsigned char)*text);
        else
            putc(*text, out);
    }
    putc('"', out);
}

/* ---- Rows ---- */

struct format {
    const char *command; /* what stands after -z */
    void (*write_heading)(const GPtrArray *columns, FILE *out); /* or NULL */
    void (*write_row)(const GPtrArray *columns, const struct connection_row *row, FILE *out);
};

static const struct column *column_at(const GPtrArray *columns, guint i)
{
    return (const struct column *)g_ptr_array_index(columns, i);
}

static void write_csv_heading(const GPtrArray *columns, FILE *out)
{
    for (guint i = 0; i < columns->len; i++)
        fprintf(out, "%s%s", i != 0 ? "," : "", column_at(columns, i)->name);
    fputs("\r\n", out);
}

static void write_csv_row(const GPtrArray *columns, const struct connection_row *row, FILE *out)
{
    for (guint i = 0; i < columns->len; i++) {
        const struct column *column = column_at(columns, i);
        union tcplife_value value;
        if (i != 0)
            putc(',', out);
        if (!column_value(column, row, &value))
            continue;
        const char *text = text_of(column->kind, &value);
        if (text != NULL)
            write_csv_text(out, text);
        else if (column->kind == TCPLIFE_FIELD_BOOLEAN)
            putc(value.truth ? '1' : '0', out);
        else
            write_number(out, column->kind, &value);
    }
    fputs("\r\n", out);
}

static void write_json_row(const GPtrArray *columns, const struct connection_row *row, FILE *out)
{
    for (guint i = 0; i < columns->len; i++) {
        const struct column *column = column_at(columns, i);
        union tcplife_value value;
        fprintf(out, "%c\"%s\":", i != 0 ? ',' : '{', column->name);
        bool known = column_value(column, row, &value);
        const char *text = known ? text_of(column->kind, &value) : NULL;
        if (!known)
            fputs("null", out);
        else if (text != NULL)
            write_json_text(out, text);
        else if (column->kind == TCPLIFE_FIELD_BOOLEAN)
            fputs(value.truth ? "true" : "false", out);
        else
            write_number(out, column->kind, &value);
    }
    fputs("}\n", out);
}

static const struct format formats[] = {
    {"tcplife,csv", write_csv_heading, write_csv_row},
    {"tcplife,json", NULL, write_json_row},
};

/* ---- Statistics that are rows ---- */

struct rows {
    const struct format *format;
    GPtrArray *columns; /* of const struct column * */
    struct roster *roster;
};

static void write_row(void *statistic, const struct connection_row *row)
{
    const struct rows *rows = (const struct rows *)statistic;
    rows->format->write_row(rows->columns, row, stdout);
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
    if (rows->format->write_heading != NULL)
        rows->format->write_heading(rows->columns, stdout);
    roster_settle(rows->roster);
    fflush(stdout);
}

static void begin_anew(void *statistic)
{
    roster_clear(((struct rows *)statistic)->roster);
}

static void end(void *statistic)
{
    struct rows *rows = (struct rows *)statistic;
    roster_free(rows->roster);
    g_ptr_array_free(rows->columns, TRUE);
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
    if (*parts == NULL) {
        report_failure("-z %s: no column is named after columns=", command);
        exit(1);
    }
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

#define HEADERS_ONLY ",headers_only"
#define COLUMNS "columns="

/* argument: the command, then perhaps ",headers_only", then perhaps ",columns=...", then perhaps ",FILTER". */
static statistic_init_result begin(const char *argument, void *userdata)
{
    const struct format *format = (const struct format *)userdata;
    const char *command = format->command;
    if (!argument_is_of(argument, command)) {
        report_failure("-z %s: %s may be followed by a comma, columns=... and a filter only", argument, command);
        exit(1);
    }
    if (in_a_window()) {
        report_failure("-z %s is for tshark; here it is Statistics > TCP Lifecycle connections", command);
        return STATISTIC_INIT_FAILED;
    }
    struct rows *rows = g_new0(struct rows, 1);
    rows->format = format;
    rows->roster = roster_new_for_settling(write_row, rows);

    const char *rest = argument + strlen(command);
    bool headers_only = g_str_has_prefix(rest, HEADERS_ONLY) && argument_is_of(rest, HEADERS_ONLY);
    if (headers_only)
        rest += strlen(HEADERS_ONLY);
    if (g_str_has_prefix(rest, "," COLUMNS)) {
        const char *names = rest + strlen("," COLUMNS);
        size_t length = strcspn(names, ",");
        rows->columns = chosen_columns(command, names, length);
        rest = names + length;
    } else {
        rows->columns = all_columns();
    }
    const char *filter = *rest == ',' ? rest + 1 : NULL;
    if (headers_only && filter == NULL) /* which may ask for anything */
        tcp_source_headers_only(true);

    GString *error = register_tap_listener(TCPLIFE_CONNECTION_TAP, rows, filter, TL_REQUIRES_NOTHING, begin_anew,
                                           take, draw, end);
    if (error != NULL) {
        report_failure("-z %s: %s", command, error->str);
        exit(1);
    }
    return STATISTIC_INIT_OK;
}

void rows_register(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++) {
        stat_tap_ui command = { .group = REGISTER_STAT_GROUP_GENERIC, .cli_string = formats[i].command, .tap_init_cb = begin };
        register_stat_tap_ui(&command, (void *)(uintptr_t)&formats[i]);
    }
}
