/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The end of the story, out of the same answers as the fields: what they leave open stays open here. */
#include "narration.h"

#include <inttypes.h>
#include <string.h>

#include "bands.h"
#include "explain.h"
#include "outcome.h"

/* ---- asking the fields ------------------------------------------------------------------------------------------ */

static bool ask(const struct tcplife_view *view, const char *name, union tcplife_value *value)
{
    const struct tcplife_field *field = tcplife_field_named(name);
    return field && field->value(view, value);
}

static uint64_t number(const struct tcplife_view *view, const char *name)
{
    union tcplife_value value;
    return ask(view, name, &value) ? value.number : 0;
}

static uint32_t frame(const struct tcplife_view *view, const char *name)
{
    union tcplife_value value;
    return ask(view, name, &value) ? value.frame : 0;
}

/* "BEFORE 3 ms AFTER", where the field applies. */
static bool say_duration(struct tcplife_sentence *sentence, const struct tcplife_view *view, const char *before,
                         const char *name, const char *after)
{
    union tcplife_value value;
    if (!ask(view, name, &value))
        return false;
    SAY(sentence, "%s%s%s", before, spell(value.duration).text, after);
    return true;
}

/* ---- how it opened ---------------------------------------------------------------------------------------------- */

static void say_attempts(struct tcplife_sentence *sentence, const struct tcplife_view *view)
{
    uint64_t count = number(view, "tcplife.syn_count");
    SAY(sentence, "%" PRIu64 " SYN%s", count, plural(count));
    if (count > 1)
        say_duration(sentence, view, " within ", "tcplife.duration", "");
}

static void say_set_up(struct tcplife_sentence *sentence, const struct tcplife_view *view)
{
    if (!say_duration(sentence, view, " in ", "tcplife.setup_time", ""))
        return;
    say_duration(sentence, view, ": ", "tcplife.setup.server_side", " until the SYN-ACK");
    say_duration(sentence, view, ", ", "tcplife.setup.client_side", " from there to the ACK");
    if (number(view, "tcplife.syn_count") > 1)
        SAY(sentence, "; it took %" PRIu64 " SYNs", number(view, "tcplife.syn_count"));
}

static void say_refusal(struct tcplife_sentence *sentence, const struct tcplife_view *view)
{
    uint32_t reset = frame(view, "tcplife.frame.reset");
    if (!number(view, "tcplife.syn_count")) {
        SAY(sentence, "A request that was not captured was refused by a RST in frame %" PRIu32 ".", reset);
        return;
    }
    SAY(sentence, "It was refused: ");
    say_attempts(sentence, view);
    SAY(sentence, ", %s a RST in frame %" PRIu32 ".", number(view, "tcplife.syn_count") > 1 ? "the first answer" : "then",
        reset);
}

static void say_how_opened(struct tcplife_sentence *sentence, const struct tcplife_view *view)
{
    switch (tcplife_how_opened(view->connection)) {
    case TCPLIFE_OPEN_BEFORE_CAPTURE:
        SAY(sentence, "It was open before the capture began, and which end is the client is a guess.");
        break;
    case TCPLIFE_OPEN_ESTABLISHED:
        SAY(sentence, "It opened by a handshake");
        say_set_up(sentence, view);
        SAY(sentence, ".");
        break;
    case TCPLIFE_OPEN_SIMULTANEOUS:
        SAY(sentence, "It opened because both ends asked at the same time");
        say_set_up(sentence, view);
        SAY(sentence, ".");
        break;
    case TCPLIFE_OPEN_FAST:
        SAY(sentence, "It opened by TCP Fast Open (RFC 7413): the server took the data in the SYN. All was set up");
        say_set_up(sentence, view);
        SAY(sentence, ".");
        break;
    case TCPLIFE_OPEN_REFUSED:
        say_refusal(sentence, view);
        break;
    case TCPLIFE_OPEN_UNANSWERED:
        SAY(sentence, "It never opened: ");
        say_attempts(sentence, view);
        SAY(sentence, " and no answer.");
        break;
    case TCPLIFE_OPEN_UNREACHABLE:
        SAY(sentence, "It never opened: ");
        say_attempts(sentence, view);
        SAY(sentence, " and no answer but an ICMP error in frame %" PRIu32 ".", frame(view, "tcplife.frame.icmp"));
        break;
    case TCPLIFE_OPEN_HALF:
        SAY(sentence, "It never opened, as far as the capture shows: the handshake was not completed.");
        break;
    case TCPLIFE_OPEN_SYN_ACK_ONLY:
        SAY(sentence, "Of its handshake only the SYN-ACK was captured.");
        break;
    case TCPLIFE_OPEN_OLD_ANSWER:
        SAY(sentence, "It never opened: ");
        say_attempts(sentence, view);
        SAY(sentence, ", answered by the ACK of an older connection that the server still had.");
        break;
    case TCPLIFE_OPEN_WRONG_ANSWER:
        SAY(sentence, "It never opened: ");
        say_attempts(sentence, view);
        SAY(sentence, ", and an answer that does not acknowledge the SYN.");
        break;
    case TCPLIFE_OPEN_NONE_SEEN:
        SAY(sentence, "Nothing that was captured shows that there was a connection.");
        break;
    case TCPLIFE_OPEN_COUNT:
        break;
    }
}

