/* SPDX-License-Identifier: GPL-2.0-or-later */
/* conn_state and history as in Zeek's conn.log, by the rules that Zeek documents for them (base/protocols/conn).
 *
 * A second and much coarser state machine than figure 5: Zeek believes every SYN, FIN and RST that it sees, and the
 * meaning of its letters is its own. It therefore shares nothing with the engine but the segment and its offsets.
 * Connections are cut as Wireshark cuts tcp.stream: Zeek's timeouts are not followed. */
#include "zeek.h"

#include <string.h>

#include "exchange.h"
#include "sequence.h"

enum zeek_state { INACTIVE, SYN_SENT, SYN_ACK_SENT, PARTIAL, ESTABLISHED, CLOSED, RESET };

/* ---- history ------------------------------------------------------------------------------------------------ */

/* The order is that of the bits in tcplife_zeek_side.seen; S and H share one there. '^' has no side. */
static const char letters[] = "SHFRDAIQTWG^";
enum letter {
    LETTER_S,
    LETTER_H,
    LETTER_F,
    LETTER_R,
    LETTER_D,
    LETTER_A,
    LETTER_I,
    LETTER_Q,
    LETTER_T,
    LETTER_W,
    LETTER_G,
    LETTER_FLIP
};

static void put(struct tcplife_zeek *zeek, unsigned index, unsigned code)
{
    unsigned bit = index * 5, byte = bit / 8;
    unsigned pair = zeek->history[byte] | (unsigned)zeek->history[byte + 1] << 8;
    pair = (pair & ~(31u << bit % 8)) | code << bit % 8;
    zeek->history[byte] = (uint8_t)pair;
    zeek->history[byte + 1] = (uint8_t)(pair >> 8);
}

static unsigned get(const struct tcplife_zeek *zeek, unsigned index)
{
    unsigned bit = index * 5, byte = bit / 8;
    return (zeek->history[byte] | (unsigned)zeek->history[byte + 1] << 8) >> bit % 8 & 31u;
}

static void write_letter(struct tcplife_zeek *zeek, enum letter letter, bool by_originator)
{
    unsigned code = (unsigned)letter << 1 | (by_originator ? 1u : 0u);
    if (zeek->length < TCPLIFE_HISTORY_MAX)
        put(zeek, zeek->length, code);
    if (zeek->length < UINT8_MAX)
        zeek->length++;
}

bool zeek_history(const struct tcplife_connection *connection, char text[TCPLIFE_TEXT_MAX])
{
    const struct tcplife_zeek *zeek = &connection->zeek;
    unsigned shown = zeek->length < TCPLIFE_HISTORY_MAX ? zeek->length : TCPLIFE_HISTORY_MAX;
    for (unsigned i = 0; i < shown; i++) {
        unsigned code = get(zeek, i);
        char letter = letters[code >> 1];
        text[i] = code & 1u || letter == '^' ? letter : (char)(letter - 'A' + 'a');
    }
    strcpy(text + shown, zeek->length > shown ? "+" : "");
    return shown > 0;
}

static void write_once(struct tcplife_zeek *zeek, struct tcplife_zeek_side *side, enum letter letter, bool by_originator)
{
    if ((unsigned)side->seen >> letter & 1u)
        return;
    side->seen |= (uint8_t)(1u << letter);
    write_letter(zeek, letter, by_originator);
}

/* SYN, FIN and RST: again for every other place in sequence space. */
static void write_for_mark(struct tcplife_zeek *zeek, struct tcplife_zeek_side *side, enum letter letter,
                           bool by_originator, uint32_t *mark, uint32_t place)
{
    enum letter kind = letter == LETTER_H ? LETTER_S : letter;
    if (!((unsigned)side->seen >> kind & 1u) || *mark != place)
        write_letter(zeek, letter, by_originator);
    side->seen |= (uint8_t)(1u << kind);
    *mark = place;
}

/* Written at the first, tenth, hundredth, ... time. */
static void write_scaled(struct tcplife_zeek *zeek, uint16_t *count, enum letter letter, bool by_originator)
{
    if (*count == UINT16_MAX)
        return;
    ++*count;
    if (*count == 1 || *count == 10 || *count == 100 || *count == 1000 || *count == 10000)
        write_letter(zeek, letter, by_originator);
}

