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

/* The order is that of the bits in tcplife_zeek_side.seen, as far as a letter is written once. '^' has no side. */
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

/* FIN and RST: again for every other place in sequence space. */
static void write_for_mark(struct tcplife_zeek *zeek, struct tcplife_zeek_side *side, enum letter letter,
                           bool by_originator, uint32_t mark)
{
    if ((unsigned)side->seen >> letter & 1u && side->mark != mark)
        write_letter(zeek, letter, by_originator);
    write_once(zeek, side, letter, by_originator);
    side->mark = mark;
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
    if (kinds == TCPLIFE_FIN)
        write_for_mark(zeek, side, LETTER_F, by_originator, x->segment->seq + x->segment->length);
    else if (kinds == TCPLIFE_RST)
        write_for_mark(zeek, side, LETTER_R, by_originator, x->segment->seq);
    else if (kinds != TCPLIFE_SYN)
        write_once(zeek, side, has(x, TCPLIFE_FIN | TCPLIFE_RST) ? LETTER_I : LETTER_Q, by_originator);
    else if (!(side->seen & (1u << LETTER_S | 1u << LETTER_H)))
        write_once(zeek, side, has(x, TCPLIFE_ACK) ? LETTER_H : LETTER_S, by_originator);
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
    side->previous_state = side->state;
    side->state = state & 0xfu;
}

static void follow_first_syn(const struct exchange *x, struct tcplife_zeek_side *side, struct tcplife_zeek_side *peer)
{
    struct tcplife_zeek *zeek = &x->connection->zeek;
    if (is_originator(zeek, x)) {
        enter(side, has(x, TCPLIFE_ACK) ? SYN_ACK_SENT : SYN_SENT);
        return;
    }
    if (!has(x, TCPLIFE_ACK) && peer->state == SYN_ACK_SENT && x->seq == 0) {
        swap_roles(zeek); /* SYN and SYN-ACK were captured in the wrong order */
        write_letter(zeek, LETTER_FLIP, true);
        enter(peer, ESTABLISHED);
    } else if (peer->state == SYN_SENT) {
        enter(peer, ESTABLISHED);
    }
    enter(side, ESTABLISHED);
}

