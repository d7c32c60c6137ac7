/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How the connection closed, who began it, and how long each end took. */
#include <stdio.h>

#include "answers.h"
#include "bands.h"
#include "explain.h"
#include "outcome.h"

static enum tcplife_close how_closed(const struct tcplife_connection *connection)
{
    return connection->begun ? tcplife_how_closed(connection) : TCPLIFE_CLOSE_NONE;
}

CONCLUSION(answer_close)
{
    return how_closed(connection) != TCPLIFE_CLOSE_NONE && tell_word(value, tcplife_close_names[how_closed(connection)]);
}

CONCLUSION(answer_close_number)
{
    return how_closed(connection) != TCPLIFE_CLOSE_NONE && tell_number(value, how_closed(connection));
}

CONCLUSION(answer_closed_first)
{
    return how_closed(connection) != TCPLIFE_CLOSE_NONE && connection->closed_first != TCPLIFE_CLOSER_NONE &&
           tell_word(value, tcplife_closer_names[connection->closed_first]);
}

/* ---- RST -------------------------------------------------------------------------------------------------------- */

/* An attempt that nothing has taken may have been refused in vain, or cleared an old connection away. */
static bool was_reset(const struct tcplife_connection *connection)
{
    bool in_vain = !connection->was_open && (connection->refused || connection->abandoned);
    return connection->reset_frame && (connection->reset_accepted || in_vain);
}

CONCLUSION(answer_reset_by)
{
    return was_reset(connection) && tell_word(value, word_for_end(connection, connection->reset_from));
}

CONCLUSION(answer_reset_reason)
{
    return was_reset(connection) && tell_word(value, tcplife_reset_cause_names[connection->reset_cause]);
}

CONCLUSION(answer_frame_reset)
{
    return was_reset(connection) && tell_frame(value, connection->reset_frame);
}

/* ---- the FINs that count ----------------------------------------------------------------------------------------- */

static bool was_captured(const struct tcplife_endpoint *endpoint)
{
    return closed_its_side(endpoint) && endpoint->fin_frame;
}

/* The end that closed first by its numbers; else the one whose FIN was captured first. */
static const struct tcplife_endpoint *end_of_first_fin(const struct tcplife_connection *connection)
{
    const struct tcplife_endpoint *a = &connection->end[0], *b = &connection->end[1];
    const struct tcplife_endpoint *first = first_closer(connection);
    if (first && closed_its_side(first))
        return first;
    return !was_captured(b) || (was_captured(a) && a->fin_frame < b->fin_frame) ? a : b;
}

static const struct tcplife_endpoint *end_of_second_fin(const struct tcplife_connection *connection)
{
    return peer_of(connection, end_of_first_fin(connection));
}

static uint32_t fin_frame_of(const struct tcplife_endpoint *endpoint)
{
    return closed_its_side(endpoint) ? endpoint->fin_frame : 0;
}

static uint32_t fin_acked_frame_of(const struct tcplife_endpoint *endpoint)
{
    return closed_its_side(endpoint) && endpoint->fin_acked ? endpoint->fin_acked_frame : 0;
}

CONCLUSION(answer_frame_fin) { return tell_frame(value, fin_frame_of(end_of_first_fin(connection))); }
CONCLUSION(answer_frame_fin_ack) { return tell_frame(value, fin_acked_frame_of(end_of_first_fin(connection))); }
CONCLUSION(answer_frame_second_fin) { return tell_frame(value, fin_frame_of(end_of_second_fin(connection))); }
CONCLUSION(answer_frame_last_ack) { return tell_frame(value, fin_acked_frame_of(end_of_second_fin(connection))); }

CONCLUSION(answer_fin_count)
{
    return tell_number(value, (uint64_t)connection->end[0].fin_count + connection->end[1].fin_count);
}

CONCLUSION(answer_fin_inferred)
{
    bool by_0 = connection->end[0].fin_inferred, by_1 = connection->end[1].fin_inferred;
    if (by_0 && by_1)
        return tell_word(value, tcplife_closer_names[TCPLIFE_CLOSER_BOTH]);
    return (by_0 || by_1) && tell_word(value, word_for_end(connection, by_1));
}

/* ---- the first closer's FIN and its ACK --------------------------------------------------------------------------- */