/* Data and ACKs on a SYN, FIN or RST are not told. */
static void write_control(const struct exchange *x, struct tcplife_zeek_side *side, bool by_originator)
{
    struct tcplife_zeek *zeek = &x->connection->zeek;
    unsigned kinds = x->segment->flags & (TCPLIFE_SYN | TCPLIFE_FIN | TCPLIFE_RST);
    uint32_t place = x->segment->seq - side->start;
    if (kinds == TCPLIFE_FIN)
        write_for_mark(zeek, side, LETTER_F, by_originator, &side->fin_mark, place + x->segment->length);
    else if (kinds == TCPLIFE_RST)
        write_for_mark(zeek, side, LETTER_R, by_originator, &side->rst_mark, place);
    else if (kinds == TCPLIFE_SYN)
        write_for_mark(zeek, side, has(x, TCPLIFE_ACK) ? LETTER_H : LETTER_S, by_originator, &side->syn_mark, place);
    else
        write_once(zeek, side, has(x, TCPLIFE_FIN | TCPLIFE_RST) ? LETTER_I : LETTER_Q, by_originator);
}

static void write_ordinary(const struct exchange *x, struct tcplife_zeek_side *side, bool by_originator)
{
    struct tcplife_zeek *zeek = &x->connection->zeek;
    if (x->segment->length)
        write_once(zeek, side, LETTER_D, by_originator);
    else if (has(x, TCPLIFE_ACK))
        write_once(zeek, side, LETTER_A, by_originator);
}

/* ---- roles -------------------------------------------------------------------------------------------------- */

static bool is_originator(const struct tcplife_zeek *zeek, const struct exchange *x)
{
    return zeek->originator == x->segment->from;
}

static void start(struct tcplife_zeek *zeek, const struct tcplife_segment *segment)
{
    bool pure_syn = (segment->flags & (TCPLIFE_SYN | TCPLIFE_ACK)) == TCPLIFE_SYN;
    bool flip = !pure_syn && looks_like_server(segment);
    zeek->started = true;
    zeek->originator = (flip ? 1u - segment->from : segment->from) & 1u;
    if (flip)
        write_letter(zeek, LETTER_FLIP, true);
}

static void swap_roles(struct tcplife_zeek *zeek)
{
    uint8_t seen = zeek->side[0].seen;
    zeek->side[0].seen = zeek->side[1].seen;
    zeek->side[1].seen = seen;
    zeek->originator = !zeek->originator;
}

/* A lone SYN-ACK from its originator turns out to be an answer as soon as the other end speaks. */
static void turn_around_lone_syn_ack(struct tcplife_zeek *zeek)
{
    bool is_h = zeek->length == 1 && get(zeek, 0) == (LETTER_H << 1 | 1u);
    if (!is_h)
        return;
    swap_roles(zeek);
    zeek->length = 0;
    write_letter(zeek, LETTER_FLIP, true);
    write_letter(zeek, LETTER_H, false);
}

/* ---- states ------------------------------------------------------------------------------------------------- */

static void enter(struct tcplife_zeek_side *side, enum zeek_state state)
{
    if (side->state == state)
        return;
    side->previous_state = side->state;
    side->state = state & 0xfu;
}

static void follow_first_syn(const struct exchange *x, struct tcplife_zeek_side *side, struct tcplife_zeek_side *peer,
                             bool is_implied_isn)
{
    struct tcplife_zeek *zeek = &x->connection->zeek;
    if (is_originator(zeek, x)) {
        enter(side, has(x, TCPLIFE_ACK) ? SYN_ACK_SENT : SYN_SENT);
        return;
    }
    if (!has(x, TCPLIFE_ACK) && peer->state == SYN_ACK_SENT && is_implied_isn) {
        swap_roles(zeek); /* SYN and SYN-ACK were captured in the wrong order */
        write_letter(zeek, LETTER_FLIP, true);
        enter(peer, ESTABLISHED);
    } else if (peer->state == SYN_SENT) {
        enter(peer, ESTABLISHED);
    }
    enter(side, ESTABLISHED);
}

static void follow_inactive(const struct exchange *x, struct tcplife_zeek_side *side, struct tcplife_zeek_side *peer,
                            bool is_implied_isn)
{
    if (has(x, TCPLIFE_SYN))
        follow_first_syn(x, side, peer, is_implied_isn);
    if (has(x, TCPLIFE_FIN))
        enter(side, CLOSED);
    if (has(x, TCPLIFE_RST))
        enter(side, RESET);
    if (side->state != INACTIVE)
        return;
    bool eccentric_ack = !is_originator(&x->connection->zeek, x) && !x->segment->length && peer->state == SYN_SENT;
    if (eccentric_ack)
        return;
    enter(side, has(x, TCPLIFE_ACK) && peer->state == ESTABLISHED ? ESTABLISHED : PARTIAL);
}

