/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We tell what the capture shows, as it comes. Why, where anything can be said of it, is in the words of explain.c. */
#include "tcplife/narrate.h"

#include <inttypes.h>
#include <string.h>

#include "bands.h"
#include "explain.h"
#include "narration.h"

#define BIT(event) (UINT32_C(1) << (event))

static enum tcplife_role peer_role(enum tcplife_role role)
{
    return role == TCPLIFE_CLIENT ? TCPLIFE_SERVER : TCPLIFE_CLIENT;
}

/* ---- what a segment is ---------------------------------------------------------------------------------------- */

/* Nothing to be told by itself, if no state moves. */
#define ORDINARY (BIT(TCPLIFE_EVENT_DATA) | BIT(TCPLIFE_EVENT_ACK))

/* Worth a look, and may come back any number of times. */
#define RECURRENT                                                                                                      \
    (BIT(TCPLIFE_EVENT_WINDOW_PROBE) | BIT(TCPLIFE_EVENT_KEEP_ALIVE) | BIT(TCPLIFE_EVENT_CHALLENGE_ACK) |             \
     BIT(TCPLIFE_EVENT_SYN_AGAIN) | BIT(TCPLIFE_EVENT_SYN_ACK_AGAIN) | BIT(TCPLIFE_EVENT_DATA_AGAIN) |                \
     BIT(TCPLIFE_EVENT_FIN_AGAIN) | BIT(TCPLIFE_EVENT_RST_AGAIN))

static bool moves_a_state(const struct tcplife_annotation *segment)
{
    return segment->path[TCPLIFE_CLIENT].length > 1 || segment->path[TCPLIFE_SERVER].length > 1;
}

static bool is_gathered(const struct tcplife_tally *told, const struct tcplife_annotation *segment)
{
    if (moves_a_state(segment) || segment->reset_accepted || segment->events & ~(ORDINARY | RECURRENT))
        return false;
    if (segment->verdict && told->verdict[segment->verdict] <= TCPLIFE_TOLD_EACH)
        return false;
    for (unsigned event = 0; event < TCPLIFE_EVENT_COUNT; event++)
        if (segment->events & RECURRENT & BIT(event) && told->event[event] <= TCPLIFE_TOLD_EACH)
            return false;
    return true;
}

/* The capture's doing, not the hosts'. */
static bool is_mere_copy(const struct tcplife_annotation *segment)
{
    return segment->verdict == TCPLIFE_VERDICT_COPY && !moves_a_state(segment);
}

static void count(struct tcplife_tally *tally, const struct tcplife_annotation *segment)
{
    for (unsigned event = 0; event < TCPLIFE_EVENT_COUNT; event++)
        tally->event[event] += segment->events >> event & 1u;
    tally->verdict[segment->verdict]++;
}

/* A segment that changes nothing may begin anywhere, also before the first byte. */
static uint64_t payload_of(const struct tcplife_annotation *segment)
{
    uint64_t space = segment->next_seq - segment->seq;
    uint64_t flags = 0u + tcplife_is(segment, TCPLIFE_EVENT_SYN) + tcplife_is(segment, TCPLIFE_EVENT_SYN_AGAIN) +
                     tcplife_is(segment, TCPLIFE_EVENT_SYN_ACK) + tcplife_is(segment, TCPLIFE_EVENT_SYN_ACK_AGAIN) +
                     tcplife_is(segment, TCPLIFE_EVENT_FIN) + tcplife_is(segment, TCPLIFE_EVENT_FIN_AGAIN);
    return segment->has_seq && space > flags ? space - flags : 0;
}

/* ---- a stretch of ordinary segments ---------------------------------------------------------------------------- */

