/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We explain with "consistent with", never "because": a capture does not show a host's reasons. */
#include "explain.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "bands.h"
#include "wording.h"

static const struct tcplife_endpoint *sender_of(const struct tcplife_view *view)
{
    unsigned client = view->connection->client;
    return &view->connection->end[view->segment->from == TCPLIFE_CLIENT ? client : 1 - client];
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

/* ---- why three segments, or four ------------------------------------------------------------------------------ */

int64_t fin_ack_delay(const struct tcplife_endpoint *closer)
{
    return closer->fin_acked_time - closer->fin_last_time;
}

int64_t net_fin_ack_delay(const struct tcplife_connection *connection, const struct tcplife_endpoint *closer)
{
    bool closer_is_client = closer == &connection->end[connection->client];
    int64_t net = fin_ack_delay(closer) - tcplife_round_trip(connection, closer_is_client ? TCPLIFE_SERVER : TCPLIFE_CLIENT);
    return net > 0 ? net : 0;
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
    bool sent_payload = closer->next > 2; /* beside SYN and FIN */
    if (!closer->syn_seen)
        return; /* it may have sent any before the capture */
    append(text, "; the ");
    append(text, peer);
    append(text, sent_payload ? " had got data before" : " had never got data");
}

static void explain_merge(const struct tcplife_view *view, const struct tcplife_endpoint *first, char *text)
{
    const struct tcplife_endpoint *second = peer_of(view->connection, first);
    snprintf(text, TCPLIFE_TEXT_MAX, "FIN merged with the ACK of the peer's FIN, %s after it",
             spell(fin_ack_delay(first)).text);
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
    snprintf(text, TCPLIFE_TEXT_MAX, "the ACK of the peer's FIN left %s%s after that FIN (frame %" PRIu32 ")",
             view->connection->half_close ? "" : "alone ", spell(fin_ack_delay(first)).text, first->fin_acked_frame);
    append_path(view->connection, first, text);
    append_bands(view, net_fin_ack_delay(view->connection, first), text);
    append(text, ", and this FIN followed ");
    append(text, spell(second->fin_time - first->fin_acked_time).text);
    append(text, " later: ");
    if (view->connection->half_close) {
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

bool explain_fin(const struct tcplife_view *view, char *text)
{
    const struct tcplife_connection *connection = view->connection;
    if (!connection || !tcplife_is(view->segment, TCPLIFE_EVENT_FIN))
        return false;
    const struct tcplife_endpoint *sender = sender_of(view), *first = peer_of(connection, sender);
    if (!first->fin_frame || first->fin_time > sender->fin_time)
        return false;
    if (view->segment->fin_merged)
        explain_merge(view, first, text);
    else if (first->fin_acked_frame && first->fin_acked_time <= sender->fin_time)
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
    case TCPLIFE_RESET_NONE:
    case TCPLIFE_RESET_CAUSE_COUNT:
        break;
    }
    return "resets";
}

/* Where the RST comes from a host that does not know the connection, our idea of its state was wrong: not a word of it. */
static bool tells_of_state(enum tcplife_reset_cause cause)
{
    return cause == TCPLIFE_RESET_ABORTED || cause == TCPLIFE_RESET_UNREAD_DATA || cause == TCPLIFE_RESET_ABANDONED;
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
    bool with_state = tells_of_state(cause);
    const char *state = tcplife_state_names[tcplife_state_before(segment, (enum tcplife_role)segment->from)];
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
    if (!tcplife_is(view->segment, TCPLIFE_EVENT_HANDSHAKE_ACK) || !connection->syn_frame ||
        connection->syn_ack_frame < connection->syn_frame)
        return false;
    struct duration all = spell(connection->handshake_time - connection->start);
    struct duration server = spell(connection->syn_ack_time - connection->start);
    struct duration client = spell(connection->handshake_time - connection->syn_ack_time);
    snprintf(text, TCPLIFE_TEXT_MAX, "set up in %s since the first SYN: %s until the SYN-ACK, %s until this ACK",
             all.text, server.text, client.text);
    return true;
}

static bool explain_ack_of_fin(const struct tcplife_view *view, char *text)
{
    const struct tcplife_endpoint *first = peer_of(view->connection, sender_of(view));
    if (!tcplife_is(view->segment, TCPLIFE_EVENT_ACK_OF_FIN))
        return false;
    bool sent_again = first->fin_last_time != first->fin_time;
    snprintf(text, TCPLIFE_TEXT_MAX, "acknowledges the FIN of frame %" PRIu32 ", %s after %s", first->fin_frame,
             spell(fin_ack_delay(first)).text, sent_again ? "it was last sent" : "it");
    append_path(view->connection, first, text);
    append_bands(view, net_fin_ack_delay(view->connection, first), text);
    return true;
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
    else if (!explain_fin(view, text) && !explain_handshake(view, text) && !explain_ack_of_fin(view, text))
        return false;
    return true;
}
