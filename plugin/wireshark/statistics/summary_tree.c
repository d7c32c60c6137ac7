/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The summary in the window, and for sharkd: we tick the nodes of what Wireshark calls a stats_tree, once per connection.
 * Its columns of rates and bursts go by the time of the segment at which we do that: where the capture has been read before,
 * the connection's first. */
#include "statistics.h"
#include "summary.h"

#include <epan/stats_tree.h>

static GHashTable *rosters; /* by stats_tree * */

static int make(void *tree, int parent, const char *name, bool of_times)
{
    return stats_tree_create_node((stats_tree *)tree, name, parent, of_times ? STAT_DT_FLOAT : STAT_DT_INT, !of_times);
}

static int tick(void *tree, int parent, const char *name, bool has_children)
{
    return tick_stat_node((stats_tree *)tree, name, parent, has_children);
}

static void add(void *tree, const char *name, double ms)
{
    avg_stat_node_add_value_float((stats_tree *)tree, name, SUMMARY_ROOT, FALSE, (float)ms);
}

static const struct summary in_window = { make, tick, add };

static void add_connection(void *tree, const struct connection_row *row)
{
    summary_tell(&in_window, tree, row);
}

/* Wireshark calls this before the first segment of a tree, and again when it shows all segments anew. */
static void begin(stats_tree *tree)
{
    g_hash_table_remove(rosters, tree);
    summary_plan(&in_window, tree);
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

void summary_tree_register(void)
{
    rosters = g_hash_table_new_full(NULL, NULL, NULL, let_go);
    stats_tree_register_plugin(TCPLIFE_CONNECTION_TAP, SUMMARY_ABBREVIATION,
                               "TCP Lifecycle" STATS_TREE_MENU_SEPARATOR "Summary", TL_REQUIRES_NOTHING, take, begin, end);
}