static void gather_ack(struct tcplife_stretch *stretch, const struct tcplife_view *view)
{
    const struct tcplife_annotation *segment = view->segment;
    stretch->duplicates += segment->ack_kind == TCPLIFE_ACK_DUPLICATE;
    if (segment->ack_kind != TCPLIFE_ACK_DELAYED)
        return;
    stretch->delayed++;
    if (segment->ack_delay <= stretch->longest_delay)
        return;
    stretch->longest_delay = segment->ack_delay;
    stretch->delay_frame = view->frame;
    int64_t net = segment->ack_delay - tcplife_round_trip(view->connection, segment->from);
    bands_fitting(view, net, stretch->delay_fits, sizeof stretch->delay_fits);
}

static void gather(struct tcplife_stretch *stretch, const struct tcplife_view *view, int64_t time)
{
    const struct tcplife_annotation *segment = view->segment;
    if (!stretch->first_frame) {
        stretch->first_frame = view->frame;
        stretch->begin = stretch->end = time;
    }
    if (time - stretch->end > stretch->longest_pause) {
        stretch->longest_pause = time - stretch->end;
        stretch->pause_frame = view->frame;
    }
    stretch->last_frame = view->frame;
    stretch->end = time;
    if (!tcplife_is_ordinary(segment)) {
        count(&stretch->again, segment);
        return;
    }
    stretch->bytes[segment->from] += payload_of(segment);
    if (tcplife_is(segment, TCPLIFE_EVENT_DATA))
        stretch->data[segment->from]++;
    else
        stretch->acks[segment->from]++;
    if (view->connection)
        gather_ack(stretch, view);
}

static bool is_one_segment(const struct tcplife_stretch *stretch)
{
    return stretch->first_frame == stretch->last_frame;
}

/* "the client sends 100 bytes in 3 segments and 2 ACKs"; false: that end sent nothing. */
static bool say_what_was_sent(struct tcplife_sentence *sentence, const struct tcplife_stretch *stretch,
                              enum tcplife_role role, bool first)
{
    uint32_t data = stretch->data[role], acks = stretch->acks[role];
    if (!data && !acks)
        return false;
    if (!first)
        SAY(sentence, ", and the");
    else if (is_one_segment(stretch))
        SAY(sentence, "The");
    else
        SAY(sentence, "Within %s the", spell(stretch->end - stretch->begin).text);
    SAY(sentence, " %s", name_of(role));
    if (data)
        SAY(sentence, " sends %" PRIu64 " byte%s in %" PRIu32 " segment%s", stretch->bytes[role],
            plural(stretch->bytes[role]), data, plural(data));
    if (acks)
        SAY(sentence, "%s %" PRIu32 " ACK%s", data ? " and" : " sends", acks, plural(acks));
    return true;
}

bool tcplife_is_recurrent(enum tcplife_event event)
{
    return RECURRENT & BIT(event);
}

bool say_oddities(struct tcplife_sentence *sentence, const struct tcplife_tally *again, const char *before)
{
    for (unsigned event = 0; event < TCPLIFE_EVENT_COUNT; event++)
        if (RECURRENT & BIT(event) && again->event[event]) {
            SAY(sentence, "%s %s x %" PRIu32, before, tcplife_event_names[event], again->event[event]);
            before = ",";
        }
    for (unsigned verdict = TCPLIFE_VERDICT_NONE + 1; verdict < TCPLIFE_VERDICT_COUNT; verdict++)
        if (verdict != TCPLIFE_VERDICT_COPY && again->verdict[verdict]) {
            SAY(sentence, "%s %s x %" PRIu32, before, tcplife_verdict_names[verdict], again->verdict[verdict]);
            before = ",";
        }
    bool any = strcmp(before, ",") == 0;
    SAY(sentence, "%s", any ? "." : "");
    return any;
}

