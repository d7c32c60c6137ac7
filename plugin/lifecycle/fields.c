/* SPDX-License-Identifier: GPL-2.0-or-later */
/* One row, one question. A function that answers says false where the question does not arise. */
#include <stdio.h>
#include <string.h>

#include "bands.h"
#include "explain.h"
#include "tcplife/tcplife.h"
#include "zeek.h"

#define ANSWER(name) static bool name(const struct tcplife_view *view, union tcplife_value *value)

static const struct tcplife_endpoint *end_of(const struct tcplife_view *view, enum tcplife_role role)
{
    unsigned client = view->connection->client;
    return &view->connection->end[role == TCPLIFE_CLIENT ? client : 1 - client];
}

static bool tell_word(union tcplife_value *value, const char *word)
{
    value->word = word;
    return true;
}

static bool tell_frame(union tcplife_value *value, uint32_t frame)
{
    value->frame = frame;
    return frame != 0;
}

static bool tell_number(union tcplife_value *value, uint64_t number)
{
    value->number = number;
    return true;
}

static bool tell_duration(union tcplife_value *value, int64_t duration)
{
    value->duration = duration;
    return true;
}

/* ---- the segment -------------------------------------------------------------------------------------------- */

ANSWER(event)
{
    value->bits = view->segment->events;
    return value->bits != 0;
}

/* Not yet: so far all its segments were void. */
static bool has_begun(const struct tcplife_view *view)
{
    return view->connection && tcplife_state_after(view->segment, TCPLIFE_CLIENT) != TCPLIFE_STATE_UNKNOWN;
}

ANSWER(phase)
{
    return has_begun(view) &&
           tell_word(value, tcplife_phase_names[tcplife_phase_of(tcplife_state_after(view->segment, TCPLIFE_CLIENT),
                                                                 tcplife_state_after(view->segment, TCPLIFE_SERVER))]);
}

ANSWER(direction)
{
    return view->connection && tell_word(value, tcplife_direction_names[view->segment->from]);
}

ANSWER(continues)
{
    return view->connection && view->continues && tell_number(value, view->stream);
}

static bool tell_state(const struct tcplife_view *view, union tcplife_value *value, enum tcplife_role role)
{
    return view->connection && tell_word(value, tcplife_state_names[tcplife_state_after(view->segment, role)]);
}

ANSWER(client_state) { return tell_state(view, value, TCPLIFE_CLIENT); }
ANSWER(server_state) { return tell_state(view, value, TCPLIFE_SERVER); }

static bool tell_path(const struct tcplife_view *view, union tcplife_value *value, enum tcplife_role role)
{
    const struct tcplife_path *path = &view->segment->path[role];
    if (!view->connection || path->length < 2)
        return false;
    char *end = value->text;
    for (unsigned i = 0; i < path->length; i++)
        end += sprintf(end, "%s%s", i ? " → " : "", tcplife_state_names[path->state[i]]);
    return true;
}
_Static_assert(TCPLIFE_PATH_MAX * sizeof "SYN-RECEIVED → " < TCPLIFE_TEXT_MAX, "a path fits a value");

ANSWER(client_path) { return tell_path(view, value, TCPLIFE_CLIENT); }
ANSWER(server_path) { return tell_path(view, value, TCPLIFE_SERVER); }

static bool tell_evidence(const struct tcplife_view *view, union tcplife_value *value, enum tcplife_role role)
{
    return view->connection && tell_word(value, tcplife_evidence_names[view->segment->evidence[role]]);
}

ANSWER(client_evidence) { return tell_evidence(view, value, TCPLIFE_CLIENT); }
ANSWER(server_evidence) { return tell_evidence(view, value, TCPLIFE_SERVER); }

ANSWER(handshake_step)
{
    return tell_number(value, view->segment->handshake_step) && value->number;
}

ANSWER(teardown_step)
{
    return tell_number(value, view->segment->teardown_step) && value->number;
}

ANSWER(seq) { return view->segment->has_seq && tell_number(value, view->segment->seq); }
ANSWER(next_seq) { return view->segment->has_seq && tell_number(value, view->segment->next_seq); }
ANSWER(ack) { return view->segment->has_ack && tell_number(value, view->segment->ack); }

ANSWER(fin_merged)
{
    value->truth = view->segment->fin_merged;
    return tcplife_is(view->segment, TCPLIFE_EVENT_FIN);
}

