/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How many opened how, closed how, were reset by whom: counts and shares of connections, and times beside them. We tick
 * the nodes of what Wireshark calls a stats_tree, once per connection.
 *
 * Wireshark's rate and burst columns go by the time at which a node is ticked: we set it to the connection's start.
 */
#include "statistics.h"
#include "columns.h"
#include "../host_program.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <epan/stat_tap_ui.h>
#include <epan/stats_tree.h>
#include <epan/stats_tree_priv.h>
#include <wsutil/report_message.h>

#define ABBREVIATION "tcplife"
#define COMMAND ABBREVIATION ",tree"

static GHashTable *rosters; /* by stats_tree * */

/* ---- What is counted ---- */

static const char *const connections = "Connections";

/* Below "Connections", a child per word that comes up. */
static const struct counted {
    const char *node;
    const char *field;
    const char *below; /* another field by whose words each child is divided, or NULL */
} counted[] = {
    {"Opened", "tcplife.open", NULL},
    {"Closed", "tcplife.close", NULL},
    {"Closed first", "tcplife.closed_first", NULL},
    {"Reset by", "tcplife.reset_by", "tcplife.reset_reason"},
    {"First FIN acknowledged", "tcplife.first_fin.merged", "tcplife.first_fin.ack_band"},
};

/* In milliseconds, which the columns' fixed decimals suit best. */
static const struct averaged {
    const char *node;
    const char *field;
} averaged[] = {
    {"Set-up time (ms)", "tcplife.setup_time"},
    {"Set-up time, server's share (ms)", "tcplife.setup.server_side"},
    {"Set-up time, client's share (ms)", "tcplife.setup.client_side"},
    {"FIN ACK delay (ms)", "tcplife.first_fin.ack_delay"},
    {"Time in CLOSE-WAIT (ms)", "tcplife.close_wait"},
    {"Time in FIN-WAIT-2 (ms)", "tcplife.fin_wait_2"},
};

static bool ask(const char *field, const struct connection_row *row, union tcplife_value *value)
{
    return tcplife_field_named(field)->value(&row->view, value);
}

/* The name of the child that the answer falls to. */
static const char *name_of(const char *field, const union tcplife_value *value)
{
    switch (tcplife_field_named(field)->kind) {
    case TCPLIFE_FIELD_WORD:
        return value->word;
    case TCPLIFE_FIELD_BOOLEAN: /* the only one here: was it merged? */
        return value->truth ? "with the other FIN (merged)" : "alone";
    case TCPLIFE_FIELD_TEXT:
        return value->text;
    case TCPLIFE_FIELD_WORDS:
    case TCPLIFE_FIELD_CODE:
    case TCPLIFE_FIELD_NUMBER:
    case TCPLIFE_FIELD_DURATION:
    case TCPLIFE_FIELD_FRAME:
        break;
    }
    g_assert_not_reached();
}

static void count(stats_tree *tree, int parent, const struct counted *of, const struct connection_row *row)
{
    union tcplife_value value, below;
    if (!ask(of->field, row, &value))
        return;
    int node = tick_stat_node(tree, of->node, parent, TRUE);
    const char *name = name_of(of->field, &value);
    int child = tick_stat_node(tree, name, node, of->below != NULL);
    if (of->below != NULL && ask(of->below, row, &below))
        tick_stat_node(tree, name_of(of->below, &below), child, FALSE);
}

static void add_connection(void *statistic, const struct connection_row *row)
{
    stats_tree *tree = (stats_tree *)statistic;
    double now = tree->now;
    tree->now = row->start_ms;
    int parent = tick_stat_node(tree, connections, 0, TRUE);
    for (size_t i = 0; i < G_N_ELEMENTS(counted); i++)
        count(tree, parent, &counted[i], row);
    for (size_t i = 0; i < G_N_ELEMENTS(averaged); i++) {
        union tcplife_value value;
        if (ask(averaged[i].field, row, &value))
            avg_stat_node_add_value_float(tree, averaged[i].node, 0, FALSE, (float)((double)value.duration / 1e6));
    }
    tree->now = now;
}

