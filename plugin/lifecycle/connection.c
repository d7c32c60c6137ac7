/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The engine's heart: takes one segment into account.
 *
 * We stand somewhere on the path and see what passes. Nothing tells us what a host decided, nor whether a segment
 * arrived beyond us; but what a host sends proves what it had received. So in every segment the sender's own
 * receptions are settled by its ACK number, before what it sends in the same segment. */
#include "exchange.h"
#include "flight.h"
#include "sequence.h"

/* ---- walking figure 5 -------------------------------------------------------------------------------------- */

static void write_down(struct tcplife_path *path, enum tcplife_state state)
{
    if (path->length == TCPLIFE_PATH_MAX)
        path->length--; /* no single segment is known to walk further; if one did, keep where it ended */
    path->state[path->length++] = (uint8_t)state;
}

static enum tcplife_role role_of(const struct exchange *x, const struct tcplife_endpoint *endpoint)
{
    return endpoint == x->sender ? x->from : x->to;
}

/* What follows from a guess stays a guess, until the endpoint shows something that needs none. */
static enum tcplife_evidence evidence_of(const struct tcplife_endpoint *endpoint, enum happening happening)
{
    bool needs_no_guess = happening == SENDS_RST || happening == SENDS_SYN || happening == SENDS_SYN_ACK;
    if (endpoint->assumed && !needs_no_guess)
        return TCPLIFE_ASSUMED;
    return figure5_owes_no_reply(happening) ? TCPLIFE_INFERRED : TCPLIFE_OBSERVED;
}

bool happens(struct exchange *x, struct tcplife_endpoint *endpoint, enum happening happening)
{
    enum tcplife_state next = figure5_next((enum tcplife_state)endpoint->state, happening);
    bool opened_actively = x->connection->simultaneous_open || endpoint == &x->connection->end[x->connection->client];
    if (next == TCPLIFE_LISTEN && opened_actively && happening == IS_RESET)
        next = TCPLIFE_CLOSED; /* 3.10.7.4: in SYN-RECEIVED a reset refuses an active opener */
    if (next == TCPLIFE_STATE_UNKNOWN || next == endpoint->state)
        return false;
    endpoint->state = (uint8_t)next;
    endpoint->evidence = evidence_of(endpoint, happening) & 3u;
    write_down(&x->annotation.path[role_of(x, endpoint)], next);
    return true;
}

/* ---- where the segment lies --------------------------------------------------------------------------------- */

static void learn_isn(struct tcplife_endpoint *endpoint, uint32_t isn, uint64_t next)
{
    endpoint->isn = isn;
    endpoint->next = next;
    endpoint->known = true;
    endpoint->missing = 0;
}

/* A SYN with a number of its own: its sender's numbers begin here. A listener may answer a SYN again under another
 * number, but nothing renumbers an endpoint of which an offset was told, so that it stays what it was. */
static bool begins_numbers(const struct exchange *x)
{
    const struct tcplife_endpoint *sender = x->sender;
    if (!has(x, TCPLIFE_SYN))
        return false;
    if (!sender->known)
        return sender->state <= TCPLIFE_SYN_RECEIVED;
    return has(x, TCPLIFE_ACK) && sender->isn != x->segment->seq && sender->syn_ack_seen &&
           sender->state == TCPLIFE_SYN_RECEIVED && !sender->told;
}

static void learn_numbers(struct exchange *x)
{
    const struct tcplife_segment *segment = x->segment;
    if (begins_numbers(x)) {
        flight_forget(x->pool, &x->sender->flight);
        learn_isn(x->sender, segment->seq, 0);
    } else if (!x->sender->known && is_synchronized(x->sender) && !has(x, TCPLIFE_RST)) {
        learn_isn(x->sender, segment->seq - 1, 1);
    }
    bool plausible = x->sender->state != TCPLIFE_SYN_SENT ||
                     segment->seq - x->sender->isn <= (uint32_t)x->sender->next + WINDOW_MARGIN;
    if (has(x, TCPLIFE_ACK) && !x->receiver->known && !has(x, TCPLIFE_RST) && plausible)
        learn_isn(x->receiver, segment->ack - 1, 1);
}

