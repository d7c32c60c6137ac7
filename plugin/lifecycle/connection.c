/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The engine's heart: takes one segment into account.
 *
 * We stand somewhere on the path and see what passes. Nothing tells us what a host decided, nor whether a segment
 * arrived beyond us; but what a host sends proves what it had received. So in every segment the sender's own
 * receptions are settled by its ACK number, before what it sends in the same segment. */
#include "exchange.h"
#include "sequence.h"

/* ---- the beginning ------------------------------------------------------------------------------------------ */

static void assume(struct tcplife_endpoint *endpoint, enum tcplife_state state, enum tcplife_evidence evidence)
{
    endpoint->state = state & 0xfu;
    endpoint->evidence = evidence & 3u;
}

static void begin(struct tcplife_connection *connection, const struct tcplife_segment *segment)
{
    connection->begun = true;
    connection->to_itself = segment->to_itself;
    connection->client = client_by_first_segment(segment) & 1u;
    struct tcplife_endpoint *client = &connection->end[connection->client];
    struct tcplife_endpoint *server = &connection->end[1 - connection->client];
    client->window_scale = server->window_scale = TCPLIFE_NO_WINDOW_SCALE;
    if (!(segment->flags & TCPLIFE_SYN)) { /* we are in the middle, and cannot know what we have not seen */
        assume(client, TCPLIFE_ESTABLISHED, TCPLIFE_ASSUMED);
        assume(server, TCPLIFE_ESTABLISHED, TCPLIFE_ASSUMED);
        client->assumed = server->assumed = true;
        return;
    }
    assume(server, TCPLIFE_LISTEN, TCPLIFE_ASSUMED);
    if (segment->flags & TCPLIFE_ACK) /* a SYN-ACK proves the SYN that was not captured */
        assume(client, TCPLIFE_SYN_SENT, TCPLIFE_INFERRED);
    else
        assume(client, TCPLIFE_CLOSED, TCPLIFE_ASSUMED);
}

/* ---- the whole ---------------------------------------------------------------------------------------------- */

static void begin_path(struct tcplife_path *path, const struct tcplife_endpoint *endpoint)
{
    path->length = 1;
    path->state[0] = endpoint->state;
}

static void meet(struct exchange *x)
{
    x->annotation.from = (uint8_t)x->from;
    begin_path(&x->annotation.path[x->from], x->sender);
    begin_path(&x->annotation.path[x->to], x->receiver);
}

/* RFC 9293 3.10.7.4: its receiver drops it. A FIN may still prove to have been taken. */
static void disbelieve(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    give_verdict(x, TCPLIFE_VERDICT_OUT_OF_WINDOW);
    sender->disbelieved = true;
    if (x->segment->length)
        note_event(x, TCPLIFE_EVENT_DATA);
    if (!has(x, TCPLIFE_FIN) || sender->fin_sent)
        return;
    sender->fin_waits = true;
    sender->fin_waits_at = (uint64_t)x->end;
    sender->fin_frame = x->segment->frame;
    sender->fin_time = x->segment->time;
}

/* False: it goes no further. */
static bool take_opening(struct exchange *x)
{
    if (has(x, TCPLIFE_ACK))
        take_syn_ack(x);
    else
        take_syn(x);
    if (x->annotation.verdict)
        return false;
    if (x->sender->window_scale == TCPLIFE_NO_WINDOW_SCALE)
        x->sender->window_scale = x->segment->window_scale & 0xfu;
    return true;
}

static void take_segment(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    if (has(x, TCPLIFE_SYN) && !take_opening(x))
        return;
    if (!has(x, TCPLIFE_SYN) && x->connection->reset_accepted && x->receiver->state == TCPLIFE_CLOSED)
        give_verdict(x, TCPLIFE_VERDICT_AFTER_CLOSE);
    if (is_beyond_window(x)) {
        disbelieve(x);
        return;
    }
    if (has(x, TCPLIFE_ACK) && !take_ack(x))
        return;
    if (x->advances && x->ack > 1)
        prove_established(x, sender);
    if (!sender->known) { /* speaks without being connected: its numbers mean nothing here */
        if (x->segment->length)
            note_event(x, TCPLIFE_EVENT_DATA);
        return;
    }
    bool first_fin = has(x, TCPLIFE_FIN) && !sender->fin_sent;
    if (x->end > x->seq || has(x, TCPLIFE_ACK))
        take_bytes(x);
    if (has(x, TCPLIFE_FIN) && (first_fin || x->annotation.verdict != TCPLIFE_VERDICT_DATA_AFTER_FIN))
        take_fin(x);
    else if (!has_any(x, TCPLIFE_ACK | TCPLIFE_SYN))
        give_verdict(x, TCPLIFE_VERDICT_NO_ACK_FLAG);
    if (has(x, TCPLIFE_ACK))
        explain_ack(x);
    sender->window = x->segment->window;
}

/* A pure ACK that is nothing more special is an ACK. */
static void name_pure_ack(struct exchange *x)
{
    if (x->annotation.events || !has(x, TCPLIFE_ACK))
        return;
    note_event(x, x->sender->owes_challenge ? TCPLIFE_EVENT_CHALLENGE_ACK : TCPLIFE_EVENT_ACK);
    x->sender->owes_challenge = false;
}

/* No segment of a connection lacks the ACK flag, and a RST may answer what never was part of one. */
static bool shows_connection(const struct exchange *x)
{
    return has(x, TCPLIFE_ACK) && (!has(x, TCPLIFE_RST) || x->segment->seq != 0);
}

