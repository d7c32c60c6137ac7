/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We explain with "consistent with", never "because": a capture does not show a host's reasons.
 *
 * What is said of a segment is a fact, so it rests on the segment's annotation, and on what the connection had noted by
 * then and never changes: a FIN's frame, its first ACK, the times of the handshake. */
#include "explain.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "bands.h"
#include "outcome.h"
#include "wording.h"

static const struct tcplife_endpoint *sender_of(const struct tcplife_view *view)
{
    unsigned client = view->connection->client;
    return &view->connection->end[view->segment->from == TCPLIFE_CLIENT ? client : 1 - client];
}

/* ---- why three segments, or four ------------------------------------------------------------------------------ */

int64_t fin_ack_delay(const struct tcplife_endpoint *closer)
{
    return closer->fin_acked_time - fin_last_time(closer);
}

int64_t net_fin_ack_delay(const struct tcplife_connection *connection, const struct tcplife_endpoint *closer)
{
    bool closer_is_client = closer == &connection->end[connection->client];
    int64_t net = fin_ack_delay(closer) - tcplife_round_trip(connection, closer_is_client ? TCPLIFE_SERVER : TCPLIFE_CLIENT);
    return net > 0 ? net : 0;
}

/* ", 3 ms after it"; nothing where the capture's clock was set back between. */
static void append_delay(const struct tcplife_endpoint *closer, const char *before, const char *after, char *text)
{
    if (fin_ack_delay(closer) >= 0)
        append_to(text, TCPLIFE_TEXT_MAX, "%s%s%s", before, spell(fin_ack_delay(closer)).text, after);
}

static void append(char *text, const char *more)
{
    append_to(text, TCPLIFE_TEXT_MAX, "%s", more);
}

/* Where that is worth a word: of a delay of a millisecond at least, a tenth at least. */
static void append_path(const struct tcplife_connection *connection, const struct tcplife_endpoint *closer, char *text)
{
    int64_t delay = fin_ack_delay(closer), path = delay - net_fin_ack_delay(connection, closer);
    if (path <= delay / 10 || delay < 1000000)
        return;
    append(text, " (");
    append(text, spell(path).text);
    append(text, " of it the path, going by the handshake)");
}

/* On Linux a receiver that never got data acknowledges at once; one that did may wait for its timer. */
static void append_history(const struct tcplife_endpoint *closer, const char *peer, char *text)
{
    if (closer->sent_before_fin == TCPLIFE_SENT_UNKNOWN)
        return;
    append(text, "; the ");
    append(text, peer);
    append(text, closer->sent_before_fin == TCPLIFE_SENT_PAYLOAD ? " had got data before" : " had never got data");
}

static void explain_merge(const struct tcplife_view *view, const struct tcplife_endpoint *first, char *text)
{
    const struct tcplife_endpoint *second = peer_of(view->connection, first);
    snprintf(text, TCPLIFE_TEXT_MAX, "FIN merged with the ACK of the peer's FIN");
    append_delay(first, ", ", " after it", text);
    append_path(view->connection, first, text);
    append(text, net_fin_ack_delay(view->connection, first) <= DELAYED_ACK_UNTIL
                     ? ": consistent with the delayed ACK; that is why this close has three segments, not four"
                     : ": later than a delayed ACK may be (0.5 s, RFC 9293 MUST-40); this close has three segments");
    append_history(first, name_of_end(view->connection, second), text);
}

static void append_bands(const struct tcplife_view *view, int64_t delay, char *text)
{
    char fitting[160];
    if (!bands_fitting(view, delay, fitting, sizeof fitting))
        return;
    append(text, ", which fits the delayed-ACK timer of ");
    append(text, fitting);
}

static void explain_four(const struct tcplife_view *view, const struct tcplife_endpoint *first, char *text)
{
    const struct tcplife_endpoint *second = peer_of(view->connection, first);
    bool half_close = view->segment->next_seq - 1 > view->connection->passive_next; /* without its FIN */
    snprintf(text, TCPLIFE_TEXT_MAX, "the ACK of the peer's FIN left%s", half_close ? "" : " alone");
    append_delay(first, " ", " after that FIN", text);
    if (first->fin_acked_frame)
        append_to(text, TCPLIFE_TEXT_MAX, " (frame %" PRIu32 ")", first->fin_acked_frame);
    append_path(view->connection, first, text);
    append_bands(view, net_fin_ack_delay(view->connection, first), text);
    append(text, ", and this FIN followed");
    if (second->fin_time >= first->fin_acked_time)
        append_to(text, TCPLIFE_TEXT_MAX, " %s later", spell(second->fin_time - first->fin_acked_time).text);
    append(text, ": ");
    if (half_close) {
        append(text, "a half-close, in which the ");
        append(text, name_of_end(view->connection, second));
        append(text, " went on sending");
    } else {
        append(text, "consistent with a ");
        append(text, name_of_end(view->connection, second));
        append(text, " that closed only then; that is why this close has four segments, not three");
    }
    append_history(first, name_of_end(view->connection, second), text);
}

