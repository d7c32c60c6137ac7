/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How the connection opened and closed, as far as the capture goes. Conclusions only: they may change with the next
 * segment, and nothing in the engine depends on them. */
#include "tcplife/tcplife.h"

enum tcplife_open tcplife_how_opened(const struct tcplife_connection *connection)
{
    const struct tcplife_endpoint *client = &connection->end[connection->client];
    const struct tcplife_endpoint *server = &connection->end[1 - connection->client];

    if (!client->syn_seen && !server->syn_seen)
        return TCPLIFE_OPEN_BEFORE_CAPTURE;
    if (connection->refused)
        return TCPLIFE_OPEN_REFUSED;
    if (connection->simultaneous_open)
        return connection->was_open ? TCPLIFE_OPEN_SIMULTANEOUS : TCPLIFE_OPEN_HALF;
    if (connection->was_open)
        return connection->fast_open == TCPLIFE_FAST_OPEN_DATA_ACCEPTED ? TCPLIFE_OPEN_FAST : TCPLIFE_OPEN_ESTABLISHED;
    if (!client->syn_seen)
        return TCPLIFE_OPEN_SYN_ACK_ONLY;
    if (server->syn_seen)
        return TCPLIFE_OPEN_HALF;
    return connection->icmp_frame ? TCPLIFE_OPEN_UNREACHABLE : TCPLIFE_OPEN_UNANSWERED;
}

int64_t tcplife_round_trip(const struct tcplife_connection *connection, unsigned role)
{
    if (role == TCPLIFE_SERVER)
        return connection->server_trip_known ? connection->syn_ack_time - connection->start : 0;
    return connection->client_trip_known ? connection->handshake_time - connection->syn_ack_time : 0;
}

enum tcplife_close tcplife_how_closed(const struct tcplife_connection *connection)
{
    bool one_fin = connection->end[0].fin_frame || connection->end[1].fin_frame;
    bool both_fins = connection->end[0].fin_frame && connection->end[1].fin_frame;
    bool was_open = connection->was_open || one_fin || tcplife_how_opened(connection) == TCPLIFE_OPEN_BEFORE_CAPTURE;

    if (!was_open)
        return TCPLIFE_CLOSE_NONE;
    if (connection->reset_accepted)
        return one_fin ? TCPLIFE_CLOSE_RESET_AFTER_FIN : TCPLIFE_CLOSE_RESET;
    if (!one_fin)
        return TCPLIFE_CLOSE_STILL_OPEN;
    if (!both_fins)
        return TCPLIFE_CLOSE_ONE_SIDED;
    if (connection->closed_first == TCPLIFE_CLOSER_BOTH)
        return TCPLIFE_CLOSE_SIMULTANEOUS;
    if (connection->half_close)
        return TCPLIFE_CLOSE_HALF_CLOSE;
    return connection->merged ? TCPLIFE_CLOSE_THREE_SEGMENTS : TCPLIFE_CLOSE_FOUR_SEGMENTS;
}

static bool is_over(enum tcplife_state state)
{
    return state == TCPLIFE_CLOSED || state == TCPLIFE_TIME_WAIT || state == TCPLIFE_LISTEN;
}

static bool is_opening(enum tcplife_state state)
{
    return state == TCPLIFE_SYN_SENT || state == TCPLIFE_SYN_RECEIVED;
}

enum tcplife_phase tcplife_phase_of(enum tcplife_state client, enum tcplife_state server)
{
    if (is_over(client) && is_over(server))
        return TCPLIFE_CLOSED_DOWN;
    if (is_opening(client) || is_opening(server))
        return TCPLIFE_OPENING;
    return client == TCPLIFE_ESTABLISHED && server == TCPLIFE_ESTABLISHED ? TCPLIFE_OPEN : TCPLIFE_CLOSING_DOWN;
}
