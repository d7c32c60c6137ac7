/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "invariants.h"
#include <stddef.h>

/* The arrows of RFC 9293 figure 5 with its notes, and section 3.10.7 for resets and repeated opens. An arrow's
 * reason stands beside it. */
static const struct { enum tcplife_state from, to; } arrows[] = {
    {TCPLIFE_CLOSED, TCPLIFE_LISTEN},            /* passive OPEN */
    {TCPLIFE_CLOSED, TCPLIFE_SYN_SENT},          /* active OPEN / snd SYN */
    {TCPLIFE_LISTEN, TCPLIFE_SYN_RECEIVED},      /* rcv SYN / snd SYN,ACK */
    {TCPLIFE_LISTEN, TCPLIFE_SYN_SENT},          /* SEND / snd SYN */
    {TCPLIFE_SYN_SENT, TCPLIFE_SYN_RECEIVED},    /* rcv SYN / snd SYN,ACK */
    {TCPLIFE_SYN_SENT, TCPLIFE_ESTABLISHED},     /* rcv SYN,ACK / snd ACK */
    {TCPLIFE_SYN_SENT, TCPLIFE_CLOSED},          /* CLOSE, or rcv RST */
    {TCPLIFE_SYN_RECEIVED, TCPLIFE_ESTABLISHED}, /* rcv ACK of SYN */
    {TCPLIFE_SYN_RECEIVED, TCPLIFE_FIN_WAIT_1},  /* CLOSE / snd FIN */
    {TCPLIFE_SYN_RECEIVED, TCPLIFE_LISTEN},      /* note 1: rcv RST after a passive OPEN */
    {TCPLIFE_ESTABLISHED, TCPLIFE_FIN_WAIT_1},   /* CLOSE / snd FIN */
    {TCPLIFE_ESTABLISHED, TCPLIFE_CLOSE_WAIT},   /* rcv FIN / snd ACK */
    {TCPLIFE_FIN_WAIT_1, TCPLIFE_FIN_WAIT_2},    /* rcv ACK of FIN */
    {TCPLIFE_FIN_WAIT_1, TCPLIFE_CLOSING},       /* rcv FIN / snd ACK */
    {TCPLIFE_FIN_WAIT_1, TCPLIFE_TIME_WAIT},     /* note 2: rcv FIN and ACK of FIN at once */
    {TCPLIFE_FIN_WAIT_2, TCPLIFE_TIME_WAIT},     /* rcv FIN / snd ACK */
    {TCPLIFE_CLOSE_WAIT, TCPLIFE_LAST_ACK},      /* CLOSE / snd FIN */
    {TCPLIFE_CLOSING, TCPLIFE_TIME_WAIT},        /* rcv ACK of FIN */
    {TCPLIFE_LAST_ACK, TCPLIFE_CLOSED},          /* rcv ACK of FIN */
    {TCPLIFE_TIME_WAIT, TCPLIFE_CLOSED},         /* 2MSL, or rcv RST */
    /* note 3: a RST, sent or received, ends the others too. */
    {TCPLIFE_SYN_RECEIVED, TCPLIFE_CLOSED},
    {TCPLIFE_LISTEN, TCPLIFE_CLOSED},
    {TCPLIFE_ESTABLISHED, TCPLIFE_CLOSED},
    {TCPLIFE_FIN_WAIT_1, TCPLIFE_CLOSED},
    {TCPLIFE_FIN_WAIT_2, TCPLIFE_CLOSED},
    {TCPLIFE_CLOSE_WAIT, TCPLIFE_CLOSED},
    {TCPLIFE_CLOSING, TCPLIFE_CLOSED},
};

static bool is_arrow(uint8_t from, uint8_t to)
{
    if (from == TCPLIFE_STATE_UNKNOWN)
        return true; /* no arrow: the capture begins to tell */
    for (size_t i = 0; i < sizeof arrows / sizeof *arrows; i++)
        if (arrows[i].from == from && arrows[i].to == to)
            return true;
    return false;
}

/* Where no arrow leads: later segments may show that an endpoint had not been where we thought. Beside each stands what
 * must be there to show it. */