static void say_how_it_began(struct tcplife_sentence *sentence, const struct tcplife_view *view)
{
    union tcplife_value value;
    say_how_opened(sentence, view);
    if (tcplife_how_opened(view->connection) != TCPLIFE_OPEN_FAST && ask(view, "tcplife.fast_open", &value))
        SAY(sentence, " TCP Fast Open (RFC 7413): %s.", value.word);
    if (ask(view, "tcplife.ecn", &value))
        SAY(sentence, " ECN (RFC 3168): %s.", value.word);
    say_duration(sentence, view, " The same addresses and ports had last been heard of ", "tcplife.reuse_gap",
                 " before.");
    if (ask(view, "tcplife.captured", &value))
        SAY(sentence, " Only the %s's segments were captured; what is said of the other end is inferred.",
            strcmp(value.word, tcplife_captured_names[TCPLIFE_CAPTURED_CLIENT]) == 0 ? "client" : "server");
}

/* ---- what went each way ----------------------------------------------------------------------------------------- */

static void say_what_went(struct tcplife_sentence *sentence, const struct tcplife_view *view)
{
    uint64_t client = number(view, "tcplife.client.bytes"), server = number(view, "tcplife.server.bytes");
    uint64_t segments[2] = {number(view, "tcplife.client.segments"), number(view, "tcplife.server.segments")};
    if (client || server)
        SAY(sentence, "The client sent %" PRIu64 " byte%s of data, the server %" PRIu64 "; of the client", client,
            plural(client), server);
    else
        SAY(sentence, "No data went either way; of the client");
    SAY(sentence, " %" PRIu64 " segment%s %s captured, of the server %" PRIu64 ".", segments[0], plural(segments[0]),
        segments[0] == 1 ? "was" : "were", segments[1]);
}

/* ---- how it closed ---------------------------------------------------------------------------------------------- */

/* " (FIN in frame 7)" */
static void say_fin(struct tcplife_sentence *sentence, const struct tcplife_connection *connection,
                    const struct tcplife_endpoint *closer)
{
    bool one_direction = connection->segments[closer == &connection->end[1]] == 0;
    if (closer->fin_frame)
        SAY(sentence, " (FIN in frame %" PRIu32 ")", closer->fin_frame);
    else
        SAY(sentence, " (its FIN was not captured, but %s it)", one_direction ? "the other end seems to count" : "both ends count");
}

static void say_merge(struct tcplife_sentence *sentence, const struct tcplife_view *view,
                      const struct tcplife_endpoint *first)
{
    const struct tcplife_connection *connection = view->connection;
    const struct tcplife_endpoint *second = peer_of(connection, first);
    union tcplife_value delay;
    SAY(sentence, "It closed in three segments, the %s first", name_of_end(connection, first));
    say_fin(sentence, connection, first);
    SAY(sentence, ": the %s's FIN (frame %" PRIu32 ") was also its ACK", name_of_end(connection, second),
        second->fin_frame);
    if (ask(view, "tcplife.first_fin.ack_delay", &delay))
        SAY(sentence, ", %s after it, which is %s", spell(delay.duration).text,
            net_fin_ack_delay(connection, first) <= DELAYED_ACK_UNTIL ? "consistent with the delayed ACK"
                                                                      : "later than a delayed ACK may be");
    SAY(sentence, ".");
}