static void follow_inactive(const struct exchange *x, struct tcplife_zeek_side *side, struct tcplife_zeek_side *peer)
{
    if (has(x, TCPLIFE_SYN))
        follow_first_syn(x, side, peer);
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

static void follow_states(const struct exchange *x, struct tcplife_zeek_side *side, struct tcplife_zeek_side *peer)
{
    switch ((enum zeek_state)side->state) {
    case INACTIVE:
        follow_inactive(x, side, peer);
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

/* ---- what is repeated, and what is missing ------------------------------------------------------------------- */

/* Payload that ends at or below what its sender had sent before. */
static bool is_retransmission(const struct exchange *x, const struct tcplife_zeek_side *side)
{
    const struct tcplife_endpoint *sender = x->sender;
    if (!x->segment->length || side->state == INACTIVE || side->state == RESET || !sender->known)
        return false;
    bool only_syn_before = has(x, TCPLIFE_FIN) && sender->next == 1;
    return x->end <= (int64_t)sender->next && !only_syn_before;
}

static bool was_established_and(const struct tcplife_zeek_side *side, enum zeek_state state)
{
    return side->state == state && side->previous_state == ESTABLISHED;
}

/* Gaps are told only of connections that are established or close properly. */
static bool tells_gaps(const struct tcplife_zeek_side *data_sender, const struct tcplife_zeek_side *acknowledger)
{
    if (data_sender->state == ESTABLISHED)
        return acknowledger->state == ESTABLISHED || was_established_and(acknowledger, CLOSED);
    return was_established_and(data_sender, CLOSED) && was_established_and(acknowledger, CLOSED);
}

static void deliver(const struct exchange *x, struct tcplife_zeek_side *side)
{
    uint32_t first = x->segment->seq + has(x, TCPLIFE_SYN), end = first + x->segment->length;
    if (side->state == INACTIVE || has(x, TCPLIFE_SYN)) {
        side->delivered = side->ahead = end;
        return;
    }
    if (sequence_after(first, side->delivered)) {
        if (side->ahead == side->delivered || sequence_after(side->ahead, first))
            side->ahead = first;
        return;
    }
    if (!sequence_after(end, side->delivered))
        return;
    bool nothing_waits = side->ahead == side->delivered;
    side->delivered = end;
    if (nothing_waits)
        side->ahead = end;
    else if (!sequence_after(side->ahead, end)) /* the gap is filled: all that waited is passed on */
        side->delivered = side->ahead = x->sender->isn + (uint32_t)x->sender->next - (x->sender->fin_frame != 0);
}

/* Of an ACK beyond what was delivered. */
static void follow_ack(const struct exchange *x, struct tcplife_zeek_side *side, struct tcplife_zeek_side *peer)
{
    struct tcplife_zeek *zeek = &x->connection->zeek;
    uint32_t ack = x->segment->ack;
    bool acknowledges_fin = peer->state == CLOSED && ack == peer->delivered + 1;
    if (peer->state == INACTIVE || has(x, TCPLIFE_RST) || acknowledges_fin)
        return;
    if (tells_gaps(peer, side))
        write_scaled(zeek, &peer->gaps, LETTER_G, zeek->originator != x->segment->from);
    bool passes_what_waits = peer->ahead != peer->delivered && !sequence_after(peer->ahead, ack);
    peer->delivered = ack;
    if (passes_what_waits || !sequence_after(peer->ahead, ack))
        peer->ahead = ack;
}

void zeek_follow(const struct exchange *x)
{
    struct tcplife_zeek *zeek = &x->connection->zeek;
    unsigned from = x->segment->from & 1u;
    struct tcplife_zeek_side *side = &zeek->side[from], *peer = &zeek->side[1u - from];
    bool is_control = has_any(x, TCPLIFE_SYN | TCPLIFE_FIN | TCPLIFE_RST);
    if (!zeek->started)
        start(zeek, x->segment);
    if (!is_control)
        turn_around_lone_syn_ack(zeek);
    bool by_originator = zeek->originator == from;

    if (is_control)
        write_control(x, side, by_originator);
    else
        write_ordinary(x, side, by_originator);
    if (!x->segment->window && !has(x, TCPLIFE_RST) && peer->state != CLOSED && side->state != RESET)
        write_scaled(zeek, &side->zero_windows, LETTER_W, by_originator);
    if (x->segment->length && is_retransmission(x, side))
        write_scaled(zeek, &side->retransmissions, LETTER_T, by_originator);
    if (x->segment->length || side->state == INACTIVE || has(x, TCPLIFE_SYN))
        deliver(x, side);
    if (is_control || side->state == INACTIVE)
        follow_states(x, side, peer);
    if (has(x, TCPLIFE_ACK) && sequence_after(x->segment->ack, peer->delivered))
        follow_ack(x, side, peer);
}

bool zeek_is_steady(const struct tcplife_zeek *zeek)
{
    return zeek->side[0].state == ESTABLISHED && zeek->side[1].state == ESTABLISHED && zeek->length > 1;
}

bool zeek_follow_predicted(const struct exchange *x)
{
    unsigned from = x->segment->from & 1u;
    struct tcplife_zeek_side *side = &x->connection->zeek.side[from];
    const struct tcplife_zeek_side *peer = &x->connection->zeek.side[1u - from];
    enum letter letter = x->segment->length ? LETTER_D : LETTER_A;
    if (!((unsigned)side->seen >> letter & 1u) || sequence_after(x->segment->ack, peer->delivered))
        return false;
    if (!x->segment->length)
        return true;
    if (side->delivered != x->segment->seq || side->ahead != side->delivered)
        return false;
    side->delivered = side->ahead = x->segment->seq + x->segment->length;
    return true;
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

static bool sent_payload(const struct tcplife_endpoint *end)
{
    return end->known && end->next > (sent_fin(end) ? 2 : 1);
}

static const char *state_reset_by_responder(const struct tcplife_connection *connection,
                                            const struct tcplife_zeek_side *originator)
{
    bool no_payload = !sent_payload(&connection->end[0]) && !sent_payload(&connection->end[1]);
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
        return state_reset_by_responder(connection, o);
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