static bool is_correction(uint8_t from, uint8_t to, const struct tcplife_segment *segment)
{
    static const struct { enum tcplife_state from, to; uint16_t flag; } corrections[] = {
        /* the RST before had no effect: somebody acknowledges, or answers a SYN after all */
        {TCPLIFE_CLOSED, TCPLIFE_SYN_SENT, TCPLIFE_ACK},
        {TCPLIFE_CLOSED, TCPLIFE_SYN_RECEIVED, TCPLIFE_ACK},
        {TCPLIFE_CLOSED, TCPLIFE_ESTABLISHED, TCPLIFE_ACK},
        {TCPLIFE_CLOSED, TCPLIFE_FIN_WAIT_1, TCPLIFE_ACK},
        {TCPLIFE_CLOSED, TCPLIFE_FIN_WAIT_2, TCPLIFE_ACK},
        {TCPLIFE_CLOSED, TCPLIFE_CLOSE_WAIT, TCPLIFE_ACK},
        {TCPLIFE_CLOSED, TCPLIFE_CLOSING, TCPLIFE_ACK},
        {TCPLIFE_CLOSED, TCPLIFE_LAST_ACK, TCPLIFE_ACK},
        {TCPLIFE_CLOSED, TCPLIFE_TIME_WAIT, TCPLIFE_ACK},
        /* it repeats its SYN-ACK although that was acknowledged */
        {TCPLIFE_ESTABLISHED, TCPLIFE_SYN_RECEIVED, TCPLIFE_SYN | TCPLIFE_ACK},
        /* its FIN had answered one that was captured later, or never */
        {TCPLIFE_FIN_WAIT_1, TCPLIFE_LAST_ACK, TCPLIFE_ACK},
        {TCPLIFE_FIN_WAIT_2, TCPLIFE_CLOSED, TCPLIFE_ACK},
        {TCPLIFE_FIN_WAIT_1, TCPLIFE_LAST_ACK, TCPLIFE_FIN},
        {TCPLIFE_FIN_WAIT_2, TCPLIFE_CLOSED, TCPLIFE_FIN},
        /* a FIN that was inferred is withdrawn: it sends more */
        {TCPLIFE_TIME_WAIT, TCPLIFE_CLOSE_WAIT, 0},
        {TCPLIFE_FIN_WAIT_2, TCPLIFE_ESTABLISHED, 0},
        {TCPLIFE_FIN_WAIT_2, TCPLIFE_CLOSE_WAIT, 0},
        {TCPLIFE_CLOSED, TCPLIFE_FIN_WAIT_1, 0},
        {TCPLIFE_CLOSED, TCPLIFE_FIN_WAIT_2, 0},
        {TCPLIFE_LAST_ACK, TCPLIFE_FIN_WAIT_1, 0},
        {TCPLIFE_LAST_ACK, TCPLIFE_FIN_WAIT_2, 0},
    };
    if (segment->flags & TCPLIFE_RST)
        return false;
    for (size_t i = 0; i < sizeof corrections / sizeof *corrections; i++)
        if (corrections[i].from == from && corrections[i].to == to &&
            (segment->flags & corrections[i].flag) == corrections[i].flag)
            return true;
    return false;
}

static const char *broken_path(const struct tcplife_path *path, const struct tcplife_path *previous,
                               const struct tcplife_segment *segment)
{
    if (path->length < 1 || path->length > TCPLIFE_PATH_MAX)
        return "a path has 1 to TCPLIFE_PATH_MAX states";
    for (int i = 0; i < path->length; i++)
        if (path->state[i] >= TCPLIFE_STATE_COUNT)
            return "a state is none of the vocabulary";
    for (int i = 1; i < path->length; i++)
        if (!is_arrow(path->state[i - 1], path->state[i]) && !is_correction(path->state[i - 1], path->state[i], segment))
            return "a step of a path is no arrow of figure 5";
    uint8_t ended = previous ? previous->state[previous->length - 1] : TCPLIFE_STATE_UNKNOWN;
    if (ended != TCPLIFE_STATE_UNKNOWN && ended != path->state[0])
        return "a path does not begin where the last one ended";
    return NULL;
}