static void say_two_closes(struct tcplife_sentence *sentence, const struct tcplife_view *view,
                           const struct tcplife_endpoint *first)
{
    const struct tcplife_connection *connection = view->connection;
    const struct tcplife_endpoint *second = peer_of(connection, first);
    union tcplife_value delay;
    SAY(sentence, "It closed in four segments, the %s first", name_of_end(connection, first));
    say_fin(sentence, connection, first);
    if (first->fin_acked) {
        SAY(sentence, ": the %s acknowledged that alone", name_of_end(connection, second));
        if (ask(view, "tcplife.first_fin.ack_delay", &delay))
            SAY(sentence, ", %s later", spell(delay.duration).text);
        SAY(sentence, " (frame %" PRIu32 ")", first->fin_acked_frame);
    }
    if (second->fin_frame)
        SAY(sentence, ", and closed its own side in frame %" PRIu32, second->fin_frame);
    else
        SAY(sentence, ", and closed its own side by a FIN that was not captured");
    say_duration(sentence, view, " after ", "tcplife.close_wait", " in CLOSE-WAIT");
    SAY(sentence, ".");
}

static void say_half_close(struct tcplife_sentence *sentence, const struct tcplife_view *view,
                           const struct tcplife_endpoint *first)
{
    const struct tcplife_connection *connection = view->connection;
    const struct tcplife_endpoint *second = peer_of(connection, first);
    uint64_t bytes = number(view, "tcplife.half_close.bytes");
    SAY(sentence, "It was half closed by the %s first", name_of_end(connection, first));
    say_fin(sentence, connection, first);
    SAY(sentence, "; the %s sent %" PRIu64 " byte%s more before it closed as well", name_of_end(connection, second), bytes,
        plural(bytes));
    if (second->fin_frame)
        SAY(sentence, " (frame %" PRIu32 ")", second->fin_frame);
    say_duration(sentence, view, ", ", "tcplife.close_wait", " after it had acknowledged the FIN");
    SAY(sentence, ".");
}

static void say_one_side(struct tcplife_sentence *sentence, const struct tcplife_view *view,
                         const struct tcplife_endpoint *first)
{
    const struct tcplife_connection *connection = view->connection;
    union tcplife_value value;
    SAY(sentence, "Only the %s closed its side", name_of_end(connection, first));
    say_fin(sentence, connection, first);
    if (!first->fin_acked)
        SAY(sentence, ", and no ACK of that was captured");
    else {
        SAY(sentence, "; the %s acknowledged it (frame %" PRIu32 ") and did not close",
            name_of_end(connection, peer_of(connection, first)), first->fin_acked_frame);
        if (ask(view, "tcplife.close_wait", &value) && value.duration > 0)
            SAY(sentence, " in the %s after that", spell(value.duration).text);
    }
    SAY(sentence, ".");
}

static void say_reset(struct tcplife_sentence *sentence, const struct tcplife_view *view)
{
    union tcplife_value by, reason;
    uint32_t fin = frame(view, "tcplife.frame.fin");
    if (!ask(view, "tcplife.reset_by", &by) || !ask(view, "tcplife.reset_reason", &reason))
        return;
    SAY(sentence, "It was reset by the %s in frame %" PRIu32, by.word, frame(view, "tcplife.frame.reset"));
    if (fin)
        SAY(sentence, ", after the FIN in frame %" PRIu32, fin);
    SAY(sentence, " (%s).", reason.word);
}

