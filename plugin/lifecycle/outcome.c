/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How the connection opened and closed, as far as the capture goes: conclusions, which may change with the next segment. */
#include "outcome.h"

#include "sequence.h"

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

const struct tcplife_endpoint *peer_of(const struct tcplife_connection *connection,
                                       const struct tcplife_endpoint *endpoint)
{
    return &connection->end[endpoint == &connection->end[0]];
}

const struct tcplife_endpoint *first_closer(const struct tcplife_connection *connection)
{
    switch ((enum tcplife_closer)connection->closed_first) {
    case TCPLIFE_CLOSER_CLIENT:
        return &connection->end[connection->client];
    case TCPLIFE_CLOSER_SERVER:
        return &connection->end[1 - connection->client];
    case TCPLIFE_CLOSER_NONE:
    case TCPLIFE_CLOSER_BOTH:
    case TCPLIFE_CLOSER_COUNT:
        break;
    }
    return NULL;
}

uint64_t half_close_bytes(const struct tcplife_connection *connection)
{
    const struct tcplife_endpoint *first = first_closer(connection);
    if (!first || !first->fin_acked || connection->merged)
        return 0;
    const struct tcplife_endpoint *second = peer_of(connection, first);
    uint64_t sent = second->next - second->fin_sent;
    return sent > connection->passive_next && !second->fin_misplaced ? sent - connection->passive_next : 0;
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
    if (half_close_bytes(connection))
        return TCPLIFE_CLOSE_HALF_CLOSE;
    return connection->merged ? TCPLIFE_CLOSE_THREE_SEGMENTS : TCPLIFE_CLOSE_FOUR_SEGMENTS;
}

/* ---- what waited for more evidence, when no more comes -------------------------------------------------------- */

static enum tcplife_closer closer_at(const struct tcplife_connection *connection, unsigned end)
{
    return end == connection->client ? TCPLIFE_CLOSER_CLIENT : TCPLIFE_CLOSER_SERVER;
}

void date_back_reset(struct tcplife_connection *connection)
{
    struct tcplife_endpoint *resetter = &connection->end[connection->reset_from];
    /* An abort tells by its number what its sender has sent (3.10.5: SEQ = SND.NXT). */
    bool is_ahead = sequence_after(resetter->at_reset, (uint32_t)resetter->next);
    if (connection->reset_ahead && is_ahead && resetter->state == TCPLIFE_CLOSED && !resetter->fin_sent)
        resetter->next += resetter->at_reset - (uint32_t)resetter->next;
    connection->reset_pending = connection->reset_ahead = false;
    connection->reset_accepted = true;
    for (unsigned i = 0; i < 2; i++) {
        struct tcplife_endpoint *end = &connection->end[i];
        if (!end->fin_behind_reset)
            continue;
        end->fin_after_reset = end->fin_sent;
        if (connection->closed_first == closer_at(connection, i))
            connection->closed_first = TCPLIFE_CLOSER_NONE;
    }
    if (connection->closed_first == TCPLIFE_CLOSER_NONE)
        connection->closed_first = closer_at(connection, connection->reset_from) & 3u;
}

/* The receiver of a RST that lay ahead of what was captured was never heard again: the bytes between were lost to the
 * capture, and the RST was exact. */
static void count_pending_reset(struct tcplife_connection *connection)
{
    date_back_reset(connection);
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
    forget_waiting_fin(closer);
    closer->state = answers ? TCPLIFE_FIN_WAIT_2 : TCPLIFE_CLOSED;
    peer->state = answers ? TCPLIFE_LAST_ACK : TCPLIFE_TIME_WAIT;
    closer->evidence = peer->evidence = TCPLIFE_INFERRED;
    connection->merged |= answers && peer->fin_is_first_answer;
    if (answers)
        connection->closed_first = closer_at(connection, closer == &connection->end[1]) & 3u;
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

/* Of one direction: nothing of `end` was captured, and its peer has closed. What became of its own FIN, its peer's ACKs
 * tell: more or less. */
enum unseen_end {
    CLOSED_SECOND,   /* one number was acknowledged after the peer's FIN: its FIN, and nothing that we know of before it */
    CLOSED_FIRST,    /* one number was, right before that FIN, and none since: the peer stays in LAST-ACK */
    MAY_HAVE_CLOSED, /* that FIN acknowledges more than one number, or an ACK before it one: its FIN, or bytes alone */
    NO_SIGN          /* what the peer acknowledged before its FIN looks like bytes */
};

static enum unseen_end guess_unseen_end(const struct tcplife_endpoint *end, const struct tcplife_endpoint *peer,
                                        uint64_t sent_at_last_ack)
{
    bool acknowledged_since = peer->fin_frame && end->fin_acked_frame > peer->fin_frame;
    bool sent_since = peer->next - peer->fin_sent > sent_at_last_ack;
    if (end->fin_presumed)
        return CLOSED_SECOND;
    if (!end->top_unseen || (int64_t)end->next == end->base || acknowledged_since)
        return NO_SIGN;
    if (end->one_unseen)
        return sent_since ? MAY_HAVE_CLOSED : CLOSED_FIRST;
    return peer->fin_is_first_answer && !sent_since ? MAY_HAVE_CLOSED : NO_SIGN;
}

static bool is_one_direction(const struct tcplife_connection *connection, unsigned end)
{
    const struct tcplife_endpoint *peer = &connection->end[1 - end];
    return connection->segments[end] == 0 && !connection->to_itself && !connection->end[end].fin_sent &&
           !connection->reset_pending && (connection->reset_accepted || (peer->fin_sent && peer->fin_frame));
}

static void settle_one_direction(struct tcplife_connection *connection, unsigned unseen)
{
    struct tcplife_endpoint *end = &connection->end[unseen], *peer = &connection->end[1 - unseen];
    enum unseen_end guess = guess_unseen_end(end, peer, connection->passive_next);
    if (connection->reset_accepted) {
        /* Who gets data after its own FIN has closed first. */
        bool was_first = peer->fin_sent && connection->reset_cause == TCPLIFE_RESET_DATA_AFTER_CLOSE;
        if (!was_first && (guess == CLOSED_FIRST || guess == MAY_HAVE_CLOSED))
            connection->closed_first = TCPLIFE_CLOSER_NONE;
        return;
    }
    switch (guess) {
    case CLOSED_SECOND:
        presume_fin(connection, end, peer);
        connection->close_unseen = true; /* by how many segments, nobody knows */
        break;
    case CLOSED_FIRST:
        presume_fin(connection, end, peer);
        break;
    case MAY_HAVE_CLOSED:
        leave_close_open(connection, end, peer);
        break;
    case NO_SIGN:
        break;
    }
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
    bool one_direction = is_one_direction(connection, 0) || is_one_direction(connection, 1);
    if (!connection->reset_pending && !fin_unseen && !one_direction)
        return connection;
    *room = *connection;
    if (one_direction) {
        settle_one_direction(room, is_one_direction(connection, 1));
        return room;
    }
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