static void say_asides(struct tcplife_sentence *sentence, const struct tcplife_stretch *stretch)
{
    if (stretch->duplicates && !is_one_segment(stretch))
        SAY(sentence, " %" PRIu32 " ACK%s say%s nothing new.", stretch->duplicates, plural(stretch->duplicates),
            stretch->duplicates == 1 ? "s" : "");
    if (stretch->delayed) {
        SAY(sentence, " %" PRIu32 " ACK%s delayed, %s%s in frame %" PRIu32, stretch->delayed,
            stretch->delayed == 1 ? " is" : "s are", stretch->delayed == 1 ? "" : "up to ",
            spell(stretch->longest_delay).text, stretch->delay_frame);
        SAY(sentence, "%s%s.", stretch->delay_fits[0] ? ", which fits " : "", stretch->delay_fits);
    }
    if (stretch->longest_pause >= INT64_C(1000000000))
        SAY(sentence, " Longest pause: %s before frame %" PRIu32 ".", spell(stretch->longest_pause).text,
            stretch->pause_frame);
}

static void tell_stretch(const struct tcplife_stretch *stretch, struct tcplife_sentence *sentence)
{
    bool server_sends_most = stretch->bytes[TCPLIFE_SERVER] > stretch->bytes[TCPLIFE_CLIENT] ||
                             (stretch->bytes[TCPLIFE_SERVER] == stretch->bytes[TCPLIFE_CLIENT] &&
                              stretch->acks[TCPLIFE_SERVER] > stretch->acks[TCPLIFE_CLIENT]);
    enum tcplife_role first = server_sends_most ? TCPLIFE_SERVER : TCPLIFE_CLIENT;
    *sentence = (struct tcplife_sentence){
        .first_frame = stretch->first_frame, .last_frame = stretch->last_frame, .time = stretch->begin,
        .from = (uint8_t)first
    };
    bool any = say_what_was_sent(sentence, stretch, first, true);
    any |= say_what_was_sent(sentence, stretch, peer_role(first), !any);
    if (any)
        SAY(sentence, ".");
    sentence->odd = say_oddities(sentence, &stretch->again,
                                 any ? " Not told one by one any more:" : "Not told one by one any more:");
    say_asides(sentence, stretch);
}

/* ---- one segment ------------------------------------------------------------------------------------------------ */

static const char *what_an_ack_does(const struct tcplife_annotation *segment)
{
    if (segment->verdict)
        return "sends an ACK";
    switch ((enum tcplife_ack_kind)segment->ack_kind) {
    case TCPLIFE_ACK_DUPLICATE:
        return "acknowledges nothing new (ACK)";
    case TCPLIFE_ACK_WINDOW_UPDATE:
        return "announces another window (ACK)";
    case TCPLIFE_ACK_NONE:
    case TCPLIFE_ACK_IMMEDIATE:
    case TCPLIFE_ACK_EVERY_SECOND:
    case TCPLIFE_ACK_DELAYED:
    case TCPLIFE_ACK_PIGGYBACKED:
    case TCPLIFE_ACK_KIND_COUNT:
        break;
    }
    return "acknowledges what it got (ACK)";
}

/* In the order in which people think of it: what the segment answers, what it brings, what it ends. */
static const enum tcplife_event order_of_telling[] = {
    TCPLIFE_EVENT_COPY,         TCPLIFE_EVENT_SYN,          TCPLIFE_EVENT_SYN_AGAIN,     TCPLIFE_EVENT_SYN_ACK,
    TCPLIFE_EVENT_SYN_ACK_AGAIN, TCPLIFE_EVENT_HANDSHAKE_ACK, TCPLIFE_EVENT_ACK_OF_FIN,  TCPLIFE_EVENT_CHALLENGE_ACK,
    TCPLIFE_EVENT_WINDOW_PROBE, TCPLIFE_EVENT_KEEP_ALIVE,   TCPLIFE_EVENT_DATA,          TCPLIFE_EVENT_DATA_AGAIN,
    TCPLIFE_EVENT_FIN,          TCPLIFE_EVENT_FIN_AGAIN,    TCPLIFE_EVENT_RST,           TCPLIFE_EVENT_RST_AGAIN,
    TCPLIFE_EVENT_ACK,
};

static void say_bytes(struct tcplife_sentence *sentence, const struct tcplife_annotation *segment)
{
    uint64_t bytes = payload_of(segment);
    if (segment->has_seq)
        SAY(sentence, "sends %" PRIu64 " byte%s", bytes, plural(bytes));
    else
        SAY(sentence, "sends data of before the capture");
}