static void place(struct exchange *x)
{
    const struct tcplife_segment *segment = x->segment;
    x->seq = sequence_offset(segment->seq, x->sender->isn, x->sender->next);
    x->end = x->seq + segment->length + has(x, TCPLIFE_SYN) + has(x, TCPLIFE_FIN);
    if (has(x, TCPLIFE_ACK))
        x->ack = sequence_offset(segment->ack, x->receiver->isn, x->receiver->next);
    struct tcplife_annotation *annotation = &x->annotation;
    annotation->has_seq = x->seq >= 0 && x->sender->known;
    annotation->seq = (uint64_t)x->seq;
    annotation->next_seq = (uint64_t)x->end;
    annotation->has_ack = has(x, TCPLIFE_ACK) && x->ack >= 0 && x->receiver->known;
    annotation->ack = (uint64_t)x->ack;
}

/* ---- the beginning ------------------------------------------------------------------------------------------ */

static void assume(struct tcplife_endpoint *endpoint, enum tcplife_state state, enum tcplife_evidence evidence)
{
    endpoint->state = (uint8_t)state;
    endpoint->evidence = evidence & 3u;
}

static void begin(struct tcplife_connection *connection, const struct tcplife_segment *segment)
{
    connection->begun = true;
    connection->start = segment->time;
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

/* The remains of an older connection came first, all from one end; now the other end's SYN opens a new one. */
static bool begins_anew(const struct tcplife_connection *connection, const struct tcplife_segment *segment)
{
    bool pure_syn = (segment->flags & (TCPLIFE_SYN | TCPLIFE_ACK)) == TCPLIFE_SYN;
    const struct tcplife_endpoint *sender = &connection->end[segment->from & 1u];
    return pure_syn && connection->begun && connection->overture <= TCPLIFE_OVERTURE_MAX && !sender->spoke &&
           !sender->syn_seen && !connection->end[1u - (segment->from & 1u)].syn_seen;
}

static void begin_anew(struct tcplife_connection *connection, int64_t now, struct tcplife_pool *pool)
{
    flight_forget(pool, &connection->end[0].flight);
    flight_forget(pool, &connection->end[1].flight);
    /* Zeek's view is of the whole tcp.stream, and so is a count of its segments. */
    *connection = (struct tcplife_connection){
        .zeek = connection->zeek,
        .reuse_gap = now - connection->last,
        .first_frame = connection->first_frame,
        .segments = {connection->segments[0], connection->segments[1]},
    };
}

/* ---- opening ------------------------------------------------------------------------------------------------ */

/* What the SYN asks for beside the connection. */
static void note_offers(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (has(x, TCPLIFE_ECE | TCPLIFE_CWR))
        connection->ecn = TCPLIFE_ECN_REQUESTED;
    if (x->segment->length)
        connection->fast_open = TCPLIFE_FAST_OPEN_DATA_SENT;
    else if (x->segment->fast_open_option)
        connection->fast_open = TCPLIFE_FAST_OPEN_COOKIE_REQUESTED;
}

/* Some clients repeat a refused SYN under the same number: the attempt goes on. */
static void try_again(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (!connection->refused || connection->was_open || !happens(x, x->sender, SENDS_SYN))
        return;
    x->sender->reset = x->receiver->reset = false;
    connection->refused = connection->reset_accepted = false;
    connection->reset_frame = 0;
}

static void take_syn(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (x->sender->syn_seen && x->seq == 0) {
        note_event(x, TCPLIFE_EVENT_SYN_AGAIN);
        x->receiver->owes_challenge = x->receiver->state >= TCPLIFE_ESTABLISHED; /* RFC 5961 4.2 */
        x->annotation.handshake_step = connection->simultaneous_open ? 0 : 1;
        if (connection->syn_count < UINT16_MAX)
            connection->syn_count++;
        try_again(x);
        return;
    }
    note_event(x, TCPLIFE_EVENT_SYN);
    bool was_inferred = x->sender->state == TCPLIFE_SYN_SENT && x->seq == 0; /* from a SYN-ACK captured before it */
    if (was_inferred)
        x->sender->evidence = TCPLIFE_OBSERVED;
    else if (x->seq != 0 || !happens(x, x->sender, SENDS_SYN)) { /* RFC 5961 4.2: draws a challenge ACK, no more */
        give_verdict(x, TCPLIFE_VERDICT_SYN_IN_CONNECTION);
        x->receiver->owes_challenge = true;
        return;
    }
    if (x->receiver->state == TCPLIFE_SYN_SENT)
        connection->simultaneous_open = true;
    else
        connection->syn_frame = x->segment->frame;
    note_offers(x);
    x->sender->syn_seen = true;
    connection->syn_count++;
    x->annotation.handshake_step = was_inferred ? 1 : ++connection->handshake_steps;
}

/* RFC 3168 6.1.1: ECE without CWR. Accurate ECN (RFC 9768) answers by one of AE, CWR and ECE as well; who sets both CWR
 * and ECE only reflects what the SYN had. */
static bool agrees_to_ecn(const struct exchange *x)
{
    return has_any(x, TCPLIFE_AE | TCPLIFE_CWR | TCPLIFE_ECE) && !has(x, TCPLIFE_CWR | TCPLIFE_ECE);
}

static void take_syn_ack(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (x->sender->syn_ack_seen && x->seq == 0 && x->sender->next > 0) {
        note_event(x, TCPLIFE_EVENT_SYN_ACK_AGAIN); /* does not revive a closed endpoint */
        connection->syn_ack_repeated = true;
        x->annotation.handshake_step = connection->simultaneous_open ? 0 : 2;
        return;
    }
    note_event(x, TCPLIFE_EVENT_SYN_ACK);
    bool renumbered = x->sender->state == TCPLIFE_SYN_RECEIVED && x->sender->next == 0;
    if (x->seq == 0)
        happens(x, x->sender, OPENS_PASSIVELY);
    if (x->seq != 0 || (!happens(x, x->sender, SENDS_SYN_ACK) && !renumbered)) {
        give_verdict(x, TCPLIFE_VERDICT_SYN_IN_CONNECTION);
        x->receiver->owes_challenge = true;
        return;
    }
    if (!connection->syn_ack_frame) {
        connection->syn_ack_frame = x->segment->frame;
        connection->syn_ack_time = x->segment->time;
        connection->server_trip_known = connection->syn_count == 1 && !connection->simultaneous_open;
    }
    connection->syn_ack_repeated |= renumbered;
    x->sender->syn_seen = x->sender->syn_ack_seen = true;
    if (connection->handshake_steps == 0)
        connection->handshake_steps = 1; /* the SYN that it answers was not captured */
    x->annotation.handshake_step = renumbered ? 2 : ++connection->handshake_steps;
    if (x->ack > 1)
        connection->fast_open = TCPLIFE_FAST_OPEN_DATA_ACCEPTED;
    if (connection->ecn == TCPLIFE_ECN_REQUESTED)
        connection->ecn = agrees_to_ecn(x) ? TCPLIFE_ECN_AGREED : TCPLIFE_ECN_REFUSED;
}

/* The first segment by which an active opener shows that it got the SYN-ACK. */
static void complete_handshake(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (connection->handshake_frame)
        return;
    connection->handshake_frame = x->segment->frame;
    connection->handshake_time = x->segment->time;
    connection->client_trip_known = connection->syn_ack_frame && !connection->syn_ack_repeated &&
                                    !connection->simultaneous_open;
    note_event(x, TCPLIFE_EVENT_HANDSHAKE_ACK);
    x->annotation.handshake_step = ++connection->handshake_steps;
}

/* An endpoint that we still hold for listening speaks as one that is connected: either we missed its SYN-ACK, or it
 * remembers an older connection and answers a SYN with a bare ACK (RFC 9293 3.5.1). */
static void hear_from_listener(struct exchange *x)
{
    if (!has(x, TCPLIFE_ACK) || x->receiver->state != TCPLIFE_SYN_SENT)
        return;
    if (x->ack < 1 || x->ack > (int64_t)x->receiver->next) {
        give_verdict(x, TCPLIFE_VERDICT_BARE_ACK_TO_SYN);
        note_event(x, TCPLIFE_EVENT_CHALLENGE_ACK);
        return; /* its numbers are not this connection's */
    }
    happens(x, x->sender, SENDS_SYN_ACK);
    if (!x->sender->known) {
        learn_isn(x->sender, x->segment->seq - 1, 1);
        place(x);
    }
    assume(x->sender, TCPLIFE_SYN_RECEIVED, TCPLIFE_INFERRED);
}

/* The SYN-ACK in between was not captured, but the client has it. */
static void bring_listener_along(struct exchange *x)
{
    if (x->receiver->state == TCPLIFE_LISTEN)
        happens(x, x->receiver, SENDS_SYN_ACK);
}

/* It was taken for closed because of a RST that its peer did not believe; but it acknowledges what was sent to it only
 * after that RST, so the RST was forged. */
static void take_back_reset(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    if (sender->state != TCPLIFE_CLOSED || !sender->state_before_doubtful_reset || !has(x, TCPLIFE_ACK) ||
        has(x, TCPLIFE_SYN) || !sequence_after((uint32_t)x->ack, sender->sent_to_it_by_then))
        return;
    sender->state = sender->state_before_doubtful_reset;
    sender->evidence = TCPLIFE_INFERRED;
    sender->state_before_doubtful_reset = 0;
    write_down(&x->annotation.path[x->from], (enum tcplife_state)sender->state);
}

/* ---- acknowledging ------------------------------------------------------------------------------------------ */

static bool acknowledges_fin(const struct exchange *x)
{
    return sent_fin(x->receiver) && x->ack == (int64_t)x->receiver->next;
}

static void take_first_ack_of_fin(struct exchange *x)
{
    x->first_ack_of_fin = true;
    x->receiver->fin_acked_time = x->segment->time;
    x->receiver->fin_acked_frame = x->segment->frame;
    note_event(x, TCPLIFE_EVENT_ACK_OF_FIN);
    bool first_fin_too = has(x, TCPLIFE_FIN) && !sent_fin(x->sender);
    if (!first_fin_too)
        x->annotation.teardown_step = ++x->connection->teardown_steps;
    if (!sent_fin(x->sender)) /* the other FIN's ACK is the first closer's own */
        x->connection->passive_next = x->sender->next;
}

static void settle_fins(struct exchange *x)
{
    if (!acknowledges_fin(x))
        return;
    if (!x->receiver->fin_acked_frame)
        take_first_ack_of_fin(x);
    /* This segment follows its sender's FIN, so the receiver has that FIN before it has this ACK: FINs crossed. */
    if (x->receiver->state == TCPLIFE_FIN_WAIT_1 && sent_fin(x->sender) && x->seq >= (int64_t)x->sender->next)
        happens(x, x->receiver, ACKNOWLEDGES_FIN);
    happens(x, x->sender, ACKNOWLEDGES_FIN);
    happens(x, x->receiver, ITS_FIN_IS_ACKNOWLEDGED);
}

/* The numbers of a segment that answers a SYN-ACK; data may have overtaken the ACK itself. */
static bool fits_attempt(const struct exchange *x)
{
    return x->receiver->known && x->ack >= 1 && x->ack <= (int64_t)x->receiver->next && x->seq >= 0 &&
           x->seq <= (int64_t)x->sender->next + WINDOW_MARGIN;
}

/* Returns whether the ACK covers anything that no earlier one did. */
static bool take_ack(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender, *receiver = x->receiver;

    if (sender->state == TCPLIFE_SYN_SENT && !has(x, TCPLIFE_SYN)) {
        if (!fits_attempt(x)) {
            give_verdict(x, TCPLIFE_VERDICT_ACK_OF_UNSENT);
            return false;
        }
        bring_listener_along(x);
        happens(x, sender, ACKNOWLEDGES_SYN);
        complete_handshake(x);
    } else if (sender->state == TCPLIFE_LISTEN && !has(x, TCPLIFE_SYN)) {
        hear_from_listener(x);
        if (x->annotation.verdict == TCPLIFE_VERDICT_BARE_ACK_TO_SYN)
            return false;
    }
    if (x->ack > (int64_t)receiver->next) {
        bool sent_unseen = (receiver->assumed || receiver->disbelieved) && !sent_fin(receiver);
        if (!sent_unseen) {
            give_verdict(x, TCPLIFE_VERDICT_ACK_OF_UNSENT);
            return false;
        }
        receiver->next = (uint64_t)x->ack; /* before the capture began, or in a hole of it */
        receiver->disbelieved = false;
    }
    bool advances = !sender->ack_seen || sequence_after(x->segment->ack, sender->acked);
    if (receiver->state == TCPLIFE_SYN_RECEIVED && x->ack >= 1)
        happens(x, receiver, ITS_SYN_IS_ACKNOWLEDGED);
    settle_fins(x);
    if (advances) {
        sender->acked = x->segment->ack;
        sender->ack_seen = true;
    }
    return advances;
}

/* ---- sending ------------------------------------------------------------------------------------------------ */

/* Both have sent something new since the capture began, so neither can have closed before it did. */
static void drop_assumption(struct exchange *x)
{
    x->sender->sent_news = true;
    if (!x->receiver->sent_news)
        return;
    for (int i = 0; i < 2; i++) {
        struct tcplife_endpoint *endpoint = &x->connection->end[i];
        endpoint->assumed = false;
        if (endpoint->evidence == TCPLIFE_ASSUMED)
            endpoint->evidence = TCPLIFE_INFERRED;
    }
}

/* What a host in SYN-RECEIVED would not send: it did get the handshake's ACK. */
static void prove_established(struct tcplife_endpoint *endpoint)
{
    if (endpoint->state == TCPLIFE_ESTABLISHED && endpoint->evidence == TCPLIFE_INFERRED && !endpoint->assumed)
        endpoint->evidence = TCPLIFE_OBSERVED;
}

static void note_first_closer(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    if (!sent_fin(x->receiver))
        connection->closed_first = x->from == TCPLIFE_CLIENT ? TCPLIFE_CLOSER_CLIENT : TCPLIFE_CLOSER_SERVER;
    else if (!x->receiver->fin_acked_frame)
        connection->closed_first = TCPLIFE_CLOSER_BOTH;
}

static void take_fin(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    if (sender->fin_count < UINT8_MAX)
        sender->fin_count++;
    if (sent_fin(sender)) {
        note_event(x, TCPLIFE_EVENT_FIN_AGAIN);
        if (!x->annotation.teardown_step)
            x->annotation.teardown_step = sender->fin_step;
        if (!sender->fin_acked_frame)
            sender->fin_last_time = x->segment->time;
        return;
    }
    note_event(x, TCPLIFE_EVENT_FIN);
    drop_assumption(x);
    note_first_closer(x);
    x->annotation.fin_merged = x->first_ack_of_fin;
    x->connection->merged |= x->annotation.fin_merged;
    sender->fin_time = sender->fin_last_time = x->segment->time;
    sender->fin_frame = x->segment->frame;
    x->annotation.teardown_step = ++x->connection->teardown_steps;
    sender->fin_step = x->annotation.teardown_step & 7u;
    happens(x, sender, SENDS_FIN);
    if (!has(x, TCPLIFE_ACK))
        give_verdict(x, TCPLIFE_VERDICT_NO_ACK_FLAG);
}

static void note_half_close(struct exchange *x)
{
    bool after_its_ack = x->receiver->fin_acked_frame && !x->first_ack_of_fin;
    bool rides_on_the_ack = x->first_ack_of_fin && !has(x, TCPLIFE_FIN);
    if (!sent_fin(x->sender) && (after_its_ack || rides_on_the_ack))
        x->connection->half_close = true;
}

/* New octets, in order or ahead of some that are still missing. */
static void take_new_octets(struct exchange *x)
{
    const struct tcplife_segment *segment = x->segment;
    struct tcplife_endpoint *sender = x->sender;
    if (x->seq > (int64_t)sender->next)
        sender->missing += (uint32_t)(x->seq - (int64_t)sender->next);
    if (segment->length)
        note_half_close(x);
    sender->next = (uint64_t)x->end;
    if (x->end == x->seq)
        return; /* a pure ACK ahead of octets that were not captured */
    if (x->receiver->ack_seen || has(x, TCPLIFE_SYN))
        flight_sent(x->pool, &sender->flight, sender->next, segment->time, segment->frame);
    else
        flight_stretch(x->pool, &sender->flight, sender->next, segment->time, segment->frame);
}

static bool are_acknowledged(const struct exchange *x)
{
    uint32_t end = x->segment->seq + x->segment->length + has(x, TCPLIFE_FIN);
    return x->receiver->ack_seen && !sequence_after(end, x->receiver->acked);
}

/* Octets at or below the highest seen: sent again, or overtaken on their way by later ones. */
static bool are_repeated(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    if (x->end <= 0 || are_acknowledged(x))
        return true;
    if (flight_sent_again(x->pool, sender->flight, (uint64_t)x->end, x->segment->time, x->segment->frame))
        return true;
    if (!x->segment->length || sender->missing < x->segment->length)
        return true;
    sender->missing -= x->segment->length;
    flight_sent_late(x->pool, &sender->flight, (uint64_t)x->end, x->segment->time, x->segment->frame);
    return false;
}

static void take_payload(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    bool old = x->end - has(x, TCPLIFE_FIN) <= (int64_t)sender->next;
    if (old && are_repeated(x)) {
        note_event(x, TCPLIFE_EVENT_DATA_AGAIN);
        return;
    }
    note_event(x, TCPLIFE_EVENT_DATA);
    if (has(x, TCPLIFE_SYN))
        return;
    drop_assumption(x);
    prove_established(sender);
}

/* A probe's octet may be taken and acknowledged when the window opens just then. */
static void probe_with_octet(struct exchange *x)
{
    if (x->end > (int64_t)x->sender->next)
        take_new_octets(x);
    else if (x->segment->length)
        are_repeated(x);
}

/* Cheap to ask of every segment: at most one octet, or the number of one, next to what was sent last. */
static bool may_be_probe(const struct exchange *x)
{
    return x->segment->length <= 1 && (x->seq + 1 == (int64_t)x->sender->next || x->segment->length == 1);
}

static void take_octets(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    if (may_be_probe(x)) {
        bool to_window = is_window_probe(x);
        if (to_window || is_keep_alive(x)) {
            note_event(x, to_window ? TCPLIFE_EVENT_WINDOW_PROBE : TCPLIFE_EVENT_KEEP_ALIVE);
            probe_with_octet(x);
            return;
        }
    }
    bool news = x->end > (int64_t)sender->next;
    if (sent_fin(sender) && news) {
        give_verdict(x, TCPLIFE_VERDICT_DATA_AFTER_FIN);
        note_event(x, TCPLIFE_EVENT_DATA);
        return;
    }
    if (x->segment->length)
        take_payload(x);
    else if (!news && x->end > x->seq)
        are_repeated(x);
    if (news)
        take_new_octets(x);
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

static void take_segment(struct exchange *x)
{
    if (has(x, TCPLIFE_SYN)) {
        if (has(x, TCPLIFE_ACK))
            take_syn_ack(x);
        else
            take_syn(x);
        if (x->annotation.verdict)
            return;
        if (x->sender->window_scale == TCPLIFE_NO_WINDOW_SCALE)
            x->sender->window_scale = x->segment->window_scale;
    }
    else if (x->connection->reset_accepted && x->receiver->state == TCPLIFE_CLOSED)
        give_verdict(x, TCPLIFE_VERDICT_AFTER_CLOSE);
    if (is_beyond_window(x)) {
        give_verdict(x, TCPLIFE_VERDICT_OUT_OF_WINDOW);
        x->sender->disbelieved = true;
        if (x->segment->length)
            note_event(x, TCPLIFE_EVENT_DATA);
        return;
    }
    bool advances = has(x, TCPLIFE_ACK) && take_ack(x);
    if (advances && x->ack > 1)
        prove_established(x->sender);
    if (x->annotation.verdict == TCPLIFE_VERDICT_BARE_ACK_TO_SYN)
        return;
    if (!x->sender->known) { /* speaks without being connected: its numbers mean nothing here */
        if (x->segment->length)
            note_event(x, TCPLIFE_EVENT_DATA);
        return;
    }
    bool first_fin = has(x, TCPLIFE_FIN) && !sent_fin(x->sender);
    if (x->end > x->seq || has(x, TCPLIFE_ACK))
        take_octets(x);
    if (has(x, TCPLIFE_FIN) && (first_fin || x->annotation.verdict != TCPLIFE_VERDICT_DATA_AFTER_FIN))
        take_fin(x);
    else if (!has_any(x, TCPLIFE_ACK | TCPLIFE_SYN))
        give_verdict(x, TCPLIFE_VERDICT_NO_ACK_FLAG);
    if (has(x, TCPLIFE_ACK))
        explain_ack(x, advances);
    x->sender->window = x->segment->window;
}

/* A pure ACK that is nothing more special is an ACK. */
static void name_pure_ack(struct exchange *x)
{
    if (x->annotation.events || !has(x, TCPLIFE_ACK))
        return;
    note_event(x, x->sender->owes_challenge ? TCPLIFE_EVENT_CHALLENGE_ACK : TCPLIFE_EVENT_ACK);
    x->sender->owes_challenge = false;
}

static void judge_and_take(struct exchange *x)
{
    if (is_copy(x)) {
        give_verdict(x, TCPLIFE_VERDICT_COPY);
        note_event(x, TCPLIFE_EVENT_COPY);
        return;
    }
    if (has(x, TCPLIFE_RST)) {
        take_reset(x);
    } else {
        take_back_reset(x);
        take_segment(x);
    }
    name_pure_ack(x);
    x->sender->ip_ids[1] = x->sender->ip_ids[0];
    x->sender->ip_ids[0] = x->segment->ip_id;
}

/* What place() and judge_and_take() would do for a predicted segment, and no more. */
static void take_predicted(struct exchange *x)
{
    struct tcplife_endpoint *sender = x->sender;
    struct tcplife_annotation *annotation = &x->annotation;
    bool advances = x->segment->ack != sender->acked;
    x->seq = (int64_t)sender->next;
    x->end = x->seq + x->segment->length;
    x->ack = sequence_offset(x->segment->ack, x->receiver->isn, x->receiver->next);
    annotation->has_seq = annotation->has_ack = true;
    annotation->seq = sender->next;
    annotation->next_seq = (uint64_t)x->end;
    annotation->ack = (uint64_t)x->ack;
    sender->acked = x->segment->ack;
    x->connection->segments[x->segment->from & 1u]++;
    note_event(x, x->segment->length ? TCPLIFE_EVENT_DATA : TCPLIFE_EVENT_ACK);
    if (x->segment->length)
        take_new_octets(x);
    explain_ack(x, advances);
    sender->window = x->segment->window;
    sender->ip_ids[1] = sender->ip_ids[0];
    sender->ip_ids[0] = x->segment->ip_id;
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

static struct exchange exchange_of(struct tcplife_connection *connection, const struct tcplife_segment *segment,
                                   struct tcplife_pool *pool)
{
    unsigned from = segment->from & 1u;
    return (struct exchange){
        .connection = connection,
        .segment = segment,
        .pool = pool,
        .sender = &connection->end[from],
        .receiver = &connection->end[1u - from],
        .from = from == connection->client ? TCPLIFE_CLIENT : TCPLIFE_SERVER,
        .to = from == connection->client ? TCPLIFE_SERVER : TCPLIFE_CLIENT,
    };
}

/* A SYN that counts has offset 0 under any number. */
static void remember_what_is_told(struct exchange *x)
{
    bool begins = has(x, TCPLIFE_SYN) && !x->annotation.verdict;
    if (x->annotation.has_seq && !begins)
        x->sender->told = true;
    if (x->annotation.has_ack)
        x->receiver->told = true;
}

static void take_unpredicted(struct exchange *x)
{
    struct tcplife_connection *connection = x->connection;
    const struct tcplife_segment *segment = x->segment;
    enum tcplife_verdict flaw = flaw_of(segment);
    bool takes_part = !is_void(segment, flaw);
    if (takes_part && begins_anew(connection, segment))
        begin_anew(connection, segment->time, x->pool);
    if (!connection->overture) /* the first segment of all, or of a connection that began anew */
        connection->start = segment->time;
    if (!connection->first_frame)
        connection->first_frame = segment->frame;
    if (!connection->begun && takes_part)
        begin(connection, segment);
    else if (!connection->begun) /* a direction all the same, as far as one can guess */
        connection->client = client_by_first_segment(segment) & 1u;
    *x = exchange_of(connection, segment, x->pool); /* the roles are settled now */
    meet(x);
    connection->segments[segment->from & 1u]++;
    give_verdict(x, flaw);
    if (!segment->defect) {
        if (takes_part)
            learn_numbers(x);
        place(x);
        zeek_follow(x);
    }
    if (takes_part)
        judge_and_take(x);
    remember_what_is_told(x);
    if (x->sender->state >= TCPLIFE_ESTABLISHED && x->receiver->state >= TCPLIFE_ESTABLISHED)
        connection->was_open = true;
    if (takes_part && !has(x, TCPLIFE_RST))
        x->sender->spoke = true;
    if (!(x->sender->spoke && x->receiver->spoke) && connection->overture < UINT8_MAX)
        connection->overture++;
    connection->steady = is_steady(connection);
}

struct tcplife_annotation tcplife_feed(struct tcplife_connection *connection, const struct tcplife_segment *segment,
                                       struct tcplife_pool *pool)
{
    struct exchange x = exchange_of(connection, segment, pool);
    if (connection->steady && is_predicted(&x) && zeek_follow_predicted(&x)) {
        meet(&x);
        take_predicted(&x);
    } else {
        take_unpredicted(&x);
    }
    connection->last = segment->time;
    x.annotation.evidence[x.from] = x.sender->evidence;
    x.annotation.evidence[x.to] = x.receiver->evidence;
    return x.annotation;
}

bool tcplife_feed_predicted(struct tcplife_connection *connection, const struct tcplife_segment *segment,
                            struct tcplife_pool *pool, struct tcplife_record *record)
{
    if (!connection->steady)
        return false;
    struct exchange x = exchange_of(connection, segment, pool);
    if (!is_predicted(&x) || !record_holds_offsets(&x) || !record_holds_ack(&x) || !zeek_follow_predicted(&x))
        return false;
    take_predicted(&x);
    connection->last = segment->time;
    record_predicted(&x, record);
    return true;
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