static void judge_and_take(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (sighting_is_copy(x)) {
        give_verdict(x, TCPLIFE_VERDICT_COPY);
        note_event(x, TCPLIFE_EVENT_COPY);
        return;
    }
    x->sender->missed = false;
    if (!connection->to_itself)
        x->receiver->unanswered = 0;
    connection->shows_connection |= shows_connection(x);
    if (has(x, TCPLIFE_RST)) {
        take_reset(x);
    } else {
        hear_after_reset(x);
        take_segment(x);
        complete_waiting_reset(x);
        x->sender->spoke = true;
    }
    name_pure_ack(x);
    note_ip_id(x->sender, x->segment->ip_id);
}

static enum tcplife_verdict flaw_of(const struct tcplife_segment *segment)
{
    return segment->defect ? (enum tcplife_verdict)segment->defect : judge_flags(segment);
}

/* Flawed so that no receiver takes it. A RST counts whatever stands beside it (RFC 9293 3.10.7.4 looks at RST before
 * SYN and FIN), and data without ACK flag are dropped but were sent. */
static bool is_void(const struct tcplife_segment *segment, enum tcplife_verdict flaw)
{
    bool still_a_reset = flaw == TCPLIFE_VERDICT_IMPOSSIBLE_FLAGS && segment->flags & TCPLIFE_RST &&
                         !(segment->flags & TCPLIFE_SYN);
    return flaw && flaw != TCPLIFE_VERDICT_NO_ACK_FLAG && !still_a_reset;
}

static void settle_roles(struct exchange *x)
{
    bool from_client = (x->segment->from & 1u) == x->connection->client;
    x->from = from_client ? TCPLIFE_CLIENT : TCPLIFE_SERVER;
    x->to = from_client ? TCPLIFE_SERVER : TCPLIFE_CLIENT;
}

static inline void begin_exchange(struct exchange *x, struct tcplife_connection *connection,
                                  const struct tcplife_segment *segment, struct tcplife_pool *pool)
{
    unsigned from = segment->from & 1u, to = segment->to_itself ? from : 1u - from;
    *x = (struct exchange){
        .connection = connection,
        .segment = segment,
        .pool = pool,
        .sender = &connection->end[from],
        .receiver = &connection->end[to],
    };
    settle_roles(x);
}

/* A socket that is connected to itself is both ends, and one of them is told of. */
static void mirror(struct exchange *x)
{
    struct tcplife_endpoint *other = &x->connection->end[1u - (x->segment->from & 1u)];
    other->isn = x->sender->isn;
    other->known = x->sender->known;
    other->state = x->sender->state;
    other->evidence = x->sender->evidence;
    x->annotation.path[x->to] = x->annotation.path[x->from];
}

static void note_open(struct tcplife_connection *connection)
{
    if (connection->end[0].state < TCPLIFE_ESTABLISHED || connection->end[1].state < TCPLIFE_ESTABLISHED ||
        connection->was_open)
        return;
    connection->was_open = true;
    if (!connection->reset_accepted && !connection->reset_pending)
        connection->reset_frame = 0; /* it was refused before, or refused an old answer */
    connection->refused = connection->abandoned = false;
}

static void begin_life(struct tcplife_connection *connection, const struct tcplife_segment *segment, bool takes_part)
{
    if (!connection->first_frame)
        connection->first_frame = segment->frame;
    if (connection->begun)
        return;
    connection->start = segment->time;
    connection->last = segment->time;
    if (takes_part)
        begin(connection, segment);
    else /* a direction all the same, as far as one can guess */
        connection->client = client_by_first_segment(segment) & 1u;
}

static void take_whole(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    const struct tcplife_segment *segment = x->segment;
    enum tcplife_verdict flaw = flaw_of(segment);
    bool takes_part = !is_void(segment, flaw);
    if (connection->steady)
        zeek_catch_up(connection);
    begin_life(connection, segment, takes_part);
    settle_roles(x);
    x->since = segment->time - connection->last;
    clock_note(connection, segment->time);
    meet(x);
    connection->segments[segment->from & 1u]++;
    give_verdict(x, flaw);
    if (!segment->defect) {
        if (takes_part)
            numbers_learn(x);
        numbers_place(x);
        zeek_follow(x);
    }
    if (takes_part)
        judge_and_take(x);
    if (connection->to_itself)
        mirror(x);
    numbers_note_told(x);
    note_open(connection);
    connection->steady = is_steady(connection);
}

struct tcplife_annotation tcplife_feed(struct tcplife_connection *connection, const struct tcplife_segment *segment,
                                       struct tcplife_pool *pool)
{
    struct exchange x;
    begin_exchange(&x, connection, segment, pool);
    take_whole(&x);
    x.annotation.evidence[x.from] = x.sender->evidence;
    x.annotation.evidence[x.to] = x.receiver->evidence;
    return x.annotation;
}

void tcplife_take_icmp_error(struct tcplife_connection *connection, const struct tcplife_segment *quoted)
{
    const struct tcplife_endpoint *sender = &connection->end[quoted->from & 1u];
    bool answers_syn = sender->syn_seen && !sender->syn_ack_seen && quoted->seq == sender->isn;
    if (answers_syn && !connection->was_open && !connection->icmp_frame)
        connection->icmp_frame = quoted->frame;
}

struct tcplife_annotation tcplife_judge_alone(const struct tcplife_segment *segment)
{
    struct tcplife_annotation annotation = {.path = {{.length = 1}, {.length = 1}}};
    annotation.verdict = (uint8_t)flaw_of(segment);
    return annotation;
}