static void say_event(struct tcplife_sentence *sentence, const struct tcplife_annotation *segment,
                      enum tcplife_event event)
{
    const char *peer = name_of(peer_role((enum tcplife_role)segment->from));
    switch (event) {
    case TCPLIFE_EVENT_SYN:
        SAY(sentence, "asks for a connection (SYN)");
        break;
    case TCPLIFE_EVENT_SYN_AGAIN:
        SAY(sentence, "asks again (SYN retransmission)");
        break;
    case TCPLIFE_EVENT_SYN_ACK:
        SAY(sentence, "agrees and asks in turn (SYN-ACK)");
        break;
    case TCPLIFE_EVENT_SYN_ACK_AGAIN:
        SAY(sentence, "says so again (SYN-ACK retransmission)");
        break;
    case TCPLIFE_EVENT_HANDSHAKE_ACK:
        SAY(sentence, "completes the handshake (ACK)");
        break;
    case TCPLIFE_EVENT_DATA:
        say_bytes(sentence, segment);
        break;
    case TCPLIFE_EVENT_DATA_AGAIN:
        say_bytes(sentence, segment);
        SAY(sentence, " again (retransmission)");
        break;
    case TCPLIFE_EVENT_ACK:
        SAY(sentence, "%s", what_an_ack_does(segment));
        break;
    case TCPLIFE_EVENT_ACK_OF_FIN:
        SAY(sentence, "acknowledges the %s's FIN", peer);
        break;
    case TCPLIFE_EVENT_FIN:
        SAY(sentence, "closes its side (FIN)");
        break;
    case TCPLIFE_EVENT_FIN_AGAIN:
        SAY(sentence, "repeats its FIN");
        break;
    case TCPLIFE_EVENT_RST:
        SAY(sentence, "sends a RST");
        break;
    case TCPLIFE_EVENT_RST_AGAIN:
        SAY(sentence, "repeats its RST");
        break;
    case TCPLIFE_EVENT_WINDOW_PROBE:
        SAY(sentence, "probes the %s's closed window (window probe)", peer);
        break;
    case TCPLIFE_EVENT_KEEP_ALIVE:
        SAY(sentence, "asks for a sign of life (keep-alive)");
        break;
    case TCPLIFE_EVENT_CHALLENGE_ACK:
        SAY(sentence, "says what it expects instead (challenge ACK)");
        break;
    case TCPLIFE_EVENT_COPY:
        SAY(sentence, "is captured with a segment that was captured before (copy)");
        break;
    case TCPLIFE_EVENT_COUNT:
        break;
    }
}

/* Then the explanation, "acknowledges the FIN of frame 7, 40 ms after it", is all that there is to say. */
static bool only_acknowledges_a_fin(const struct tcplife_annotation *segment)
{
    return (segment->events & ~BIT(TCPLIFE_EVENT_ACK)) == BIT(TCPLIFE_EVENT_ACK_OF_FIN) && !segment->verdict;
}

/* Of a RST the explanation says everything. */
static bool is_explained_reset(const struct tcplife_view *view)
{
    return view->connection && view->segment->reset_cause;
}

static void say_action(struct tcplife_sentence *sentence, const struct tcplife_view *view)
{
    const struct tcplife_annotation *segment = view->segment;
    static const size_t kinds = sizeof order_of_telling / sizeof order_of_telling[0];
    _Static_assert(sizeof order_of_telling / sizeof order_of_telling[0] == TCPLIFE_EVENT_COUNT, "each event is told");
    uint32_t left = segment->events;
    char why[TCPLIFE_TEXT_MAX];
    if (is_explained_reset(view) && explain_segment(view, why)) {
        SAY(sentence, "RST%s: %s", tcplife_is(segment, TCPLIFE_EVENT_RST_AGAIN) ? " repeated" : "", why);
        return;
    }
    SAY(sentence, "The %s", name_of((enum tcplife_role)segment->from));
    if (only_acknowledges_a_fin(segment) && explain_segment(view, why)) {
        SAY(sentence, " %s", why);
        return;
    }
    const char *before = " ";
    for (size_t i = 0; i < kinds; i++) {
        if (!(left & BIT(order_of_telling[i])))
            continue;
        left &= ~BIT(order_of_telling[i]);
        SAY(sentence, "%s", before);
        say_event(sentence, segment, order_of_telling[i]);
        before = left & (left - 1) ? ", " : " and ";
    }
    if (!segment->events)
        SAY(sentence, " sends a segment");
}

