/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "summary.h"

#include <string.h>

#include "columns.h"

/* ---- What is counted ---- */

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

static void count(const struct summary *summary, void *tree, int parent, const struct counted *of,
                  const struct connection_row *row)
{
    union tcplife_value value, below;
    if (!ask(of->field, row, &value))
        return;
    int node = summary->tick(tree, parent, of->node, true);
    const char *name = name_of(of->field, &value);
    int child = summary->tick(tree, node, name, of->below != NULL);
    if (of->below != NULL && ask(of->below, row, &below))
        summary->tick(tree, child, name_of(of->below, &below), false);
}

void summary_tell(const struct summary *summary, void *tree, const struct connection_row *row)
{
    int parent = summary->tick(tree, SUMMARY_ROOT, summary_connections, true);
    for (size_t i = 0; i < G_N_ELEMENTS(counted); i++)
        count(summary, tree, parent, &counted[i], row);
    for (size_t i = 0; i < G_N_ELEMENTS(averaged); i++) {
        union tcplife_value value;
        if (ask(averaged[i].field, row, &value))
            summary->add(tree, averaged[i].node, (double)value.duration / 1e6);
    }
}

void summary_plan(const struct summary *summary, void *tree)
{
    int parent = summary->make(tree, SUMMARY_ROOT, summary_connections, false);
    for (size_t i = 0; i < G_N_ELEMENTS(counted); i++)
        summary->make(tree, parent, counted[i].node, false);
    for (size_t i = 0; i < G_N_ELEMENTS(averaged); i++)
        summary->make(tree, SUMMARY_ROOT, averaged[i].node, true);
}