static void follow_open(const struct exchange *x, struct tcplife_zeek_side *side, struct tcplife_zeek_side *peer)
{
    bool pure_syn = has(x, TCPLIFE_SYN) && !has(x, TCPLIFE_ACK);
    if (pure_syn && side->state == PARTIAL && peer->state == INACTIVE)
        enter(side, SYN_SENT);
    if (has(x, TCPLIFE_FIN) && !has(x, TCPLIFE_RST)) {
        enter(side, CLOSED);
        if (peer->state == RESET && peer->previous_state == CLOSED)
            enter(peer, CLOSED); /* FIN and then RST: that was a normal end after all */
    }
    if (has(x, TCPLIFE_RST))
        enter(side, RESET);
}

static void follow_states(const struct exchange *x, struct tcplife_zeek_side *side, struct tcplife_zeek_side *peer,
                          bool is_implied_isn)
{
    switch ((enum zeek_state)side->state) {
    case INACTIVE:
        follow_inactive(x, side, peer, is_implied_isn);
        break;
    case SYN_SENT:
    case SYN_ACK_SENT:
        if (has(x, TCPLIFE_FIN))
            enter(side, CLOSED);
        if (has(x, TCPLIFE_RST))
            enter(side, RESET);
        break;
    case ESTABLISHED:
    case PARTIAL:
        follow_open(x, side, peer);
        break;
    case CLOSED:
        if (has(x, TCPLIFE_RST) && peer->state != CLOSED)
            enter(side, RESET);
        break;
    case RESET:
        break;
    }
}

/* ---- sequence space ------------------------------------------------------------------------------------------ */

/* One past the segment; the payload of a RST is no part of the stream. */
static uint32_t end_of(const struct tcplife_segment *segment)
{
    unsigned flags = segment->flags;
    return segment->seq + (flags & TCPLIFE_RST ? 0 : segment->length) + !!(flags & TCPLIFE_SYN) +
           !!(flags & TCPLIFE_FIN);
}

/* A SYN counts anew unless its side has closed; what was delivered keeps its distance to the ISN. */
static bool numbers_anew(const struct exchange *x, const struct tcplife_zeek_side *side)
{
    if (!has(x, TCPLIFE_SYN))
        return false;
    if (side->state == SYN_SENT || side->state == SYN_ACK_SENT)
        return x->segment->seq != side->start;
    return side->state != CLOSED && (side->state != RESET || side->previous_state == INACTIVE);
}

static void number(const struct exchange *x, struct tcplife_zeek_side *side)
{
    uint32_t seq = x->segment->seq;
    if (side->state == INACTIVE) {
        bool syn = has(x, TCPLIFE_SYN);
        side->start = side->acked = syn ? seq : seq - 1;
        side->last = syn ? end_of(x->segment) : seq;
        side->delivered = side->ahead = side->start + 1;
    } else if (numbers_anew(x, side)) {
        side->delivered += seq - side->start;
        side->ahead += seq - side->start;
        side->start = side->acked = seq;
        side->last = end_of(x->segment);
    }
}

static bool is_outlandish(uint32_t distance)
{
    const uint32_t limit = 1048576;
    return distance + limit > 2 * limit;
}

/* Payload that ends at or below what its sender had sent before is a retransmission. As Zeek starts to count at the end
 * of a SYN, so are data on a SYN; and so are data on a RST, which advances nothing. */
static void follow_sent(const struct exchange *x, struct tcplife_zeek_side *side, bool by_originator)
{
    uint32_t end = end_of(x->segment);
    if (has_any(x, TCPLIFE_SYN | TCPLIFE_RST) && is_outlandish(end - side->last))
        return;
    bool only_syn_before = has(x, TCPLIFE_FIN) && side->last == side->start + 1;
    if (only_syn_before || (side->state != RESET && sequence_after(end, side->last)))
        side->last = end;
    else if (side->state != RESET && x->segment->length)
        write_scaled(&x->connection->zeek, &side->retransmissions, LETTER_T, by_originator);
}

/* Gaps are told only of connections that are established or close properly. */
static bool is_clean(const struct tcplife_zeek_side *side)
{
    return side->state == ESTABLISHED || (side->state == CLOSED && side->previous_state == ESTABLISHED);
}

