/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A row per connection. We fill what Wireshark calls a stat_tap table, and live with its ways:
 *
 * All windows of the table share one set of rows, and each keeps pointers to the rows that it has shown. So when a second
 * window begins anew, the rows of the first must outlive it: they go to a graveyard, until the last window is closed.
 * A cell of no type ends its row for tshark, so what is absent is a blank text.
 */
#include "statistics.h"
#include "columns.h"
#include "../host_program.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <epan/stat_tap_ui.h>
#include <wsutil/report_message.h>

#define COMMAND "tcplife,connections"

/* What the table shows, in this order. Numbers that may be absent, or may need more than 32 bits, are shown as text of
 * this width, right-aligned, which sorts like the numbers; 0: as a number. */
static const struct shown {
    const char *name;
    int width;
} shown[] = {
    {"connection", 0}, {"stream", 0}, {"client_address", 0}, {"client_port", 0}, {"server_address", 0}, {"server_port", 0},
    {"open", 0}, {"close", 0}, {"closed_first", 0}, {"reset_by", 0}, {"reset_reason", 0},
    {"first_fin_merged", 0}, {"first_fin_ack_delay", 14},
    {"setup_time", 14}, {"setup_server_side", 14}, {"setup_client_side", 14}, {"syn_count", 0}, {"duration", 16},
    {"client_bytes", 15}, {"server_bytes", 15}, {"client_segments", 0}, {"server_segments", 0},
    {"client_final_state", 0}, {"server_final_state", 0}, {"conn_state", 0}, {"history", 0}, {"frame_first", 0},
};
#define SHOWN G_N_ELEMENTS(shown)

static const struct column *columns[SHOWN];
static stat_tap_table_item headings[SHOWN];

static struct roster *roster;
static const void *shown_to; /* whose listener fills the table */
static GPtrArray *graveyard; /* of rows: arrays of SHOWN cells */

/* ---- A row ---- */

static bool is_number(const struct column *column)
{
    return column->kind == TCPLIFE_FIELD_NUMBER || column->kind == TCPLIFE_FIELD_FRAME ||
           column->kind == TCPLIFE_FIELD_DURATION;
}

static stat_tap_table_item_type text_cell(const char *text)
{
    return (stat_tap_table_item_type){ .type = TABLE_ITEM_STRING, .value.string_value = text };
}

static stat_tap_table_item_type number_cell(uint64_t number)
{
    return (stat_tap_table_item_type){ .type = TABLE_ITEM_UINT, .value.uint_value = (guint)number };
}

/* Texts that are made for one row are kept by its first cell, for row_free(). */
static const char *keep(GStringChunk *texts, const char *text)
{
    return g_string_chunk_insert(texts, text);
}

static stat_tap_table_item_type padded_cell(GStringChunk *texts, int width, const struct column *column,
                                            const union tcplife_value *value)
{
    char text[48];
    if (column->kind == TCPLIFE_FIELD_DURATION)
        snprintf(text, sizeof text, "%*.6f", width, (double)value->duration / 1e9);
    else
        snprintf(text, sizeof text, "%*" PRIu64, width, value->number);
    return text_cell(keep(texts, text));
}

static stat_tap_table_item_type cell(GStringChunk *texts, size_t at, const struct connection_row *row)
{
    const struct column *column = columns[at];
    union tcplife_value value;
    if (!column_value(column, row, &value))
        return shown[at].width == 0 && is_number(column) ? number_cell(0) : text_cell("");
    if (shown[at].width != 0)
        return padded_cell(texts, shown[at].width, column, &value);
    switch (column->kind) {
    case TCPLIFE_FIELD_WORD:
        return text_cell(value.word);
    case TCPLIFE_FIELD_BOOLEAN:
        return text_cell(value.truth ? "yes" : "no");
    case TCPLIFE_FIELD_NUMBER:
        return number_cell(value.number);
    case TCPLIFE_FIELD_FRAME:
        return number_cell(value.frame);
    case TCPLIFE_FIELD_TEXT:
        return text_cell(keep(texts, value.text));
    case TCPLIFE_FIELD_DURATION:
    case TCPLIFE_FIELD_WORDS:
    case TCPLIFE_FIELD_CODE:
        break;
    }
    return text_cell("");
}

