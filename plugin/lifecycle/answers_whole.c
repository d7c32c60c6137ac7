/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The connection as a whole: how long, how much, where it was left. */
#include "answers.h"
#include "zeek.h"

CONCLUSION(answer_duration)
{
    return !connection->clock_steps && tell_duration(value, connection->last - connection->start);
}

CONCLUSION(answer_clock_ran_back)
{
    return tell_truth(value, true) && connection->clock_steps;
}

/* ---- bytes and segments ----------------------------------------------------------------------------------------- */

static bool tell_bytes(const struct tcplife_connection *connection, union tcplife_value *value, enum tcplife_role role)
{
    const struct tcplife_endpoint *end = end_by_role(connection, role);
    bool fin_counted = end->fin_sent && !end->fin_misplaced;
    bool may_be_fin = !end->fin_sent && end->top_unseen && end->one_unseen; /* a byte, or its FIN: nobody knows */
    int64_t sent = (int64_t)end->next - end->base - (fin_counted || may_be_fin);
    return tell_number(value, end->known && sent > 0 ? (uint64_t)sent : 0);
}

CONCLUSION(answer_client_bytes) { return tell_bytes(connection, value, TCPLIFE_CLIENT); }
CONCLUSION(answer_server_bytes) { return tell_bytes(connection, value, TCPLIFE_SERVER); }

static bool tell_segments(const struct tcplife_connection *connection, union tcplife_value *value, enum tcplife_role role)
{
    return tell_number(value, connection->segments[connection->client ^ (unsigned)role]);
}

CONCLUSION(answer_client_segments) { return tell_segments(connection, value, TCPLIFE_CLIENT); }
CONCLUSION(answer_server_segments) { return tell_segments(connection, value, TCPLIFE_SERVER); }

/* Nothing of it was captured, and yet it is known to have spoken. */
static bool was_missed(const struct tcplife_connection *connection, enum tcplife_role role)
{
    const struct tcplife_endpoint *end = end_by_role(connection, role);
    return connection->segments[connection->client ^ (unsigned)role] == 0 && !connection->to_itself &&
           (end->top_unseen || end->state >= TCPLIFE_SYN_RECEIVED || connection->was_open) && !end->assumed;
}

CONCLUSION(answer_captured)
{
    if (was_missed(connection, TCPLIFE_SERVER))
        return tell_word(value, tcplife_captured_names[TCPLIFE_CAPTURED_CLIENT]);
    return was_missed(connection, TCPLIFE_CLIENT) &&
           tell_word(value, tcplife_captured_names[TCPLIFE_CAPTURED_SERVER]);
}

/* ---- where it was left ------------------------------------------------------------------------------------------ */

static bool tell_final_state(const struct tcplife_connection *connection, union tcplife_value *value,
                             enum tcplife_role role)
{
    return connection->begun && tell_word(value, tcplife_state_names[end_by_role(connection, role)->state]);
}

CONCLUSION(answer_client_final_state) { return tell_final_state(connection, value, TCPLIFE_CLIENT); }
CONCLUSION(answer_server_final_state) { return tell_final_state(connection, value, TCPLIFE_SERVER); }

CONCLUSION(answer_conn_state)
{
    return connection->zeek.started && tell_word(value, zeek_conn_state(connection));
}

CONCLUSION(answer_history) { return zeek_history(connection, value->text); }

CONCLUSION(answer_frame_first) { return tell_frame(value, connection->first_frame); }
