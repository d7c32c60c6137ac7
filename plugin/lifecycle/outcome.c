/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How the connection opened and closed, as far as the capture goes. Conclusions only: they may change with the next
 * segment, and nothing in the engine depends on them. */
#include "tcplife/tcplife.h"

/* No SYN was captured. */
static enum tcplife_open how_without_syn(const struct tcplife_connection *connection)
{
    if (connection->shows_connection)
        return TCPLIFE_OPEN_BEFORE_CAPTURE;
    return connection->refused ? TCPLIFE_OPEN_REFUSED : TCPLIFE_OPEN_NONE_SEEN;
}

/* A SYN that nothing has taken, and no RST refused. */
static enum tcplife_open how_answered(const struct tcplife_connection *connection)
{
    if (connection->icmp_frame)
        return TCPLIFE_OPEN_UNREACHABLE;
    if (connection->old_answer)
        return TCPLIFE_OPEN_OLD_ANSWER;
    return connection->wrong_answer ? TCPLIFE_OPEN_WRONG_ANSWER : TCPLIFE_OPEN_UNANSWERED;
}

enum tcplife_open tcplife_how_opened(const struct tcplife_connection *connection)
{
    const struct tcplife_endpoint *client = &connection->end[connection->client];
    const struct tcplife_endpoint *server = &connection->end[1 - connection->client];
    bool by_both = connection->simultaneous_open || connection->to_itself;

    if (!client->syn_seen && !server->syn_seen)
        return how_without_syn(connection);
    if (connection->was_open && by_both)
        return TCPLIFE_OPEN_SIMULTANEOUS;
    if (connection->was_open)
        return connection->fast_open == TCPLIFE_FAST_OPEN_DATA_ACCEPTED ? TCPLIFE_OPEN_FAST : TCPLIFE_OPEN_ESTABLISHED;
    if (connection->refused)
        return TCPLIFE_OPEN_REFUSED;
    if (connection->simultaneous_open)
        return TCPLIFE_OPEN_HALF;
    if (!client->syn_seen)
        return TCPLIFE_OPEN_SYN_ACK_ONLY;
    return server->syn_seen ? TCPLIFE_OPEN_HALF : how_answered(connection);
}

int64_t tcplife_round_trip(const struct tcplife_connection *connection, unsigned role)
{
    if (role == TCPLIFE_SERVER)
        return connection->server_trip_known ? connection->syn_ack_time - connection->start : 0;
    return connection->client_trip_known ? connection->handshake_time - connection->syn_ack_time : 0;
}

/* A FIN that was captured after the RST was in flight then, and closed nothing. */
static bool closed_its_side(const struct tcplife_endpoint *endpoint)
{
    return endpoint->fin_sent && !endpoint->fin_after_reset;
}

enum tcplife_close tcplife_how_closed(const struct tcplife_connection *connection)
{
    const struct tcplife_endpoint *a = &connection->end[0], *b = &connection->end[1];
    bool one_fin = closed_its_side(a) || closed_its_side(b);
    bool both_fins = closed_its_side(a) && closed_its_side(b);
    enum tcplife_open open = tcplife_how_opened(connection);
    bool was_none = open == TCPLIFE_OPEN_NONE_SEEN || open == TCPLIFE_OPEN_REFUSED;
    bool was_open = connection->was_open || open == TCPLIFE_OPEN_BEFORE_CAPTURE || one_fin;

    if (was_none || !was_open)
        return TCPLIFE_CLOSE_NONE;
    if (connection->reset_accepted)
        return one_fin ? TCPLIFE_CLOSE_RESET_AFTER_FIN : TCPLIFE_CLOSE_RESET;
    if (connection->close_unseen || (connection->succeeded && !one_fin))
        return TCPLIFE_CLOSE_NOT_CAPTURED;
    if (!one_fin)
        return TCPLIFE_CLOSE_STILL_OPEN;
    if (connection->to_itself || (both_fins && connection->closed_first == TCPLIFE_CLOSER_BOTH))
        return TCPLIFE_CLOSE_SIMULTANEOUS;
    if (connection->closed_first != TCPLIFE_CLOSER_CLIENT && connection->closed_first != TCPLIFE_CLOSER_SERVER)
        return TCPLIFE_CLOSE_NOT_CAPTURED;
    if (!both_fins)
        return TCPLIFE_CLOSE_ONE_SIDED;
    if (connection->half_close)
        return TCPLIFE_CLOSE_HALF_CLOSE;
    return connection->merged ? TCPLIFE_CLOSE_THREE_SEGMENTS : TCPLIFE_CLOSE_FOUR_SEGMENTS;
}