static bool nothing_acked(const struct tcplife_zeek_side *side)
{
    return side->acked - side->start <= 1;
}

/* Begins before the ISN and reaches beyond what was delivered. */
static bool is_misplaced(const struct exchange *x, const struct tcplife_zeek_side *side)
{
    return sequence_after(side->start, x->segment->seq) && side->delivered - side->start <= x->segment->length;
}

static void deliver(const struct exchange *x, struct tcplife_zeek_side *side)
{
    const int32_t patience = 16384; /* Zeek's tcp_max_above_hole_without_any_acks */
    uint32_t first = x->segment->seq + has(x, TCPLIFE_SYN), end = first + x->segment->length;
    if (side->given_up || !sequence_after(end, side->delivered) || is_misplaced(x, side))
        return;
    if (sequence_after(first, side->delivered)) {
        if (side->ahead == side->delivered || sequence_after(side->ahead, first))
            side->ahead = first;
        side->given_up = nothing_acked(side) && (int32_t)(end - side->delivered) > patience;
        return;
    }
    bool nothing_waits = side->ahead == side->delivered;
    side->delivered = end;
    if (nothing_waits)
        side->ahead = end;
    else if (!sequence_after(side->ahead, end)) /* the gap is filled: all that waited is passed on */
        side->delivered = side->ahead = side->last - side->fin_seen;
}

static void note_fin(const struct exchange *x, struct tcplife_zeek_side *side)
{
    side->fin_seen = true;
    side->fin_end = end_of(x->segment) - side->start;
    side->fin_misplaced = sequence_after(side->start, x->segment->seq) && !sequence_after(side->start, side->delivered);
}

/* Of an ACK beyond what was delivered; a FIN is not delivered. */
static void follow_missing(const struct exchange *x, struct tcplife_zeek_side *side, struct tcplife_zeek_side *peer)
{
    struct tcplife_zeek *zeek = &x->connection->zeek;
    uint32_t ack = x->segment->ack;
    if (peer->fin_seen && !peer->fin_misplaced && !sequence_after(peer->start + peer->fin_end, ack))
        ack = peer->start + peer->fin_end - 1;
    if (!sequence_after(ack, peer->delivered))
        return;
    if (is_clean(peer) && is_clean(side) && !peer->given_up)
        write_scaled(zeek, &peer->gaps, LETTER_G, zeek->originator != x->segment->from);
    peer->delivered = ack;
    if (!sequence_after(peer->ahead, ack))
        peer->ahead = ack;
}

/* An ACK of a side that has not spoken tells its ISN. */
static void follow_acked(const struct exchange *x, struct tcplife_zeek_side *peer)
{
    uint32_t ack = x->segment->ack;
    if (peer->state == INACTIVE) {
        peer->start = peer->acked = peer->last = ack - 1;
        peer->delivered = peer->ahead = ack;
    } else if (!has(x, TCPLIFE_RST) && sequence_after(ack, peer->acked) &&
               !(ack == 0 && is_outlandish(ack - peer->acked))) {
        peer->acked = ack;
    }
}

void zeek_follow(const struct exchange *x)
{
    struct tcplife_zeek *zeek = &x->connection->zeek;
    unsigned from = x->segment->from & 1u;
    struct tcplife_zeek_side *side = &zeek->side[from], *peer = &zeek->side[1u - from];
    bool is_control = has_any(x, TCPLIFE_SYN | TCPLIFE_FIN | TCPLIFE_RST);
    if (!zeek->started)
        start(zeek, x->segment);
    if (!is_control && (x->segment->length || has(x, TCPLIFE_ACK)))
        turn_around_lone_syn_ack(zeek);
    bool by_originator = zeek->originator == from;
    bool is_implied_isn = side->start == x->segment->seq;

    number(x, side);
    if (is_control)
        write_control(x, side, by_originator);
    else
        write_ordinary(x, side, by_originator);
    if (!x->segment->window && !has(x, TCPLIFE_RST) && peer->state != CLOSED && side->state != RESET)
        write_scaled(zeek, &side->zero_windows, LETTER_W, by_originator);
    if (has(x, TCPLIFE_FIN))
        note_fin(x, side);
    if (has(x, TCPLIFE_ACK))
        follow_acked(x, peer);
    follow_sent(x, side, by_originator);
    if (is_control || side->state == INACTIVE)
        follow_states(x, side, peer, is_implied_isn);
    if (has(x, TCPLIFE_ACK) && peer->state != INACTIVE)
        follow_missing(x, side, peer);
    if (x->segment->length && !has(x, TCPLIFE_RST))
        deliver(x, side);
}

