/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Facts of a segment: final when it is first seen. */
#include <string.h>

#include "answers.h"
#include "bands.h"
#include "explain.h"

FACT(answer_event)
{
    value->bits = view->segment->events;
    return value->bits != 0;
}

/* Not yet: so far all its segments were void. */
static bool has_begun(const struct tcplife_view *view)
{
    return view->connection && tcplife_state_after(view->segment, TCPLIFE_CLIENT) != TCPLIFE_STATE_UNKNOWN;
}

FACT(answer_phase)
{
    return has_begun(view) &&
           tell_word(value, tcplife_phase_names[tcplife_phase_of(tcplife_state_after(view->segment, TCPLIFE_CLIENT),
                                                                 tcplife_state_after(view->segment, TCPLIFE_SERVER))]);
}

FACT(answer_direction)
{
    return view->connection && tell_word(value, tcplife_direction_names[view->segment->from]);
}

FACT(answer_connection)
{
    return view->connection && tell_number(value, view->number);
}

/* ---- states ---------------------------------------------------------------------------------------------------- */

static bool tell_state(const struct tcplife_view *view, union tcplife_value *value, enum tcplife_role role)
{
    return view->connection && tell_word(value, tcplife_state_names[tcplife_state_after(view->segment, role)]);
}

FACT(answer_client_state) { return tell_state(view, value, TCPLIFE_CLIENT); }
FACT(answer_server_state) { return tell_state(view, value, TCPLIFE_SERVER); }

/* Where it ends. */
static char *copy_text(char *to, const char *text)
{
    size_t length = strlen(text);
    memcpy(to, text, length + 1);
    return to + length;
}

static bool tell_path(const struct tcplife_view *view, union tcplife_value *value, enum tcplife_role role)
{
    const struct tcplife_path *path = &view->segment->path[role];
    if (!view->connection || path->length < 2)
        return false;
    char *end = value->text;
    for (unsigned i = 0; i < path->length; i++)
        end = copy_text(copy_text(end, i ? " → " : ""), tcplife_state_names[path->state[i]]);
    return true;
}
_Static_assert(TCPLIFE_PATH_MAX * sizeof "SYN-RECEIVED → " < TCPLIFE_TEXT_MAX, "a path fits a value");

FACT(answer_client_path) { return tell_path(view, value, TCPLIFE_CLIENT); }
FACT(answer_server_path) { return tell_path(view, value, TCPLIFE_SERVER); }

static bool tell_evidence(const struct tcplife_view *view, union tcplife_value *value, enum tcplife_role role)
{
    return view->connection && tell_word(value, tcplife_evidence_names[view->segment->evidence[role]]);
}

FACT(answer_client_evidence) { return tell_evidence(view, value, TCPLIFE_CLIENT); }
FACT(answer_server_evidence) { return tell_evidence(view, value, TCPLIFE_SERVER); }

FACT(answer_handshake_step)
{
    return tell_number(value, view->segment->handshake_step) && value->number;
}

FACT(answer_teardown_step)
{
    return tell_number(value, view->segment->teardown_step) && value->number;
}

/* ---- numbers ---------------------------------------------------------------------------------------------------- */

FACT(answer_seq) { return view->segment->has_seq && tell_number(value, view->segment->seq); }
FACT(answer_next_seq) { return view->segment->has_seq && tell_number(value, view->segment->next_seq); }
FACT(answer_ack) { return view->segment->has_ack && tell_number(value, view->segment->ack); }

/* ---- FINs and ACKs ---------------------------------------------------------------------------------------------- */

FACT(answer_fin_merged)
{
    return tell_truth(value, view->segment->fin_merged) && tcplife_is(view->segment, TCPLIFE_EVENT_FIN);
}

/* The endpoint whose FIN this segment is the first to acknowledge. */
static const struct tcplife_endpoint *acknowledged_closer(const struct tcplife_view *view)
{
    if (!view->connection || !tcplife_is(view->segment, TCPLIFE_EVENT_ACK_OF_FIN))
        return NULL;
    return end_by_role(view->connection, view->segment->from == TCPLIFE_CLIENT ? TCPLIFE_SERVER : TCPLIFE_CLIENT);
}

FACT(answer_fin_ack_delay)
{
    const struct tcplife_endpoint *closer = acknowledged_closer(view);
    return closer && tell_duration(value, fin_ack_delay(closer));
}

FACT(answer_fin_net_delay)
{
    const struct tcplife_endpoint *closer = acknowledged_closer(view);
    return closer && fin_ack_delay(closer) >= 0 &&
           net_fin_ack_delay(view->connection, closer) != fin_ack_delay(closer) &&
           tell_duration(value, net_fin_ack_delay(view->connection, closer));
}

FACT(answer_fin_explained) { return explain_fin(view, value->text); }

FACT(answer_ack_delay)
{
    return view->segment->ack_frame && tell_duration(value, view->segment->ack_delay);
}

FACT(answer_ack_kind)
{
    return view->segment->ack_kind && tell_word(value, tcplife_ack_kind_names[view->segment->ack_kind]);
}

/* The path's share of it, as the handshake had told it by then. */
static int64_t path_share(const struct tcplife_view *view)
{
    const struct tcplife_connection *connection = view->connection;
    unsigned from = view->segment->from;
    uint32_t told_in = from == TCPLIFE_SERVER ? connection->syn_ack_frame : connection->handshake_frame;
    return told_in <= view->frame ? tcplife_round_trip(connection, from) : 0;
}

/* The timers that would explain a delayed ACK, once the path's share is taken off. */
FACT(answer_ack_band)
{
    if (view->segment->ack_kind != TCPLIFE_ACK_DELAYED || !view->connection)
        return false;
    int64_t net = view->segment->ack_delay - path_share(view);
    return bands_fitting(view, net, value->text, sizeof value->text) > 0;
}

FACT(answer_ack_frame) { return tell_frame(value, view->segment->ack_frame); }

/* ---- what is special --------------------------------------------------------------------------------------------- */

FACT(answer_reset_cause)
{
    return view->segment->reset_cause && tell_word(value, tcplife_reset_cause_names[view->segment->reset_cause]);
}

FACT(answer_reset_accepted)
{
    return tell_truth(value, view->segment->reset_accepted) && view->segment->reset_cause != TCPLIFE_RESET_NONE;
}

FACT(answer_verdict)
{
    return view->segment->verdict && tell_word(value, tcplife_verdict_names[view->segment->verdict]);
}

FACT(answer_note) { return explain_segment(view, value->text); }