/* ---- The tree ---- */

/* Wireshark calls this before the first segment of a tree, and again when it shows all segments anew. */
static void begin(stats_tree *tree)
{
    g_hash_table_remove(rosters, tree);
    int parent = stats_tree_create_node(tree, connections, 0, STAT_DT_INT, TRUE);
    for (size_t i = 0; i < G_N_ELEMENTS(counted); i++)
        stats_tree_create_node(tree, counted[i].node, parent, STAT_DT_INT, TRUE);
    for (size_t i = 0; i < G_N_ELEMENTS(averaged); i++) {
        stats_tree_create_node(tree, averaged[i].node, 0, STAT_DT_FLOAT, FALSE);
        stat_node_set_flags(tree, averaged[i].node, 0, FALSE, ST_FLG_AVERAGE);
    }
}

static void let_go(void *roster)
{
    roster_free((struct roster *)roster);
}

static void end(stats_tree *tree)
{
    g_hash_table_remove(rosters, tree);
}

static tap_packet_status take(stats_tree *tree, packet_info *pinfo, epan_dissect_t *edt _U_, const void *tapped,
                              tap_flags_t flags _U_)
{
    struct roster *roster = (struct roster *)g_hash_table_lookup(rosters, tree);
    if (roster == NULL) {
        roster = roster_new(add_connection, tree);
        g_hash_table_insert(rosters, tree, roster);
    }
    roster_see(roster, pinfo, (const struct tcplife_connection_tap *)tapped);
    return TAP_PACKET_REDRAW;
}

/* ---- tshark -z tcplife,tree ---- */

/* tshark's own way with `-z ...,tree` goes on with status 0 after a filter that makes no sense. Whoever registers the
 * name first keeps it, and plugins come first. */

static void draw(void *statistic)
{
    stats_tree *tree = (stats_tree *)statistic;
    GString *text = stats_tree_format_as_str(tree, ST_FORMAT_PLAIN, stats_tree_get_default_sort_col(tree),
                                             stats_tree_is_default_sort_DESC(tree));
    fputs(text->str, stdout);
    g_string_free(text, TRUE);
}

static statistic_init_result begin_in_tshark(const char *argument, void *unused _U_)
{
    if (!argument_is_of(argument, COMMAND)) {
        report_failure("-z %s: %s may be followed by a comma and a filter only", argument, COMMAND);
        exit(1);
    }
    const char *filter = argument[strlen(COMMAND)] == ',' ? argument + strlen(COMMAND ",") : NULL;
    stats_tree_cfg *kind = stats_tree_get_cfg_by_abbr((char *)ABBREVIATION);
    stats_tree *tree = stats_tree_new(kind, NULL, filter);
    GString *error = register_tap_listener(TCPLIFE_CONNECTION_TAP, tree, filter, TL_REQUIRES_NOTHING, stats_tree_reset,
                                           stats_tree_packet, draw, NULL);
    if (error != NULL) {
        report_failure("-z %s: %s", COMMAND, error->str);
        exit(1);
    }
    begin(tree);
    return STATISTIC_INIT_OK;
}

void summary_register(void)
{
    rosters = g_hash_table_new_full(NULL, NULL, NULL, let_go);
    stats_tree_register_plugin(TCPLIFE_CONNECTION_TAP, ABBREVIATION, "TCP Lifecycle" STATS_TREE_MENU_SEPARATOR "Summary",
                               TL_REQUIRES_NOTHING, take, begin, end);
    if (in_tshark()) {
        stat_tap_ui command = { .group = REGISTER_STAT_GROUP_GENERIC, .cli_string = COMMAND,
                                .tap_init_cb = begin_in_tshark };
        register_stat_tap_ui(&command, NULL);
    }
}
