/* SPDX-License-Identifier: GPL-2.0-or-later */
/* `tshark -z tcplife,tree`: the summary as text. tshark can draw a stats_tree, but it goes on with status 0 after a filter
 * that makes no sense, and would count all connections at the time when it draws. Whoever registers the name first keeps it,
 * and plugins come first. */
#include "statistics.h"
#include "request.h"
#include "summary.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <epan/stat_tap_ui.h>

#include "../host_program.h"

#define COMMAND SUMMARY_ABBREVIATION ",tree"

struct node {
    char *name;
    bool of_times;
    uint32_t count;
    double total, least, most; /* ms */
    GArray *children;          /* of int: numbers of nodes */
};

struct printed {
    GPtrArray *nodes; /* of struct node *; a node's number is its place */
    struct roster *roster;
    char *filter; /* or NULL */
};

/* ---- Counting ---- */

static struct node *node_at(const struct printed *printed, int number)
{
    return (struct node *)g_ptr_array_index(printed->nodes, (guint)number);
}

static void free_node(void *data)
{
    struct node *node = (struct node *)data;
    g_free(node->name);
    g_array_free(node->children, TRUE);
    g_free(node);
}

static void new_node(struct printed *printed, const char *name, bool of_times)
{
    struct node *node = g_new0(struct node, 1);
    node->name = g_strdup(name);
    node->of_times = of_times;
    node->children = g_array_new(FALSE, FALSE, sizeof(int));
    g_ptr_array_add(printed->nodes, node);
}

static int make(void *tree, int parent, const char *name, bool of_times)
{
    struct printed *printed = (struct printed *)tree;
    int number = (int)printed->nodes->len;
    new_node(printed, name, of_times);
    g_array_append_val(node_at(printed, parent)->children, number);
    return number;
}

static int child_named(struct printed *printed, int parent, const char *name)
{
    const GArray *children = node_at(printed, parent)->children;
    for (guint i = 0; i < children->len; i++) {
        int child = g_array_index(children, int, i);
        if (strcmp(node_at(printed, child)->name, name) == 0)
            return child;
    }
    return make(printed, parent, name, false);
}

static int tick(void *tree, int parent, const char *name, bool has_children _U_)
{
    struct printed *printed = (struct printed *)tree;
    int number = child_named(printed, parent, name);
    node_at(printed, number)->count++;
    return number;
}

static void add(void *tree, const char *name, double ms)
{
    struct node *node = node_at((struct printed *)tree, tick(tree, SUMMARY_ROOT, name, false));
    node->total += ms;
    node->least = node->count == 1 ? ms : MIN(node->least, ms);
    node->most = node->count == 1 ? ms : MAX(node->most, ms);
}

static const struct summary as_text = { make, tick, add };

static void add_connection(void *printed, const struct connection_row *row)
{
    summary_tell(&as_text, printed, row);
}

static void clear(struct printed *printed)
{
    g_ptr_array_set_size(printed->nodes, 0);
    new_node(printed, "", false);
    summary_plan(&as_text, printed);
}

/* ---- Printing ---- */

static void print_node(const struct node *node, const struct node *parent, int depth)
{
    char average[32] = "", least[32] = "", most[32] = "", share[32] = "100%";
    if (node->of_times) {
        g_snprintf(average, sizeof average, node->count != 0 ? "%.2f" : "-", node->total / node->count);
        g_snprintf(least, sizeof least, node->count != 0 ? "%.6f" : "-", node->least);
        g_snprintf(most, sizeof most, node->count != 0 ? "%.6f" : "-", node->most);
    }
    if (depth > 0)
        g_snprintf(share, sizeof share, "%.2f%%", parent->count != 0 ? 100.0 * node->count / parent->count : 0.0);
    GString *line = g_string_new(NULL);
    char *name = g_strdup_printf("%*s%s", depth, "", node->name);
    g_string_printf(line, "%-34s  %-12" PRIu32 "  %-12s  %-12s  %-14s  %s", name, node->count, average, least, most, share);
    puts(g_strchomp(line->str));
    g_free(name);
    g_string_free(line, TRUE);
}

/* The frequent ones first, among what was not planned. */
static gint compare(gconstpointer a, gconstpointer b, gpointer data)
{
    const struct printed *printed = (const struct printed *)data;
    uint32_t first = node_at(printed, *(const int *)a)->count, second = node_at(printed, *(const int *)b)->count;
    return (first < second) - (first > second);
}

static void print_children(const struct printed *printed, const struct node *parent, int depth)
{
    if (depth > 1)
        g_array_sort_with_data(parent->children, compare, (void *)printed);
    for (guint i = 0; i < parent->children->len; i++) {
        const struct node *child = node_at(printed, g_array_index(parent->children, int, i));
        print_node(child, parent, depth);
        print_children(printed, child, depth + 1);
    }
}

static void draw(void *statistic)
{
    struct printed *printed = (struct printed *)statistic;
    static const char rule[] = "---------------------------------------------------------------------------------------------------";
    roster_settle(printed->roster);
    printf("\n%s\nTCP Lifecycle: Summary\n", rule);
    printf("%-34s  %-12s  %-12s  %-12s  %-14s  %s\n", "Topic / Item", "Count", "Average", "Min Val", "Max Val", "Percent");
    puts(rule);
    print_children(printed, node_at(printed, SUMMARY_ROOT), 0);
    printf("\n%s\n", rule);
    request_end(0, printed->filter, roster_was_early(printed->roster), true);
}

/* ---- The command ---- */

static tap_packet_status take(void *statistic, packet_info *pinfo, epan_dissect_t *edt _U_, const void *tapped,
                              tap_flags_t flags _U_)
{
    roster_see(((struct printed *)statistic)->roster, pinfo, (const struct tcplife_connection_tap *)tapped);
    return TAP_PACKET_REDRAW;
}

static void begin_anew(void *statistic)
{
    struct printed *printed = (struct printed *)statistic;
    roster_clear(printed->roster);
    clear(printed);
}

static void end(void *statistic)
{
    struct printed *printed = (struct printed *)statistic;
    roster_free(printed->roster);
    g_ptr_array_free(printed->nodes, TRUE);
    g_free(printed->filter);
    g_free(printed);
}

static statistic_init_result begin(const char *argument, void *unused _U_)
{
    struct request request;
    if (!request_read(argument, COMMAND, 0, "Statistics > TCP Lifecycle > Summary", &request))
        return STATISTIC_INIT_FAILED;
    struct printed *printed = g_new0(struct printed, 1);
    printed->nodes = g_ptr_array_new_with_free_func(free_node);
    printed->roster = roster_new_for_settling(add_connection, printed);
    printed->filter = g_strdup(request.rest);
    clear(printed);
    request_listen(COMMAND, TCPLIFE_CONNECTION_TAP, printed, printed->filter, begin_anew, take, draw, end);
    return STATISTIC_INIT_OK;
}

void summary_print_register(void)
{
    stat_tap_ui command = { .group = REGISTER_STAT_GROUP_GENERIC, .cli_string = COMMAND, .tap_init_cb = begin };
    if (in_tshark())
        register_stat_tap_ui(&command, NULL);
}