static void row_free(void *row)
{
    stat_tap_table_item_type *cells = (stat_tap_table_item_type *)row;
    g_string_chunk_free((GStringChunk *)cells[0].user_data.ptr_value);
    g_free(cells);
}

/* ---- The table ---- */

static const char title[] = "Connections";

static void add_row(void *ui, const struct connection_row *row)
{
    stat_tap_table_item_type cells[SHOWN];
    stat_tap_table *table = stat_tap_find_table((stat_tap_table_ui *)ui, title);
    if (table == NULL) /* its last window has been closed meanwhile */
        return;
    GStringChunk *texts = g_string_chunk_new(128);
    for (size_t i = 0; i < SHOWN; i++)
        cells[i] = cell(texts, i, row);
    cells[0].user_data.ptr_value = texts;
    stat_tap_init_table_row(table, table->num_elements, SHOWN, cells);
}

static void bury_rows(stat_tap_table *table)
{
    for (guint i = 0; i < table->num_elements; i++)
        g_ptr_array_add(graveyard, table->elements[i]);
    table->num_elements = 0;
    roster_clear(roster);
    shown_to = NULL;
}

static void refuse_second(void)
{
    report_failure(COMMAND " can be asked for once at a time; tcplife,csv as often as you like");
}

static void begin(stat_tap_table_ui *ui)
{
    stat_tap_table *table = stat_tap_find_table(ui, title);
    if (table != NULL && in_tshark()) { /* elsewhere windows and requests come one after the other */
        refuse_second();
        exit(1);
    }
    if (table == NULL) {
        table = stat_tap_init_table(title, SHOWN, 0, NULL);
        stat_tap_add_table(ui, table);
    }
    bury_rows(table);
}

/* The last window is closed, or tshark ends. Wireshark frees the rows of the table cell by cell, and the cells. */
static void free_cell(stat_tap_table *table, guint row, guint column, stat_tap_table_item_type *cell)
{
    if (column == 0)
        g_string_chunk_free((GStringChunk *)cell->user_data.ptr_value);
    (void)table;
    (void)row;
    g_ptr_array_set_size(graveyard, 0);
}

static tap_packet_status take(void *data, packet_info *pinfo, epan_dissect_t *edt _U_, const void *tapped,
                              tap_flags_t flags _U_)
{
    if (shown_to == NULL)
        shown_to = data;
    if (shown_to != data) {
        refuse_second();
        return TAP_PACKET_FAILED;
    }
    roster_see(roster, pinfo, (const struct tcplife_connection_tap *)tapped);
    return TAP_PACKET_REDRAW;
}

static void check_argument(const char *argument, const char **filter _U_, char **error)
{
    if (!argument_is_of(argument, COMMAND))
        *error = g_strdup_printf("-z %s: %s may be followed by a comma and a filter only", argument, COMMAND);
}

static void resolve_columns(void)
{
    for (size_t i = 0; i < SHOWN; i++) {
        columns[i] = column_named(shown[i].name);
        g_assert(columns[i] != NULL);
        bool as_number = is_number(columns[i]) && shown[i].width == 0;
        headings[i] = (stat_tap_table_item){
            .type = as_number ? TABLE_ITEM_UINT : TABLE_ITEM_STRING,
            .align = is_number(columns[i]) ? TAP_ALIGN_RIGHT : TAP_ALIGN_LEFT,
            .column_name = columns[i]->title,
            .field_format = as_number ? "%u" : "%s",
        };
    }
}

void connections_table_register(void)
{
    static tap_param parameters[] = { { PARAM_FILTER, "filter", "Filter", NULL, TRUE } };
    static stat_tap_table_ui table = {
        .group = REGISTER_PACKET_STAT_GROUP_UNSORTED,
        .title = "TCP Lifecycle connections",
        .tap_name = TCPLIFE_CONNECTION_TAP,
        .cli_string = COMMAND,
        .stat_tap_init_cb = begin,
        .packet_func = take,
        .stat_tap_reset_table_cb = bury_rows,
        .stat_tap_free_table_item_cb = free_cell,
        .stat_filter_check_cb = check_argument,
        .nfields = SHOWN,
        .fields = headings,
        .nparams = G_N_ELEMENTS(parameters),
        .params = parameters,
    };
    resolve_columns();
    roster = roster_new(add_row, &table);
    graveyard = g_ptr_array_new_with_free_func(row_free);
    register_stat_tap_table_ui(&table);
}