/* The endpoint whose FIN this segment is the first to acknowledge. */
static const struct tcplife_endpoint *acknowledged_closer(const struct tcplife_view *view)
{
    if (!view->connection || !tcplife_is(view->segment, TCPLIFE_EVENT_ACK_OF_FIN))
        return NULL;
    return end_of(view, view->segment->from == TCPLIFE_CLIENT ? TCPLIFE_SERVER : TCPLIFE_CLIENT);
}

ANSWER(fin_delay)
{
    const struct tcplife_endpoint *closer = acknowledged_closer(view);
    return closer && tell_duration(value, fin_ack_delay(closer));
}

ANSWER(fin_net_delay)
{
    const struct tcplife_endpoint *closer = acknowledged_closer(view);
    return closer && net_fin_ack_delay(view->connection, closer) != fin_ack_delay(closer) &&
           tell_duration(value, net_fin_ack_delay(view->connection, closer));
}

ANSWER(fin_explained) { return explain_fin(view, value->text); }

ANSWER(ack_delay)
{
    return view->segment->ack_frame && tell_duration(value, view->segment->ack_delay);
}

ANSWER(ack_kind)
{
    return view->segment->ack_kind && tell_word(value, tcplife_ack_kind_names[view->segment->ack_kind]);
}

/* The timers that would explain a delayed ACK, once the path's share is taken off. */
ANSWER(ack_band)
{
    if (view->segment->ack_kind != TCPLIFE_ACK_DELAYED || !view->connection)
        return false;
    int64_t net = view->segment->ack_delay - tcplife_round_trip(view->connection, view->segment->from);
    return bands_fitting(view, net, value->text, sizeof value->text) > 0;
}

ANSWER(ack_frame) { return tell_frame(value, view->segment->ack_frame); }

ANSWER(reset_cause)
{
    return view->segment->reset_cause && tell_word(value, tcplife_reset_cause_names[view->segment->reset_cause]);
}

ANSWER(reset_accepted)
{
    value->truth = view->segment->reset_accepted;
    return view->segment->reset_cause != TCPLIFE_RESET_NONE;
}

ANSWER(verdict)
{
    return view->segment->verdict && tell_word(value, tcplife_verdict_names[view->segment->verdict]);
}

ANSWER(note) { return explain_segment(view, value->text); }

/* ---- the connection: so far, then final ------------------------------------------------------------------------ */

ANSWER(opened)
{
    return view->connection && view->connection->begun && tell_word(value, tcplife_open_names[tcplife_how_opened(view->connection)]);
}

ANSWER(open_number)
{
    return view->connection && view->connection->begun && tell_number(value, tcplife_how_opened(view->connection));
}

ANSWER(fast_open)
{
    return view->connection && view->connection->fast_open &&
           tell_word(value, tcplife_fast_open_names[view->connection->fast_open]);
}

ANSWER(ecn)
{
    return view->connection && view->connection->ecn && tell_word(value, tcplife_ecn_names[view->connection->ecn]);
}

ANSWER(closed)
{
    if (!view->connection || !view->connection->begun)
        return false;
    enum tcplife_close close = tcplife_how_closed(view->connection);
    return close != TCPLIFE_CLOSE_NONE && tell_word(value, tcplife_close_names[close]);
}

ANSWER(close_number)
{
    return closed(view, value) && tell_number(value, tcplife_how_closed(view->connection));
}

ANSWER(closed_first)
{
    return closed(view, value) && view->connection->closed_first != TCPLIFE_CLOSER_NONE &&
           tell_word(value, tcplife_closer_names[view->connection->closed_first]);
}

static bool saw_syn_and(const struct tcplife_connection *connection, uint32_t frame)
{
    bool in_order = connection && (!connection->syn_ack_frame || connection->syn_frame <= connection->syn_ack_frame);
    return in_order && connection->syn_frame && frame;
}

ANSWER(setup_time)
{
    return view->connection && saw_syn_and(view->connection, view->connection->handshake_frame) &&
           tell_duration(value, view->connection->handshake_time - view->connection->start);
}

/* Of an attempt that came to nothing: until it was refused, or last heard of. */
static int64_t end_of_attempt(const struct tcplife_connection *connection)
{
    if (connection->handshake_frame)
        return connection->handshake_time;
    return connection->refused && connection->reset_frame ? connection->reset_time : connection->last;
}