/* ---- what waited for more evidence, when no more comes -------------------------------------------------------- */

/* The receiver of a RST that lay ahead of what was captured was never heard again: the bytes between were lost to the
 * capture, and the RST was exact. */
static void count_pending_reset(struct tcplife_connection *connection)
{
    connection->reset_pending = false;
    connection->reset_accepted = true;
    if (connection->closed_first == TCPLIFE_CLOSER_NONE)
        connection->closed_first =
            connection->reset_from == connection->client ? TCPLIFE_CLOSER_CLIENT : TCPLIFE_CLOSER_SERVER;
    for (int i = 0; i < 2; i++) {
        connection->end[i].state = TCPLIFE_CLOSED;
        connection->end[i].evidence = TCPLIFE_INFERRED;
    }
}

/* The peer has closed, and has acknowledged one number more than was captured of this end, which then is not heard
 * again: that was its FIN. */
static void presume_fin(struct tcplife_connection *connection, struct tcplife_endpoint *closer,
                        struct tcplife_endpoint *peer)
{
    bool answers = !closer->fin_presumed;
    closer->fin_sent = closer->fin_inferred = closer->fin_acked = true;
    closer->state = answers ? TCPLIFE_FIN_WAIT_2 : TCPLIFE_CLOSED;
    peer->state = answers ? TCPLIFE_LAST_ACK : TCPLIFE_TIME_WAIT;
    closer->evidence = peer->evidence = TCPLIFE_INFERRED;
    connection->merged |= answers;
    if (answers)
        connection->closed_first =
            closer == &connection->end[connection->client] ? TCPLIFE_CLOSER_CLIENT : TCPLIFE_CLOSER_SERVER;
}

/* The peer's FIN acknowledged bytes that were not captured, and they may have ended in a FIN: nobody knows who was first,
 * nor where both ends are. */
static void leave_close_open(struct tcplife_connection *connection, struct tcplife_endpoint *end,
                             struct tcplife_endpoint *peer)
{
    connection->close_unseen = true;
    connection->closed_first = TCPLIFE_CLOSER_NONE;
    end->state = peer->state = TCPLIFE_STATE_UNKNOWN;
    end->evidence = peer->evidence = TCPLIFE_ASSUMED;
}

static bool has_unseen_end(const struct tcplife_endpoint *end, const struct tcplife_endpoint *peer)
{
    return !end->fin_sent && peer->fin_sent && (end->fin_presumed || (end->top_unseen && peer->fin_answers_unseen));
}

const struct tcplife_connection *tcplife_settled(const struct tcplife_connection *connection,
                                                 struct tcplife_connection *room)
{
    const struct tcplife_endpoint *a = &connection->end[0], *b = &connection->end[1];
    bool fin_unseen = !connection->reset_accepted && (has_unseen_end(a, b) || has_unseen_end(b, a));
    if (!connection->reset_pending && !fin_unseen)
        return connection;
    *room = *connection;
    if (connection->reset_pending) {
        count_pending_reset(room);
        return room;
    }
    for (int i = 0; i < 2; i++) {
        struct tcplife_endpoint *end = &room->end[i], *peer = &room->end[1 - i];
        if (!has_unseen_end(end, peer))
            continue;
        if (end->one_unseen)
            presume_fin(room, end, peer);
        else
            leave_close_open(room, end, peer);
    }
    return room;
}

/* ---- states --------------------------------------------------------------------------------------------------- */

static bool is_gone(enum tcplife_state state)
{
    return state == TCPLIFE_CLOSED || state == TCPLIFE_TIME_WAIT || state == TCPLIFE_LISTEN;
}

bool tcplife_is_over(const struct tcplife_connection *connection)
{
    return is_gone((enum tcplife_state)connection->end[0].state) && is_gone((enum tcplife_state)connection->end[1].state);
}

static bool is_opening(enum tcplife_state state)
{
    return state == TCPLIFE_SYN_SENT || state == TCPLIFE_SYN_RECEIVED;
}

enum tcplife_phase tcplife_phase_of(enum tcplife_state client, enum tcplife_state server)
{
    if (is_gone(client) && is_gone(server))
        return TCPLIFE_CLOSED_DOWN;
    if (is_opening(client) || is_opening(server))
        return TCPLIFE_OPENING;
    return client == TCPLIFE_ESTABLISHED && server == TCPLIFE_ESTABLISHED ? TCPLIFE_OPEN : TCPLIFE_CLOSING_DOWN;
}