/* "goes from A through B to C", "is inferred to go from A to B", "is assumed to be in A". */
static void say_path(struct tcplife_sentence *sentence, const struct tcplife_annotation *segment,
                     enum tcplife_role role)
{
    const struct tcplife_path *path = &segment->path[role];
    bool observed = segment->evidence[role] == TCPLIFE_OBSERVED;
    bool from_nowhere = path->state[0] == TCPLIFE_STATE_UNKNOWN;
    if (!observed)
        SAY(sentence, " is %s to", tcplife_evidence_names[segment->evidence[role]]);
    if (from_nowhere)
        SAY(sentence, observed ? " is" : " be");
    else
        SAY(sentence, " %s from %s", observed ? "goes" : "go", tcplife_state_names[path->state[0]]);
    for (unsigned i = 1; i + 1 < path->length; i++)
        SAY(sentence, "%s %s", i == 1 ? " through" : " and", tcplife_state_names[path->state[i]]);
    SAY(sentence, " %s %s", from_nowhere ? "in" : "to", tcplife_state_names[path->state[path->length - 1]]);
}

/* "The client closes, and goes from A to B; the server is inferred to go from A to B" */
static void say_states(struct tcplife_sentence *sentence, const struct tcplife_view *view)
{
    const struct tcplife_annotation *segment = view->segment;
    enum tcplife_role sender = (enum tcplife_role)segment->from, peer = peer_role(sender);
    bool sentence_is_complete = is_explained_reset(view);
    if (segment->path[sender].length > 1) {
        SAY(sentence, sentence_is_complete ? ". The %s" : ", and", name_of(sender));
        say_path(sentence, segment, sender);
        sentence_is_complete = false;
    }
    if (segment->path[peer].length > 1) {
        SAY(sentence, sentence_is_complete ? ". The %s" : "; the %s", name_of(peer));
        say_path(sentence, segment, peer);
    }
}

/* Explanations begin in lower case, as the rest of a line. */
static void say_why(struct tcplife_sentence *sentence, const struct tcplife_view *view)
{
    char why[TCPLIFE_TEXT_MAX];
    if (view->segment->verdict == TCPLIFE_VERDICT_COPY || only_acknowledges_a_fin(view->segment) ||
        is_explained_reset(view) || !explain_segment(view, why))
        return;
    if (view->segment->verdict)
        SAY(sentence, " Verdict: %s.", why);
    else
        SAY(sentence, " %c%s.", why[0] >= 'a' && why[0] <= 'z' ? why[0] - 'a' + 'A' : why[0], why + 1);
}

static bool is_odd(const struct tcplife_annotation *segment)
{
    return (segment->verdict && segment->verdict != TCPLIFE_VERDICT_COPY) || segment->reset_cause ||
           segment->events & RECURRENT;
}

/* At the beginning people want to know of states that have not moved, too. */
static void say_beginning(struct tcplife_sentence *sentence, const struct tcplife_annotation *segment)
{
    const char *state[2] = {tcplife_state_names[tcplife_state_after(segment, TCPLIFE_CLIENT)],
                            tcplife_state_names[tcplife_state_after(segment, TCPLIFE_SERVER)]};
    enum tcplife_role peer = peer_role((enum tcplife_role)segment->from);
    bool both_unmoved = !segment->handshake_step && !moves_a_state(segment);
    if (tcplife_state_after(segment, peer) == TCPLIFE_STATE_UNKNOWN)
        return; /* a segment that nobody can make sense of */
    if (!both_unmoved && segment->path[peer].length < 2 && segment->evidence[peer] == TCPLIFE_ASSUMED)
        SAY(sentence, "; the %s is assumed to be in %s", name_of(peer), state[peer]);
    if (!segment->handshake_step)
        SAY(sentence, ". No handshake was captured");
    if (both_unmoved)
        SAY(sentence, ": the client is assumed to be in %s, the server in %s", state[0], state[1]);
}