/* No arrow of figure 5 leads from the one state to the other: the FIN came late. */
static bool was_answered_before(const struct tcplife_annotation *segment)
{
    enum tcplife_role peer = segment->from == TCPLIFE_CLIENT ? TCPLIFE_SERVER : TCPLIFE_CLIENT;
    const struct tcplife_path *path = &segment->path[peer];
    return path->length > 1 && (path->state[0] == TCPLIFE_FIN_WAIT_1 || path->state[0] == TCPLIFE_FIN_WAIT_2) &&
           (path->state[1] == TCPLIFE_LAST_ACK || path->state[1] == TCPLIFE_CLOSED);
}

/* Where the FIN's sender was when it closed; a correction in the same segment comes before that. */
static enum tcplife_state state_when_closing(const struct tcplife_annotation *segment)
{
    const struct tcplife_path *path = &segment->path[segment->from];
    unsigned at = path->length > 1 ? path->length - 2u : 0;
    return (enum tcplife_state)path->state[at];
}

bool explain_fin(const struct tcplife_view *view, char *text)
{
    const struct tcplife_connection *connection = view->connection;
    const struct tcplife_annotation *segment = view->segment;
    if (!connection || !tcplife_is(segment, TCPLIFE_EVENT_FIN) || segment->teardown_step < 2)
        return false;
    const struct tcplife_endpoint *first = peer_of(connection, sender_of(view));
    if (!first->fin_frame)
        return false;
    if (was_answered_before(segment))
        snprintf(text, TCPLIFE_TEXT_MAX,
                 "the peer's FIN of frame %" PRIu32 " acknowledges this one, so this one was sent first; the capture has "
                 "them in another order",
                 first->fin_frame);
    else if (segment->fin_merged)
        explain_merge(view, first, text);
    else if (state_when_closing(segment) == TCPLIFE_CLOSE_WAIT)
        explain_four(view, first, text);
    else
        snprintf(text, TCPLIFE_TEXT_MAX,
                 "this FIN does not acknowledge the peer's FIN of frame %" PRIu32 ": both closed at the same time, "
                 "as far as this capture shows",
                 first->fin_frame);
    return true;
}

/* ---- everything else ------------------------------------------------------------------------------------------- */

static void explain_verdict(const struct tcplife_annotation *segment, char *text)
{
    const char *section = tcplife_verdict_sections[segment->verdict];
    snprintf(text, TCPLIFE_TEXT_MAX, "%s%s%s%s", tcplife_verdict_names[segment->verdict], *section ? " (" : "", section,
             *section ? ")" : "");
}

static const char *meaning_of(enum tcplife_reset_cause cause)
{
    switch (cause) {
    case TCPLIFE_RESET_REFUSED:
        return "refuses: nothing listens there, or a filter says so";
    case TCPLIFE_RESET_ABANDONED:
        return "had given up this attempt before the answer came";
    case TCPLIFE_RESET_ABORTED:
        return "aborts the connection";
    case TCPLIFE_RESET_UNREAD_DATA:
        return "aborts: consistent with a close while data was still unread (RFC 9293 3.6.1)";
    case TCPLIFE_RESET_DATA_AFTER_CLOSE:
        return "answers data that came after it had closed";
    case TCPLIFE_RESET_NO_CONNECTION:
        return "answers a segment of a connection that it does not know (any more)";
    case TCPLIFE_RESET_OLD_DUPLICATE:
        return "answers an old duplicate";
    case TCPLIFE_RESET_OUT_OF_WINDOW:
        return "sends a RST, or somebody in its name";
    case TCPLIFE_RESET_TIMED_OUT:
        return "aborts: consistent with a time-out, since its last segments had no answer";
    case TCPLIFE_RESET_NONE:
    case TCPLIFE_RESET_CAUSE_COUNT:
        break;
    }
    return "resets";
}

/* Where the RST comes from a host that does not know the connection, our idea of its state was wrong: not a word of it. */
static bool tells_of_state(enum tcplife_reset_cause cause)
{
    return cause == TCPLIFE_RESET_ABORTED || cause == TCPLIFE_RESET_UNREAD_DATA || cause == TCPLIFE_RESET_ABANDONED ||
           cause == TCPLIFE_RESET_TIMED_OUT;
}

/* Where the capture began in the middle, what the RST ended was a guess for both ends. */
static bool was_a_guess(const struct tcplife_annotation *segment)
{
    return segment->evidence[segment->from == TCPLIFE_CLIENT ? TCPLIFE_SERVER : TCPLIFE_CLIENT] == TCPLIFE_ASSUMED;
}

