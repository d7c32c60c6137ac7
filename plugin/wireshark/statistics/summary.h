/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How many opened how, closed how, were reset by whom: counts and shares of connections, and times beside them, as a tree.
 * What is counted is told here; the window's tree and tshark's each are one that counts. */
#ifndef TCPLIFE_SUMMARY_H
#define TCPLIFE_SUMMARY_H

#include <stdbool.h>
#include "roster.h"

#define SUMMARY_ROOT 0
#define SUMMARY_ABBREVIATION "tcplife"
#define summary_connections "Connections"

/* One that counts. Nodes have numbers, of which SUMMARY_ROOT is above all. */
struct summary {
    int (*make)(void *tree, int parent, const char *name, bool of_times); /* a node that is there before anything is counted */
    int (*tick)(void *tree, int parent, const char *name, bool has_children);
    void (*add)(void *tree, const char *name, double ms); /* to the times of a node below SUMMARY_ROOT */
};

/* Makes the nodes that are always there. */
void summary_plan(const struct summary *summary, void *tree);

/* Counts a connection. */
void summary_tell(const struct summary *summary, void *tree, const struct connection_row *row);

#endif