ANSWER(open_time)
{
    const struct tcplife_connection *connection = view->connection;
    if (!connection || !saw_syn_and(connection, connection->syn_frame) ||
        (connection->was_open && !connection->handshake_frame))
        return false;
    return tell_duration(value, end_of_attempt(connection) - connection->start);
}

ANSWER(setup_server_side)
{
    return view->connection && saw_syn_and(view->connection, view->connection->syn_ack_frame) &&
           tell_duration(value, view->connection->syn_ack_time - view->connection->start);
}

ANSWER(setup_client_side)
{
    const struct tcplife_connection *connection = view->connection;
    return connection && connection->syn_ack_frame && connection->handshake_frame &&
           tell_duration(value, connection->handshake_time - connection->syn_ack_time);
}

ANSWER(syn_count) { return view->connection && tell_number(value, view->connection->syn_count); }

ANSWER(fin_count)
{
    return view->connection &&
           tell_number(value, (uint64_t)view->connection->end[0].fin_count + view->connection->end[1].fin_count);
}

ANSWER(duration)
{
    return view->connection && tell_duration(value, view->connection->last - view->connection->start);
}

static bool tell_bytes(const struct tcplife_view *view, union tcplife_value *value, enum tcplife_role role)
{
    if (!view->connection)
        return false;
    const struct tcplife_endpoint *end = end_of(view, role);
    uint64_t not_payload = 1u + (end->fin_frame != 0);
    return tell_number(value, end->known && end->next > not_payload ? end->next - not_payload : 0);
}

ANSWER(client_bytes) { return tell_bytes(view, value, TCPLIFE_CLIENT); }
ANSWER(server_bytes) { return tell_bytes(view, value, TCPLIFE_SERVER); }

static bool tell_segments(const struct tcplife_view *view, union tcplife_value *value, enum tcplife_role role)
{
    const struct tcplife_connection *connection = view->connection;
    return connection && tell_number(value, connection->segments[connection->client ^ (unsigned)role]);
}

ANSWER(client_segments) { return tell_segments(view, value, TCPLIFE_CLIENT); }
ANSWER(server_segments) { return tell_segments(view, value, TCPLIFE_SERVER); }

static bool tell_final_state(const struct tcplife_view *view, union tcplife_value *value, enum tcplife_role role)
{
    return view->connection && view->connection->begun && tell_word(value, tcplife_state_names[end_of(view, role)->state]);
}

ANSWER(client_final_state) { return tell_final_state(view, value, TCPLIFE_CLIENT); }
ANSWER(server_final_state) { return tell_final_state(view, value, TCPLIFE_SERVER); }

ANSWER(half_close_bytes)
{
    const struct tcplife_connection *connection = view->connection;
    const struct tcplife_endpoint *first = connection ? first_closer(connection) : NULL;
    if (!first || !connection->half_close)
        return false;
    const struct tcplife_endpoint *second = peer_of(connection, first);
    return tell_number(value, second->next - connection->passive_next - (second->fin_frame != 0));
}

/* When the connection left what it was in, unless something of its own ended that. */
static int64_t end_of_life(const struct tcplife_connection *connection)
{
    return connection->reset_accepted ? connection->reset_time : connection->last;
}

/* Absent where it had left before it can have come: a RST crossed with the ACK of its sender's FIN. */
static bool tell_stay(union tcplife_value *value, int64_t came, int64_t left)
{
    return left >= came && tell_duration(value, left - came);
}

ANSWER(close_wait)
{
    const struct tcplife_connection *connection = view->connection;
    const struct tcplife_endpoint *first = connection ? first_closer(connection) : NULL;
    if (!first || !first->fin_acked_frame)
        return false;
    const struct tcplife_endpoint *second = peer_of(connection, first);
    int64_t left = second->fin_frame ? second->fin_time : end_of_life(connection);
    return tell_stay(value, first->fin_acked_time, left);
}

ANSWER(fin_wait_2)
{
    const struct tcplife_connection *connection = view->connection;
    const struct tcplife_endpoint *first = connection ? first_closer(connection) : NULL;
    if (!first || !first->fin_acked_frame || connection->merged)
        return false;
    const struct tcplife_endpoint *second = peer_of(connection, first);
    int64_t left = second->fin_acked_frame ? second->fin_acked_time : end_of_life(connection);
    return tell_stay(value, first->fin_acked_time, left);
}