/* Where both closed at once neither FIN answers the other. */
static const struct tcplife_endpoint *first_closer_acknowledged(const struct tcplife_connection *connection)
{
    const struct tcplife_endpoint *first = first_closer(connection);
    bool was_closed = how_closed(connection) != TCPLIFE_CLOSE_NONE;
    return was_closed && first && closed_its_side(first) && first->fin_acked ? first : NULL;
}

static bool clock_runs(const struct tcplife_connection *connection)
{
    return !(connection->clock_steps & TCPLIFE_STEPPED_CLOSING);
}

/* Both its FIN and the first ACK of that were captured, in this order. */
static const struct tcplife_endpoint *first_closer_timed(const struct tcplife_connection *connection)
{
    const struct tcplife_endpoint *first = first_closer_acknowledged(connection);
    bool timed = first && first->fin_frame && first->fin_acked_frame && clock_runs(connection);
    return timed && first->fin_frame <= first->fin_acked_frame ? first : NULL;
}

CONCLUSION(answer_first_fin_merged)
{
    return first_closer_acknowledged(connection) && tell_truth(value, connection->merged);
}

CONCLUSION(answer_first_fin_ack_delay)
{
    const struct tcplife_endpoint *first = first_closer_timed(connection);
    return first && tell_duration(value, fin_ack_delay(first));
}

/* No CONCLUSION(), for the bands are the view's. */
bool answer_first_fin_ack_band(const struct tcplife_view *view, union tcplife_value *value)
{
    struct tcplife_connection room;
    const struct tcplife_connection *connection = view->connection ? tcplife_settled(view->connection, &room) : NULL;
    const struct tcplife_endpoint *first = connection ? first_closer_timed(connection) : NULL;
    if (!first || fin_ack_delay(first) < 0)
        return false;
    int64_t net = net_fin_ack_delay(connection, first);
    if (net < DELAYED_ACK_FROM)
        snprintf(value->text, sizeof value->text, "immediate");
    else if (!bands_fitting(view, net, value->text, sizeof value->text))
        snprintf(value->text, sizeof value->text, "none known");
    return true;
}

CONCLUSION(answer_half_close_bytes)
{
    return half_close_bytes(connection) && tell_number(value, half_close_bytes(connection));
}

/* ---- how long each end stayed where it was ------------------------------------------------------------------------ */

/* When the connection left what it was in, unless something of its own ended that. */
static int64_t end_of_life(const struct tcplife_connection *connection)
{
    return connection->reset_accepted ? connection->reset_time : connection->last;
}

CONCLUSION(answer_close_wait)
{
    const struct tcplife_endpoint *first = first_closer_timed(connection);
    if (!first)
        return false;
    const struct tcplife_endpoint *second = peer_of(connection, first);
    if (connection->close_unseen || (second->fin_sent && !second->fin_frame))
        return false;
    return tell_duration(value, (closed_its_side(second) ? second->fin_time : end_of_life(connection)) - first->fin_acked_time);
}

CONCLUSION(answer_fin_wait_2)
{
    const struct tcplife_endpoint *first = first_closer_timed(connection);
    if (!first || connection->merged)
        return false;
    const struct tcplife_endpoint *second = peer_of(connection, first);
    if (connection->close_unseen || (second->fin_sent && !second->fin_frame))
        return false;
    bool ended = closed_its_side(second) && second->fin_acked;
    return tell_duration(value, (ended ? second->fin_acked_time : end_of_life(connection)) - first->fin_acked_time);
}

/* When the close came to its end; false: not yet, or nobody captured it. */
static bool find_end_of_close(const struct tcplife_connection *connection, int64_t *end)
{
    const struct tcplife_endpoint *a = &connection->end[0], *b = &connection->end[1];
    if (connection->reset_accepted) {
        *end = connection->reset_time;
        return true;
    }
    bool both_acknowledged = was_captured(a) && was_captured(b) && a->fin_acked && b->fin_acked;
    *end = a->fin_acked_time > b->fin_acked_time ? a->fin_acked_time : b->fin_acked_time;
    return both_acknowledged;
}

CONCLUSION(answer_close_time)
{
    int64_t end;
    const struct tcplife_endpoint *first = end_of_first_fin(connection);
    return how_closed(connection) != TCPLIFE_CLOSE_NONE && was_captured(first) && clock_runs(connection) &&
           find_end_of_close(connection, &end) && tell_duration(value, end - first->fin_time);
}