static void explain_reset(const struct tcplife_view *view, char *text)
{
    const struct tcplife_annotation *segment = view->segment;
    enum tcplife_reset_cause cause = (enum tcplife_reset_cause)segment->reset_cause;
    const char *sender = name_of((enum tcplife_role)segment->from);
    if (segment->verdict == TCPLIFE_VERDICT_RST_OF_OLD_ACK) {
        snprintf(text, TCPLIFE_TEXT_MAX,
                 "the %s refuses an ACK of an older connection, and so ends that one, not its own attempt (RFC 9293 3.5.1)",
                 sender);
        return;
    }
    enum tcplife_state before = tcplife_state_before(segment, (enum tcplife_role)segment->from);
    bool with_state = tells_of_state(cause) && before != TCPLIFE_CLOSED && !was_a_guess(segment);
    const char *state = tcplife_state_names[before];
    snprintf(text, TCPLIFE_TEXT_MAX, "the %s%s%s%s %s%s", sender, with_state ? ", in " : "", with_state ? state : "",
             with_state ? "," : "", meaning_of(cause), segment->reset_accepted ? "" : "; the other end ignores it");
    if (segment->verdict && segment->verdict != TCPLIFE_VERDICT_AFTER_CLOSE) {
        append(text, ": ");
        append(text, tcplife_verdict_names[segment->verdict]);
        append(text, " (");
        append(text, tcplife_verdict_sections[segment->verdict]);
        append(text, ")");
    }
}

static bool explain_handshake(const struct tcplife_view *view, char *text)
{
    const struct tcplife_connection *connection = view->connection;
    bool all_in_order = connection->syn_frame && connection->syn_ack_frame &&
                        connection->syn_frame <= connection->syn_ack_frame &&
                        connection->syn_ack_frame <= connection->handshake_frame;
    if (!tcplife_is(view->segment, TCPLIFE_EVENT_HANDSHAKE_ACK) || !all_in_order ||
        connection->clock_steps & TCPLIFE_STEPPED_OPENING)
        return false;
    int64_t server = connection->syn_ack_time - connection->start;
    int64_t client = connection->handshake_time - connection->syn_ack_time;
    if (server < 0 || client < 0)
        return false;
    snprintf(text, TCPLIFE_TEXT_MAX, "set up in %s since the first SYN: %s until the SYN-ACK, %s until this ACK",
             spell(server + client).text, spell(server).text, spell(client).text);
    return true;
}

static bool explain_ack_of_fin(const struct tcplife_view *view, char *text)
{
    const struct tcplife_endpoint *sender = sender_of(view);
    const struct tcplife_endpoint *first = view->connection->to_itself ? sender : peer_of(view->connection, sender);
    if (!tcplife_is(view->segment, TCPLIFE_EVENT_ACK_OF_FIN))
        return false;
    bool sent_again = first->fin_again_after != 0;
    snprintf(text, TCPLIFE_TEXT_MAX, "acknowledges the FIN of frame %" PRIu32, first->fin_frame);
    append_delay(first, ", ", sent_again ? " after it was last sent" : " after it", text);
    append_path(view->connection, first, text);
    append_bands(view, net_fin_ack_delay(view->connection, first), text);
    return true;
}

/* An endpoint is where no arrow of figure 5 leads: this segment shows that it had not been where we thought. */
static bool explain_correction(const struct tcplife_annotation *segment, char *text)
{
    const char *sender = name_of((enum tcplife_role)segment->from);
    if (tcplife_withdraws_fin(segment)) {
        snprintf(text, TCPLIFE_TEXT_MAX,
                 "the %s sends more, so it had not closed: what seemed to be its FIN was a byte that was not captured", sender);
        return true;
    }
    if (tcplife_takes_back_reset(segment)) {
        snprintf(text, TCPLIFE_TEXT_MAX,
                 "the RST before had no effect: it was forged, lost or ignored, for the %s goes on as no closed socket can",
                 sender);
        return true;
    }
    if (tcplife_is(segment, TCPLIFE_EVENT_SYN_ACK_AGAIN) && segment->path[segment->from].length > 1) {
        snprintf(text, TCPLIFE_TEXT_MAX,
                 "the %s repeats its SYN-ACK although that was acknowledged more than once: it is still in SYN-RECEIVED, as "
                 "with a full accept queue, or while it waits for data (RFC 9293 3.10.7.4)",
                 sender);
        return true;
    }
    return false;
}

bool explain_segment(const struct tcplife_view *view, char *text)
{
    const struct tcplife_annotation *segment = view->segment;
    if (segment->reset_cause && view->connection)
        explain_reset(view, text);
    else if (segment->verdict)
        explain_verdict(segment, text);
    else if (!view->connection)
        return false;
    else if (!explain_correction(segment, text) && !explain_fin(view, text) && !explain_handshake(view, text) &&
             !explain_ack_of_fin(view, text))
        return false;
    return true;
}