/* Where both closed at once neither FIN answers the other. */
static const struct tcplife_endpoint *first_closer_acknowledged(const struct tcplife_connection *connection)
{
    const struct tcplife_endpoint *first = connection ? first_closer(connection) : NULL;
    return first && first->fin_acked_frame ? first : NULL;
}

ANSWER(first_fin_merged)
{
    value->truth = view->connection && view->connection->merged;
    return first_closer_acknowledged(view->connection) != NULL;
}

ANSWER(first_fin_ack_delay)
{
    const struct tcplife_endpoint *first = first_closer_acknowledged(view->connection);
    return first && tell_duration(value, fin_ack_delay(first));
}

ANSWER(first_fin_ack_band)
{
    const struct tcplife_endpoint *first = first_closer_acknowledged(view->connection);
    if (!first)
        return false;
    int64_t net = net_fin_ack_delay(view->connection, first);
    if (net < DELAYED_ACK_FROM)
        snprintf(value->text, sizeof value->text, "immediate");
    else if (!bands_fitting(view, net, value->text, sizeof value->text))
        snprintf(value->text, sizeof value->text, "none known");
    return true;
}

/* The end whose FIN was captured first, also when both closed at once. */
static const struct tcplife_endpoint *end_of_first_fin(const struct tcplife_connection *connection)
{
    const struct tcplife_endpoint *a = &connection->end[0], *b = &connection->end[1];
    return !b->fin_frame || (a->fin_frame && a->fin_frame < b->fin_frame) ? a : b;
}

/* When the close came to its end; false: not yet. */
static bool find_end_of_close(const struct tcplife_connection *connection, int64_t *end)
{
    const struct tcplife_endpoint *a = &connection->end[0], *b = &connection->end[1];
    bool both_acknowledged = a->fin_acked_frame && b->fin_acked_frame;
    if (both_acknowledged)
        *end = a->fin_acked_time > b->fin_acked_time ? a->fin_acked_time : b->fin_acked_time;
    else
        *end = connection->reset_time;
    return both_acknowledged || connection->reset_accepted;
}

ANSWER(close_time)
{
    const struct tcplife_connection *connection = view->connection;
    int64_t end;
    if (!connection || !find_end_of_close(connection, &end))
        return false;
    const struct tcplife_endpoint *first = end_of_first_fin(connection);
    return first->fin_frame && tell_duration(value, end - first->fin_time);
}

ANSWER(reset_by)
{
    const struct tcplife_connection *connection = view->connection;
    return connection && connection->reset_accepted &&
           tell_word(value, tcplife_closer_names[connection->reset_from == connection->client ? TCPLIFE_CLOSER_CLIENT
                                                                                             : TCPLIFE_CLOSER_SERVER]);
}

ANSWER(reset_reason)
{
    const struct tcplife_connection *connection = view->connection;
    return connection && connection->reset_accepted &&
           tell_word(value, tcplife_reset_cause_names[connection->reset_cause]);
}

ANSWER(reuse_gap)
{
    return view->connection && view->connection->reuse_gap > 0 &&
           tell_duration(value, view->connection->reuse_gap);
}

ANSWER(conn_state)
{
    return view->connection && view->connection->zeek.started && tell_word(value, zeek_conn_state(view->connection));
}

ANSWER(history) { return view->connection && zeek_history(view->connection, value->text); }

ANSWER(frame_first) { return view->connection && tell_frame(value, view->connection->first_frame); }
ANSWER(frame_syn) { return view->connection && tell_frame(value, view->connection->syn_frame); }
ANSWER(frame_syn_ack) { return view->connection && tell_frame(value, view->connection->syn_ack_frame); }
ANSWER(frame_handshake_ack) { return view->connection && tell_frame(value, view->connection->handshake_frame); }
ANSWER(frame_icmp) { return view->connection && tell_frame(value, view->connection->icmp_frame); }
ANSWER(frame_reset) { return view->connection && tell_frame(value, view->connection->reset_frame); }

ANSWER(frame_fin) { return view->connection && tell_frame(value, end_of_first_fin(view->connection)->fin_frame); }

ANSWER(frame_fin_ack)
{
    return view->connection && tell_frame(value, end_of_first_fin(view->connection)->fin_acked_frame);
}

static const struct tcplife_endpoint *end_of_second_fin(const struct tcplife_connection *connection)
{
    return peer_of(connection, end_of_first_fin(connection));
}

