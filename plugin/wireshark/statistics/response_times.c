/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How long connections took to open and to close, by what came of it. We borrow Wireshark's service response times, for
 * their "Apply as filter": a row's filter is the table's field and the row's number, hence fields that are numbers. */
#include "statistics.h"
#include "columns.h"

#include <epan/srt_table.h>

/* The tables, in Wireshark's order of them. */
static const struct timed {
    const char *title;
    const char *short_title;
    const char *outcome; /* a field that numbers words */
    const char *time;
} timed[] = {
    {"Set-up time by outcome", "Set-up", "tcplife.open.number", "tcplife.open_time"},
    {"Close time by outcome", "Close", "tcplife.close.number", "tcplife.close_time"},
};

/* Wireshark says when it begins with an array of tables, not when it is done with one; but then it empties it. So each
 * array is held until it is seen to be empty. */
static GHashTable *rosters; /* by GArray *, which it holds */

static void add(srt_stat_table *table, const struct timed *of, const struct connection_row *row)
{
    union tcplife_value outcome, time;
    if (!tcplife_field_named(of->outcome)->value(&row->view, &outcome) ||
        !tcplife_field_named(of->time)->value(&row->view, &time))
        return;
    nstime_t duration = { .secs = (time_t)(time.duration / 1000000000), .nsecs = (int)(time.duration % 1000000000) };
    packet_info first = { .num = row->view.connection->first_frame };
    time_stat_update(&table->procedures[outcome.number].stats, &duration, &first);
}

static void add_connection(void *tables, const struct connection_row *row)
{
    for (guint i = 0; i < ((GArray *)tables)->len; i++)
        add(g_array_index((GArray *)tables, srt_stat_table *, i), &timed[i], row);
}

static gboolean is_done_with(void *tables, void *roster _U_, void *unused _U_)
{
    return ((GArray *)tables)->len == 0;
}

static void begin(struct register_srt *srt _U_, GArray *tables)
{
    g_hash_table_foreach_remove(rosters, is_done_with, NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(timed); i++) {
        const struct tcplife_field *outcome = tcplife_field_named(timed[i].outcome);
        srt_stat_table *table = init_srt_table(timed[i].title, timed[i].short_title, tables, (int)outcome->word_count,
                                               "Outcome", timed[i].outcome, NULL);
        for (size_t word = 0; word < outcome->word_count; word++)
            init_srt_table_row(table, (int)word, outcome->words[word]);
    }
    g_hash_table_insert(rosters, g_array_ref(tables), roster_new(add_connection, tables));
}

static tap_packet_status take(void *data, packet_info *pinfo, epan_dissect_t *edt _U_, const void *tapped,
                              tap_flags_t flags _U_)
{
    struct roster *roster = (struct roster *)g_hash_table_lookup(rosters, ((srt_data_t *)data)->srt_array);
    roster_see(roster, pinfo, (const struct tcplife_connection_tap *)tapped);
    return TAP_PACKET_REDRAW;
}

static void let_go_of_tables(void *tables)
{
    g_array_unref((GArray *)tables);
}

static void let_go_of_roster(void *roster)
{
    roster_free((struct roster *)roster);
}

void response_times_register(int protocol)
{
    rosters = g_hash_table_new_full(NULL, NULL, let_go_of_tables, let_go_of_roster);
    register_srt_table(protocol, TCPLIFE_CONNECTION_TAP, G_N_ELEMENTS(timed), take, begin, NULL);
}