static void tell_segment(const struct tcplife_view *view, int64_t time, bool first, struct tcplife_sentence *sentence)
{
    const struct tcplife_annotation *segment = view->segment;
    *sentence = (struct tcplife_sentence){
        .first_frame = view->frame, .last_frame = view->frame, .time = time, .from = segment->from,
        .odd = is_odd(segment)
    };
    say_action(sentence, view);
    say_states(sentence, view);
    if (first)
        say_beginning(sentence, segment);
    SAY(sentence, ".");
    say_why(sentence, view);
}

/* ---- the story -------------------------------------------------------------------------------------------------- */

unsigned tcplife_narrate_rest(const struct tcplife_narrator *narrator, struct tcplife_sentence *sentence)
{
    if (!narrator->stretch.first_frame)
        return 0;
    tell_stretch(&narrator->stretch, sentence);
    return 1;
}

unsigned tcplife_narrate_gathered(struct tcplife_narrator *narrator, struct tcplife_sentence *sentence)
{
    unsigned told = tcplife_narrate_rest(narrator, sentence);
    narrator->stretch = (struct tcplife_stretch){0};
    return told;
}

unsigned tcplife_narrate_icmp_error(struct tcplife_narrator *narrator, uint32_t frame, enum tcplife_role quoted,
                                    int64_t time, struct tcplife_sentence sentences[TCPLIFE_SENTENCES_MAX])
{
    if (++narrator->icmp_errors > TCPLIFE_TOLD_EACH || !narrator->segments)
        return 0;
    unsigned told = tcplife_narrate_gathered(narrator, sentences);
    sentences[told] = (struct tcplife_sentence){
        .first_frame = frame, .last_frame = frame, .time = time - narrator->start, .from = (uint8_t)quoted, .odd = true
    };
    SAY(&sentences[told], "An ICMP error answers a segment of the %s, who need not give up for that (RFC 5461).",
        name_of(quoted));
    return told + 1;
}

enum tcplife_worth tcplife_consider(struct tcplife_narrator *narrator, const struct tcplife_view *view, int64_t time)
{
    bool first = !narrator->segments++;
    if (first)
        narrator->start = time;
    count(&narrator->all, view->segment);
    if (is_mere_copy(view->segment))
        return TCPLIFE_WORTH_NOTHING;
    return !first && is_gathered(&narrator->all, view->segment) ? TCPLIFE_WORTH_GATHERING : TCPLIFE_WORTH_TELLING;
}

void tcplife_gather(struct tcplife_narrator *narrator, const struct tcplife_view *view, int64_t time)
{
    gather(&narrator->stretch, view, time - narrator->start);
}

unsigned tcplife_narrate(struct tcplife_narrator *narrator, const struct tcplife_view *view, int64_t time,
                         struct tcplife_sentence sentences[TCPLIFE_SENTENCES_MAX])
{
    bool first = !narrator->segments;
    switch (tcplife_consider(narrator, view, time)) {
    case TCPLIFE_WORTH_NOTHING:
        return 0;
    case TCPLIFE_WORTH_GATHERING:
        tcplife_gather(narrator, view, time);
        return 0;
    case TCPLIFE_WORTH_TELLING:
        break;
    }
    unsigned told = tcplife_narrate_gathered(narrator, sentences);
    bool anew = view->segment->handshake_step == 1 && moves_a_state(view->segment);
    tell_segment(view, time - narrator->start, first || anew, &sentences[told]);
    return told + 1;
}