/* ---- while nothing happens ------------------------------------------------------------------------------------- */

/* The number of the end's next byte, raw. */
static uint32_t next_of(const struct tcplife_endpoint *endpoint)
{
    return endpoint->isn + (uint32_t)endpoint->next;
}

static bool is_side_steady(const struct tcplife_connection *connection, unsigned from)
{
    const struct tcplife_zeek_side *side = &connection->zeek.side[from];
    uint32_t next = next_of(&connection->end[from]);
    return (side->state == ESTABLISHED || side->state == PARTIAL) && !side->given_up && side->last == next &&
           side->delivered == next && side->ahead == next && side->acked == connection->end[1u - from].acked;
}

bool zeek_is_steady(const struct tcplife_connection *connection)
{
    return connection->zeek.length > 1 && is_side_steady(connection, 0) && is_side_steady(connection, 1);
}

void zeek_follow_steady(struct tcplife_zeek *zeek, const struct tcplife_segment *segment)
{
    unsigned from = segment->from & 1u;
    write_once(zeek, &zeek->side[from], segment->length ? LETTER_D : LETTER_A, zeek->originator == from);
}

void zeek_catch_up(struct tcplife_connection *connection)
{
    for (unsigned from = 0; from < 2; from++) {
        struct tcplife_zeek_side *side = &connection->zeek.side[from];
        side->last = side->delivered = side->ahead = next_of(&connection->end[from]);
        side->acked = connection->end[1u - from].acked;
    }
}

/* ---- conn_state ------------------------------------------------------------------------------------------------ */

/* The history is S, then R, with none of HAFGIQ before it; a flip may stand in front. */
static bool is_scan(const struct tcplife_zeek *zeek)
{
    unsigned shown = zeek->length < TCPLIFE_HISTORY_MAX ? zeek->length : TCPLIFE_HISTORY_MAX, i = 0;
    const unsigned original = 1u;
    if (i < shown && get(zeek, i) >> 1 == LETTER_FLIP)
        i++;
    if (i == shown || get(zeek, i) != (LETTER_S << 1 | original))
        return false;
    for (i++; i < shown; i++) {
        unsigned code = get(zeek, i);
        if (code == (LETTER_R << 1 | original))
            return true;
        if (code & original && strchr("HAFGIQ", letters[code >> 1]))
            return false;
    }
    return false;
}

static bool is_inactive(const struct tcplife_zeek_side *side)
{
    return side->state == INACTIVE || side->state == PARTIAL;
}

/* By what it sent, or by what was acknowledged; SYN and FIN are no payload. */
static bool sent_payload(const struct tcplife_zeek_side *side)
{
    uint32_t sent = side->last - side->start, acked = side->acked - side->start;
    return (sent > acked ? sent : acked) > 1u + side->fin_seen;
}

static const char *state_reset_by_responder(const struct tcplife_zeek *zeek, const struct tcplife_zeek_side *originator)
{
    bool no_payload = !sent_payload(&zeek->side[0]) && !sent_payload(&zeek->side[1]);
    if (originator->state == SYN_SENT || originator->state == SYN_ACK_SENT ||
        (originator->state == RESET && no_payload))
        return "REJ";
    return is_inactive(originator) ? "RSTRH" : "RSTR";
}

const char *zeek_conn_state(const struct tcplife_connection *connection)
{
    const struct tcplife_zeek *zeek = &connection->zeek;
    const struct tcplife_zeek_side *o = &zeek->side[zeek->originator], *r = &zeek->side[1 - zeek->originator];

    if (r->state == RESET)
        return state_reset_by_responder(zeek, o);
    if (o->state == RESET) {
        if (!is_inactive(r))
            return "RSTO";
        return is_scan(zeek) ? "RSTOS0" : "OTH";
    }
    if (o->state == CLOSED)
        return r->state == CLOSED ? "SF" : is_inactive(r) ? "SH" : "S2";
    if (r->state == CLOSED)
        return is_inactive(o) ? "SHR" : "S3";
    if (o->state == SYN_SENT && r->state == INACTIVE)
        return "S0";
    return o->state == ESTABLISHED && r->state == ESTABLISHED ? "S1" : "OTH";
}