ANSWER(frame_second_fin)
{
    return view->connection && tell_frame(value, end_of_second_fin(view->connection)->fin_frame);
}

ANSWER(frame_last_ack)
{
    return view->connection && tell_frame(value, end_of_second_fin(view->connection)->fin_acked_frame);
}

/* ---- the table ------------------------------------------------------------------------------------------------ */

#define NO_WORDS NULL, 0
#define FACT false
#define CONCLUSION true

#define STATES tcplife_state_names, TCPLIFE_STATE_COUNT
#define EVIDENCES tcplife_evidence_names, TCPLIFE_EVIDENCE_COUNT

const struct tcplife_field tcplife_fields[] = {
    {"tcplife.event", "Event", "What this segment is; one item for each thing that it is at once.",
     TCPLIFE_FIELD_WORDS, FACT, tcplife_event_names, TCPLIFE_EVENT_COUNT, event},
    {"tcplife.phase", "Phase", "The phase of the connection's life once this segment is taken into account.",
     TCPLIFE_FIELD_WORD, FACT, tcplife_phase_names, TCPLIFE_PHASE_COUNT, phase},
    {"tcplife.direction", "Direction", "Which end sent this segment; the client is the end that sent the SYN.",
     TCPLIFE_FIELD_WORD, FACT, tcplife_direction_names, TCPLIFE_DIRECTION_COUNT, direction},
    {"tcplife.continues", "Continues stream",
     "The tcp.stream under which this connection began, where Wireshark begins another one in the middle of it.",
     TCPLIFE_FIELD_NUMBER, FACT, NO_WORDS, continues},
    {"tcplife.client.state", "Client state",
     "The client's RFC 9293 state once this segment is taken into account.", TCPLIFE_FIELD_WORD, FACT, STATES,
     client_state},
    {"tcplife.client.path", "Client path",
     "The states that the client went through in this segment; absent when its state did not change.",
     TCPLIFE_FIELD_TEXT, FACT, NO_WORDS, client_path},
    {"tcplife.client.evidence", "Client evidence",
     "How the client's state is known: it sent the proof, an arrow that owes no reply, or a guess.",
     TCPLIFE_FIELD_WORD, FACT, EVIDENCES, client_evidence},
    {"tcplife.server.state", "Server state",
     "The server's RFC 9293 state once this segment is taken into account.", TCPLIFE_FIELD_WORD, FACT, STATES,
     server_state},
    {"tcplife.server.path", "Server path",
     "The states that the server went through in this segment; absent when its state did not change.",
     TCPLIFE_FIELD_TEXT, FACT, NO_WORDS, server_path},
    {"tcplife.server.evidence", "Server evidence",
     "How the server's state is known: it sent the proof, an arrow that owes no reply, or a guess.",
     TCPLIFE_FIELD_WORD, FACT, EVIDENCES, server_evidence},
    {"tcplife.handshake.step", "Handshake step",
     "The place of this segment in the handshake, counted as the steps happen; a repeated SYN has the step of the "
     "first.",
     TCPLIFE_FIELD_NUMBER, FACT, NO_WORDS, handshake_step},
    {"tcplife.teardown.step", "Teardown step",
     "The place of this segment in the close, counted as the steps happen; a repeated FIN has the step of the first.",
     TCPLIFE_FIELD_NUMBER, FACT, NO_WORDS, teardown_step},
    {"tcplife.seq", "Sequence offset",
     "Offset in octets of the segment's first octet from its sender's initial sequence number, 64 bits wide, "
     "whatever the TCP preferences say; where no SYN was captured the first octet seen is 1.",
     TCPLIFE_FIELD_NUMBER, FACT, NO_WORDS, seq},
    {"tcplife.next_seq", "Next sequence offset",
     "Offset in octets of what follows this segment; SYN and FIN count one each.", TCPLIFE_FIELD_NUMBER, FACT,
     NO_WORDS, next_seq},
    {"tcplife.ack", "Acknowledged offset",
     "Offset in octets from the peer's initial sequence number of the next octet that the sender expects.",
     TCPLIFE_FIELD_NUMBER, FACT, NO_WORDS, ack},
    {"tcplife.fin.merged", "FIN merged with ACK", "Whether this FIN is also the first ACK of the peer's FIN.",
     TCPLIFE_FIELD_BOOLEAN, FACT, NO_WORDS, fin_merged},
    {"tcplife.fin.ack_delay", "Delay of the FIN's ACK",
     "Time in seconds from the peer's FIN, its last copy, to this first ACK of it.", TCPLIFE_FIELD_DURATION, FACT,
     NO_WORDS, fin_delay},
    {"tcplife.fin.net_delay", "Delay of the FIN's ACK, net",
     "The same in seconds less the round trip between the capture and the end that acknowledges, as the handshake told "
     "it; absent where it did not.",
     TCPLIFE_FIELD_DURATION, FACT, NO_WORDS, fin_net_delay},
    {"tcplife.fin.explained", "FIN explained", "Why this close has three segments, or four, in words.",
     TCPLIFE_FIELD_TEXT, FACT, NO_WORDS, fin_explained},
    {"tcplife.ack.delay", "ACK delay",
     "Age in seconds of the oldest octet that this ACK is the first to cover, since it was last sent.",
     TCPLIFE_FIELD_DURATION, FACT, NO_WORDS, ack_delay},
    {"tcplife.ack.kind", "ACK kind", "Why this ACK came when it came.", TCPLIFE_FIELD_WORD, FACT,
     tcplife_ack_kind_names, TCPLIFE_ACK_KIND_COUNT, ack_kind},
    {"tcplife.ack.band", "ACK timer",
     "The delayed-ACK timers that this delayed ACK fits, the path's round trip taken off; see the preference.",
     TCPLIFE_FIELD_TEXT, FACT, NO_WORDS, ack_band},
    {"tcplife.ack.frame", "Acknowledged frame",
     "The frame that last sent the oldest octet that this ACK is the first to cover.", TCPLIFE_FIELD_FRAME, FACT,
     NO_WORDS, ack_frame},
    {"tcplife.reset.cause", "Reset cause", "What this RST is consistent with.", TCPLIFE_FIELD_WORD, FACT,
     tcplife_reset_cause_names, TCPLIFE_RESET_CAUSE_COUNT, reset_cause},
    {"tcplife.reset.accepted", "Reset accepted",
     "Whether the receiver acts on this RST by the rules of RFC 5961 section 3, as far as the capture shows what it expects.", TCPLIFE_FIELD_BOOLEAN, FACT,
     NO_WORDS, reset_accepted},
    {"tcplife.verdict", "Verdict", "Why this segment changed nothing, or which rule it breaks.", TCPLIFE_FIELD_WORD,
     FACT, tcplife_verdict_names, TCPLIFE_VERDICT_COUNT, verdict},
    {"tcplife.note", "Note", "What is worth knowing of this segment, in words.", TCPLIFE_FIELD_TEXT, FACT, NO_WORDS,
     note},

    {"tcplife.open", "Opened", "How the connection opened, so far.", TCPLIFE_FIELD_WORD, CONCLUSION,
     tcplife_open_names, TCPLIFE_OPEN_COUNT, opened},
    {"tcplife.open.number", "Opened, number",
     "The same as a number, for statistics that filter by number; not shown in the details.", TCPLIFE_FIELD_CODE,
     CONCLUSION, tcplife_open_names, TCPLIFE_OPEN_COUNT, open_number},
    {"tcplife.fast_open", "Fast Open", "What became of TCP Fast Open (RFC 7413), so far; absent when it was not tried.",
     TCPLIFE_FIELD_WORD, CONCLUSION, tcplife_fast_open_names, TCPLIFE_FAST_OPEN_COUNT, fast_open},
    {"tcplife.ecn", "ECN", "What the handshake agreed on ECN (RFC 3168), so far; absent when it was not asked for.",
     TCPLIFE_FIELD_WORD, CONCLUSION, tcplife_ecn_names, TCPLIFE_ECN_COUNT, ecn},
    {"tcplife.close", "Closed", "How the connection closed, so far; absent when it never opened.", TCPLIFE_FIELD_WORD,
     CONCLUSION, tcplife_close_names, TCPLIFE_CLOSE_COUNT, closed},
    {"tcplife.close.number", "Closed, number",
     "The same as a number, for statistics that filter by number; not shown in the details.", TCPLIFE_FIELD_CODE,
     CONCLUSION, tcplife_close_names, TCPLIFE_CLOSE_COUNT, close_number},
    {"tcplife.closed_first", "Closed first",
     "Who sent the first FIN, or the RST where no FIN came before it, as seen on the wire; absent when it never opened.", TCPLIFE_FIELD_WORD,
     CONCLUSION, tcplife_closer_names, TCPLIFE_CLOSER_COUNT, closed_first},
    {"tcplife.reset_by", "Reset by", "Who sent the RST that ended the connection, or the attempt, so far.",
     TCPLIFE_FIELD_WORD, CONCLUSION, tcplife_closer_names, TCPLIFE_CLOSER_COUNT, reset_by},
    {"tcplife.reset_reason", "Reset reason", "What that RST is consistent with: its tcplife.reset.cause.",
     TCPLIFE_FIELD_WORD, CONCLUSION, tcplife_reset_cause_names, TCPLIFE_RESET_CAUSE_COUNT, reset_reason},
    {"tcplife.first_fin.merged", "FIN merged",
     "Whether the first FIN was acknowledged by the other end's own FIN; absent until it is acknowledged, and where both "
     "closed at once.",
     TCPLIFE_FIELD_BOOLEAN, CONCLUSION, NO_WORDS, first_fin_merged},
    {"tcplife.first_fin.ack_delay", "FIN ACK delay",
     "Time in seconds from the first FIN, its last copy, to the first ACK of it.", TCPLIFE_FIELD_DURATION, CONCLUSION,
     NO_WORDS, first_fin_ack_delay},
    {"tcplife.first_fin.ack_band", "FIN ACK timer",
     "The delayed-ACK timers that this delay fits, the path's round trip taken off, or \"immediate\", or \"none known\".",
     TCPLIFE_FIELD_TEXT, CONCLUSION, NO_WORDS, first_fin_ack_band},
    {"tcplife.setup_time", "Set-up time", "Time in seconds from the first SYN to the handshake's last ACK.",
     TCPLIFE_FIELD_DURATION, CONCLUSION, NO_WORDS, setup_time},
    {"tcplife.setup.server_side", "Set-up time, server's share",
     "Time in seconds from the first SYN to the first SYN-ACK.", TCPLIFE_FIELD_DURATION, CONCLUSION, NO_WORDS,
     setup_server_side},
    {"tcplife.setup.client_side", "Set-up time, client's share",
     "Time in seconds from the first SYN-ACK to the handshake's last ACK.", TCPLIFE_FIELD_DURATION, CONCLUSION,
     NO_WORDS, setup_client_side},
    {"tcplife.open_time", "Attempt time",
     "Time in seconds from the first SYN until its outcome: the handshake's last ACK, the refusal, or the last that was "
     "heard of an attempt that came to nothing.",
     TCPLIFE_FIELD_DURATION, CONCLUSION, NO_WORDS, open_time},
    {"tcplife.syn_count", "SYNs", "Number of SYNs so far, with retransmissions and without SYN-ACKs.",
     TCPLIFE_FIELD_NUMBER, CONCLUSION, NO_WORDS, syn_count},
    {"tcplife.fin_count", "FINs", "Number of FINs so far, from both ends and with retransmissions.",
     TCPLIFE_FIELD_NUMBER, CONCLUSION, NO_WORDS, fin_count},
    {"tcplife.duration", "Duration", "Time in seconds from the first SYN, or the first segment, to the last so far.",
     TCPLIFE_FIELD_DURATION, CONCLUSION, NO_WORDS, duration},
    {"tcplife.client.bytes", "Client payload", "Octets of payload that the client has sent so far, by the offsets, captured or not.",
     TCPLIFE_FIELD_NUMBER, CONCLUSION, NO_WORDS, client_bytes},
    {"tcplife.server.bytes", "Server payload", "Octets of payload that the server has sent so far, by the offsets, captured or not.",
     TCPLIFE_FIELD_NUMBER, CONCLUSION, NO_WORDS, server_bytes},
    {"tcplife.client.segments", "Client segments", "Number of segments captured of the client so far, copies included.",
     TCPLIFE_FIELD_NUMBER, CONCLUSION, NO_WORDS, client_segments},
    {"tcplife.server.segments", "Server segments", "Number of segments captured of the server so far, copies included.",
     TCPLIFE_FIELD_NUMBER, CONCLUSION, NO_WORDS, server_segments},
    {"tcplife.client.final_state", "Client ends in", "The state in which the capture leaves the client, so far.",
     TCPLIFE_FIELD_WORD, CONCLUSION, STATES, client_final_state},
    {"tcplife.server.final_state", "Server ends in", "The state in which the capture leaves the server, so far.",
     TCPLIFE_FIELD_WORD, CONCLUSION, STATES, server_final_state},
    {"tcplife.half_close.bytes", "Payload after the peer's FIN",
     "Octets that the end that closed last sent after it had acknowledged the peer's FIN, so far.",
     TCPLIFE_FIELD_NUMBER, CONCLUSION, NO_WORDS, half_close_bytes},
    {"tcplife.close_wait", "Time in CLOSE-WAIT",
     "Time in seconds from the ACK of the first FIN to the other end's own FIN, so far.", TCPLIFE_FIELD_DURATION,
     CONCLUSION, NO_WORDS, close_wait},
    {"tcplife.fin_wait_2", "Time in FIN-WAIT-2",
     "Time in seconds from the ACK of the first FIN to the ACK of the second, so far.", TCPLIFE_FIELD_DURATION,
     CONCLUSION, NO_WORDS, fin_wait_2},
    {"tcplife.close_time", "Close time",
     "Time in seconds from the first FIN to the ACK of the last one, or to the RST that ended it; absent until then.",
     TCPLIFE_FIELD_DURATION, CONCLUSION, NO_WORDS, close_time},
    {"tcplife.reuse_gap", "Gap since the last close",
     "Time in seconds since the previous connection of the same addresses and ports was last heard of.",
     TCPLIFE_FIELD_DURATION, CONCLUSION, NO_WORDS, reuse_gap},
    {"tcplife.conn_state", "conn_state", "The connection's state as in Zeek's conn.log, so far.", TCPLIFE_FIELD_WORD,
     CONCLUSION, NO_WORDS, conn_state},
    {"tcplife.history", "history", "The connection's history as in Zeek's conn.log, so far.", TCPLIFE_FIELD_TEXT,
     CONCLUSION, NO_WORDS, history},
    {"tcplife.frame.first", "First frame", "The frame of the connection's first segment, SYN or not.",
     TCPLIFE_FIELD_FRAME, CONCLUSION, NO_WORDS, frame_first},
    {"tcplife.frame.syn", "First SYN in", "The frame of the first SYN.", TCPLIFE_FIELD_FRAME, CONCLUSION, NO_WORDS,
     frame_syn},
    {"tcplife.frame.syn_ack", "SYN-ACK in", "The frame of the first SYN-ACK.", TCPLIFE_FIELD_FRAME, CONCLUSION,
     NO_WORDS, frame_syn_ack},
    {"tcplife.frame.handshake_ack", "Handshake ACK in", "The frame of the handshake's last ACK.", TCPLIFE_FIELD_FRAME,
     CONCLUSION, NO_WORDS, frame_handshake_ack},
    {"tcplife.frame.fin", "First FIN in", "The frame of the first FIN.", TCPLIFE_FIELD_FRAME, CONCLUSION, NO_WORDS,
     frame_fin},
    {"tcplife.frame.fin_ack", "First FIN acknowledged in", "The frame of the first ACK of the first FIN.",
     TCPLIFE_FIELD_FRAME, CONCLUSION, NO_WORDS, frame_fin_ack},
    {"tcplife.frame.second_fin", "Second FIN in", "The frame of the other end's FIN.", TCPLIFE_FIELD_FRAME, CONCLUSION,
     NO_WORDS, frame_second_fin},
    {"tcplife.frame.last_ack", "Second FIN acknowledged in", "The frame of the first ACK of the second FIN.",
     TCPLIFE_FIELD_FRAME, CONCLUSION, NO_WORDS, frame_last_ack},
    {"tcplife.frame.icmp", "ICMP error in", "The frame of the first ICMP error that answered the SYN.",
     TCPLIFE_FIELD_FRAME, CONCLUSION, NO_WORDS, frame_icmp},
    {"tcplife.frame.reset", "Reset in", "The frame of the first RST that counted.", TCPLIFE_FIELD_FRAME, CONCLUSION,
     NO_WORDS, frame_reset},
};

const size_t tcplife_field_count = sizeof tcplife_fields / sizeof tcplife_fields[0];

const struct tcplife_field *tcplife_field_named(const char *name)
{
    for (size_t i = 0; i < tcplife_field_count; i++)
        if (strcmp(tcplife_fields[i].name, name) == 0)
            return &tcplife_fields[i];
    return NULL;
}