static void say_how_closed(struct tcplife_sentence *sentence, const struct tcplife_view *view)
{
    const struct tcplife_connection *connection = view->connection;
    const struct tcplife_endpoint *first = first_closer(connection);
    switch (tcplife_how_closed(connection)) {
    case TCPLIFE_CLOSE_NONE: /* an attempt may be reset, too */
        if (tcplife_how_opened(connection) != TCPLIFE_OPEN_REFUSED)
            say_reset(sentence, view);
        break;
    case TCPLIFE_CLOSE_STILL_OPEN:
        SAY(sentence, "Nobody closed it: it was still open when the capture ended.");
        break;
    case TCPLIFE_CLOSE_ONE_SIDED:
        say_one_side(sentence, view, first);
        break;
    case TCPLIFE_CLOSE_THREE_SEGMENTS:
        say_merge(sentence, view, first);
        break;
    case TCPLIFE_CLOSE_FOUR_SEGMENTS:
        say_two_closes(sentence, view, first);
        break;
    case TCPLIFE_CLOSE_SIMULTANEOUS:
        SAY(sentence, "Both ends closed at the same time, as far as the capture shows: the FINs in frames %" PRIu32
                      " and %" PRIu32 " do not acknowledge each other.",
            frame(view, "tcplife.frame.fin"), frame(view, "tcplife.frame.second_fin"));
        break;
    case TCPLIFE_CLOSE_HALF_CLOSE:
        say_half_close(sentence, view, first);
        break;
    case TCPLIFE_CLOSE_RESET:
    case TCPLIFE_CLOSE_RESET_AFTER_FIN:
        say_reset(sentence, view);
        break;
    case TCPLIFE_CLOSE_NOT_CAPTURED:
        SAY(sentence, "How it closed, and who began it, was not captured.");
        break;
    case TCPLIFE_CLOSE_COUNT:
        break;
    }
}

/* ---- how it ended ----------------------------------------------------------------------------------------------- */

static void say_final_state(struct tcplife_sentence *sentence, const struct tcplife_connection *connection,
                            enum tcplife_role role)
{
    const struct tcplife_endpoint *end = &connection->end[connection->client ^ (unsigned)role];
    enum tcplife_evidence evidence = (enum tcplife_evidence)end->evidence;
    SAY(sentence, " the %s in %s", name_of(role), tcplife_state_names[end->state]);
    if (evidence != TCPLIFE_OBSERVED)
        SAY(sentence, " (%s)", tcplife_evidence_names[evidence]);
}

static void say_end(struct tcplife_sentence *sentence, const struct tcplife_view *view)
{
    if (!say_duration(sentence, view, "It lasted ", "tcplife.duration", "; the capture leaves"))
        SAY(sentence, "The capture leaves");
    say_final_state(sentence, view->connection, TCPLIFE_CLIENT);
    SAY(sentence, " and");
    say_final_state(sentence, view->connection, TCPLIFE_SERVER);
    SAY(sentence, ".");
}

static void say_what_was_odd(struct tcplife_sentence *sentence, const struct tcplife_narrator *narrator,
                             bool clock_ran_back)
{
    uint32_t copies = narrator->all.verdict[TCPLIFE_VERDICT_COPY];
    sentence->odd = say_oddities(sentence, &narrator->all, "Worth a look:");
    if (narrator->icmp_errors) {
        SAY(sentence, "%s%" PRIu32 " ICMP error%s came back.", sentence->odd ? " " : "", narrator->icmp_errors,
            plural(narrator->icmp_errors));
        sentence->odd = true;
    }
    if (clock_ran_back) {
        SAY(sentence, "%sThe capture's clock was set back meanwhile, or its frames are out of order.",
            sentence->text[0] ? " " : "");
        sentence->odd = true;
    }
    if (copies)
        SAY(sentence, "%s%" PRIu32 " of %" PRIu32 " segments were captured a second time, and are not told.",
            sentence->text[0] ? " " : "", copies, narrator->segments);
}

unsigned tcplife_conclude(const struct tcplife_narrator *narrator, const struct tcplife_view *view,
                          struct tcplife_sentence sentences[TCPLIFE_CONCLUSIONS_MAX])
{
    static const struct tcplife_sentence empty = {.text = ""};
    unsigned told = 0;
    bool has_begun = view->connection && view->connection->begun; /* else there was nothing but nonsense */
    struct tcplife_connection room;
    struct tcplife_view settled = *view;
    if (has_begun)
        settled.connection = tcplife_settled(view->connection, &room);
    void (*const say[])(struct tcplife_sentence *, const struct tcplife_view *) = {
        say_how_it_began, say_what_went, say_how_closed, say_end};
    for (unsigned i = 0; has_begun && i < sizeof say / sizeof say[0]; i++) {
        sentences[told] = empty;
        say[i](&sentences[told], &settled);
        told += sentences[told].text[0] != '\0';
    }
    sentences[told] = empty;
    say_what_was_odd(&sentences[told], narrator, has_begun && view->connection->clock_steps);
    return told + (sentences[told].text[0] != '\0');
}