const char *broken_promise(const struct tcplife_annotation *previous, const struct tcplife_annotation *now,
                           const struct tcplife_segment *segment)
{
    for (int role = 0; role < 2; role++) {
        const char *broken = broken_path(&now->path[role], previous ? &previous->path[role] : NULL,
                                         segment);
        if (broken)
            return broken;
        if (now->evidence[role] >= TCPLIFE_EVIDENCE_COUNT)
            return "an evidence is none of the vocabulary";
    }
    if (now->from > TCPLIFE_SERVER)
        return "the sender is neither client nor server";
    if (now->verdict >= TCPLIFE_VERDICT_COUNT || now->ack_kind >= TCPLIFE_ACK_KIND_COUNT ||
        now->reset_cause >= TCPLIFE_RESET_CAUSE_COUNT || now->events >> TCPLIFE_EVENT_COUNT)
        return "a verdict, kind, cause or event is none of the vocabulary";
    if (now->has_seq && now->next_seq < now->seq)
        return "next_seq lies before seq";
    if (now->ack_frame >= segment->frame)
        return "an ACK's frame is not an earlier one";
    if (now->ack_frame && now->ack_delay < 0)
        return "an ACK's delay is negative";
    if (!(segment->flags & TCPLIFE_RST) && (now->reset_accepted || now->reset_cause != TCPLIFE_RESET_NONE))
        return "a segment without RST has a reset's facts";
    if (now->fin_merged && (segment->flags & (TCPLIFE_FIN | TCPLIFE_ACK)) != (TCPLIFE_FIN | TCPLIFE_ACK))
        return "a merged FIN lacks FIN or ACK";
    return NULL;
}

static const char *difference(const struct tcplife_annotation *a, const struct tcplife_annotation *b)
{
    for (int role = 0; role < 2; role++) {
        if (a->evidence[role] != b->evidence[role])
            return "unpacked again, it differs in evidence";
        if (a->path[role].length != b->path[role].length)
            return "unpacked again, it differs in path length";
        for (int i = 0; i < a->path[role].length; i++)
            if (a->path[role].state[i] != b->path[role].state[i])
                return "unpacked again, it differs in path";
    }
    if (a->has_seq != b->has_seq || (a->has_seq && (a->seq != b->seq || a->next_seq != b->next_seq)))
        return "unpacked again, it differs in seq";
    if (a->has_ack != b->has_ack || (a->has_ack && a->ack != b->ack))
        return "unpacked again, it differs in ack";
    if (a->ack_frame != b->ack_frame || (a->ack_frame && a->ack_delay != b->ack_delay))
        return "unpacked again, it differs in ack_frame or ack_delay";
    if (a->events != b->events)
        return "unpacked again, it differs in events";
    if (a->from != b->from || a->verdict != b->verdict || a->ack_kind != b->ack_kind)
        return "unpacked again, it differs in from, verdict or ack_kind";
    if (a->handshake_step != b->handshake_step || a->teardown_step != b->teardown_step)
        return "unpacked again, it differs in handshake_step or teardown_step";
    if (a->reset_cause != b->reset_cause || a->reset_accepted != b->reset_accepted)
        return "unpacked again, it differs in reset_cause or reset_accepted";
    if (a->fin_merged != b->fin_merged)
        return "unpacked again, it differs in fin_merged";
    return NULL;
}

const char *broken_unpacking(const struct tcplife_annotation *annotation, const struct tcplife_connection *connection,
                             const struct tcplife_segment *segment, const struct tcplife_record *record)
{
    /* Only what the header and the frame number tell again; nothing else may be needed. */
    const struct tcplife_segment header = {.frame = segment->frame, .seq = segment->seq, .ack = segment->ack,
                                           .length = segment->length, .flags = segment->flags,
                                           .from = segment->from};
    const struct tcplife_annotation again = tcplife_unpack(record, connection, &header);
    return difference(annotation, &again);
}

const char *broken_record(const struct tcplife_annotation *annotation, const struct tcplife_connection *connection,
                          const struct tcplife_segment *segment, struct tcplife_record *record, bool *packed)
{
    *packed = tcplife_pack(annotation, connection, segment, record);
    return *packed ? broken_unpacking(annotation, connection, segment, record) : NULL;
}
