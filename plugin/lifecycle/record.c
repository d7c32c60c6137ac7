/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An annotation in 96 bits. Most segments change no state and are told by their kind and their ACK's age ("plain");
 * those that open, close or break a rule are told by where the endpoints were before ("marked"). Offsets come again
 * from the header and the connection; the age of an ACK of a SYN or FIN from what the connection remembers.
 *
 * Fields are packed by one list per format, read in the same order by both directions, so that they cannot disagree.
 */
#include "tcplife/record.h"

#include <limits.h>
#include <string.h>

#include "sequence.h"

/* The 96 bits as a stream. The same walk over the fields packs and unpacks: `writing` says which. */
struct bits {
    uint32_t word[3];
    unsigned position;
    bool writing;
    bool fits;
};

static void field(struct bits *bits, uint64_t *value, unsigned width)
{
    unsigned shift = bits->position % 32, index = bits->position / 32;
    uint64_t mask = (UINT64_C(1) << width) - 1;
    bits->position += width;
    if (bits->writing) {
        bits->fits &= *value <= mask;
        bits->word[index] |= (uint32_t)((*value & mask) << shift);
        if (shift + width > 32)
            bits->word[index + 1] |= (uint32_t)((*value & mask) >> (32 - shift));
        return;
    }
    uint64_t raw = bits->word[index] >> shift;
    if (shift + width > 32)
        raw |= (uint64_t)bits->word[index + 1] << (32 - shift);
    *value = raw & mask;
}

static void field8(struct bits *bits, uint8_t *value, unsigned width)
{
    uint64_t wide = *value;
    field(bits, &wide, width);
    *value = (uint8_t)wide;
}

static void field32(struct bits *bits, uint32_t *value, unsigned width)
{
    uint64_t wide = *value;
    field(bits, &wide, width);
    *value = (uint32_t)wide;
}

static void flag(struct bits *bits, bool *value)
{
    uint64_t wide = *value;
    field(bits, &wide, 1);
    *value = wide != 0;
}

/* What the record holds beside the annotation's own members. */
struct extra {
    uint32_t seq_epoch, ack_epoch; /* high halves of the offsets */
    uint32_t ack_frames_back;
    uint64_t ack_delay;
    bool ack_of_link;  /* the ACK's frame and age are those of the SYN or FIN that the connection remembers */
    bool by_closing[2]; /* FIN-WAIT-1 became TIME-WAIT by way of CLOSING */
};

static void common(struct bits *bits, struct tcplife_annotation *annotation, struct extra *extra, bool *marked)
{
    flag(bits, marked);
    field32(bits, &annotation->events, TCPLIFE_EVENT_COUNT);
    field8(bits, &annotation->from, 1);
    field8(bits, &annotation->evidence[0], 2);
    field8(bits, &annotation->evidence[1], 2);
    field8(bits, &annotation->ack_kind, 3);
    flag(bits, &annotation->has_seq);
    flag(bits, &annotation->has_ack);
    field32(bits, &extra->seq_epoch, 3);
    field32(bits, &extra->ack_epoch, 3);
    for (int role = 0; role < 2; role++)
        field8(bits, &annotation->path[role].state[0], 4);
}

static void plain(struct bits *bits, struct extra *extra)
{
    field(bits, &extra->ack_delay, 34); /* 17 s */
    field32(bits, &extra->ack_frames_back, 20);
}

static void marked(struct bits *bits, struct tcplife_annotation *annotation, struct extra *extra, uint8_t after[2])
{
    for (int role = 0; role < 2; role++) {
        field8(bits, &after[role], 4);
        flag(bits, &extra->by_closing[role]);
    }
    field8(bits, &annotation->handshake_step, 3);
    field8(bits, &annotation->teardown_step, 3);
    field8(bits, &annotation->verdict, 5);
    field8(bits, &annotation->reset_cause, 4);
    flag(bits, &annotation->reset_accepted);
    flag(bits, &annotation->fin_merged);
    flag(bits, &extra->ack_of_link);
}
_Static_assert(TCPLIFE_VERDICT_COUNT <= 32 && TCPLIFE_RESET_CAUSE_COUNT <= 16 && TCPLIFE_ACK_KIND_COUNT <= 8 &&
                   TCPLIFE_STATE_COUNT <= 16 && TCPLIFE_EVENT_COUNT <= 17,
               "an enumeration has outgrown its place in the record");

/* ---- paths: before and after, and one bit, decide the walk ---------------------------------------------------- */

static const struct {
    uint8_t before, after, by_closing, length, state[TCPLIFE_PATH_MAX];
} longer_walks[] = {
    {TCPLIFE_ESTABLISHED, TCPLIFE_LAST_ACK, 0, 3, {TCPLIFE_ESTABLISHED, TCPLIFE_CLOSE_WAIT, TCPLIFE_LAST_ACK}},
    {TCPLIFE_FIN_WAIT_1, TCPLIFE_TIME_WAIT, 0, 3, {TCPLIFE_FIN_WAIT_1, TCPLIFE_FIN_WAIT_2, TCPLIFE_TIME_WAIT}},
    {TCPLIFE_FIN_WAIT_1, TCPLIFE_TIME_WAIT, 1, 3, {TCPLIFE_FIN_WAIT_1, TCPLIFE_CLOSING, TCPLIFE_TIME_WAIT}},
    {TCPLIFE_SYN_SENT, TCPLIFE_FIN_WAIT_1, 0, 3, {TCPLIFE_SYN_SENT, TCPLIFE_ESTABLISHED, TCPLIFE_FIN_WAIT_1}},
    {TCPLIFE_SYN_SENT, TCPLIFE_CLOSE_WAIT, 0, 3, {TCPLIFE_SYN_SENT, TCPLIFE_ESTABLISHED, TCPLIFE_CLOSE_WAIT}},
    {TCPLIFE_LISTEN, TCPLIFE_ESTABLISHED, 0, 3, {TCPLIFE_LISTEN, TCPLIFE_SYN_RECEIVED, TCPLIFE_ESTABLISHED}},
};

static struct tcplife_path walk(uint8_t before, uint8_t after, bool by_closing)
{
    struct tcplife_path path = {.length = 1, .state = {before}};
    for (unsigned i = 0; i < sizeof longer_walks / sizeof longer_walks[0]; i++) {
        if (longer_walks[i].before == before && longer_walks[i].after == after &&
            longer_walks[i].by_closing == by_closing) {
            path.length = longer_walks[i].length;
            memcpy(path.state, longer_walks[i].state, sizeof path.state);
            return path;
        }
    }
    if (after != before)
        path.state[path.length++] = after;
    return path;
}

static bool same_path(const struct tcplife_path *a, const struct tcplife_path *b)
{
    return a->length == b->length && memcmp(a->state, b->state, a->length) == 0;
}

/* ---- ACKs that the connection remembers ------------------------------------------------------------------------- */

struct link {
    uint32_t frame;
    int64_t delay;
};

static struct link remembered_ack(const struct tcplife_connection *connection, uint32_t frame, unsigned from)
{
    const struct tcplife_endpoint *receiver = &connection->end[1 - from];
    if (frame == receiver->fin_acked_frame)
        return (struct link){receiver->fin_frame, receiver->fin_acked_time - receiver->fin_time};
    if (frame == connection->handshake_frame)
        return (struct link){connection->syn_ack_frame, connection->handshake_time - connection->syn_ack_time};
    if (frame == connection->syn_ack_frame)
        return (struct link){connection->syn_frame, connection->syn_ack_time - connection->start};
    return (struct link){0, 0};
}

/* ---- both directions ---------------------------------------------------------------------------------------- */

static bool is_plain(const struct tcplife_annotation *annotation)
{
    return annotation->path[0].length == 1 && annotation->path[1].length == 1 && !annotation->verdict &&
           !annotation->handshake_step && !annotation->teardown_step && !annotation->reset_cause;
}

static bool describe_ack(const struct tcplife_annotation *annotation, const struct tcplife_connection *connection,
                         const struct tcplife_segment *segment, bool is_marked, struct extra *extra)
{
    if (!annotation->ack_frame)
        return true;
    if (is_marked) {
        struct link link = remembered_ack(connection, segment->frame, segment->from);
        extra->ack_of_link = true;
        return link.frame == annotation->ack_frame && link.delay == annotation->ack_delay;
    }
    extra->ack_frames_back = segment->frame - annotation->ack_frame;
    extra->ack_delay = (uint64_t)annotation->ack_delay;
    return true;
}

bool tcplife_pack(const struct tcplife_annotation *annotation, const struct tcplife_connection *connection,
                  const struct tcplife_segment *segment, struct tcplife_record *record)
{
    struct tcplife_annotation copy = *annotation;
    struct extra extra = {.seq_epoch = annotation->has_seq ? (uint32_t)(annotation->seq >> 32) : 0,
                          .ack_epoch = annotation->has_ack ? (uint32_t)(annotation->ack >> 32) : 0};
    struct bits bits = {.writing = true, .fits = true};
    bool is_marked = !is_plain(annotation);

    if (!describe_ack(annotation, connection, segment, is_marked, &extra))
        return false;
    common(&bits, &copy, &extra, &is_marked);
    if (is_marked) {
        uint8_t after[2];
        for (int role = 0; role < 2; role++) {
            const struct tcplife_path *path = &annotation->path[role];
            after[role] = path->state[path->length - 1];
            extra.by_closing[role] = path->length == 3 && path->state[1] == TCPLIFE_CLOSING;
            struct tcplife_path again = walk(path->state[0], after[role], extra.by_closing[role]);
            bits.fits &= same_path(&again, path);
        }
        marked(&bits, &copy, &extra, after);
    } else {
        plain(&bits, &extra);
    }
    if (!bits.fits)
        return false;
    memcpy(record->word, bits.word, sizeof record->word);
    return true;
}

static uint64_t offset_in_epoch(uint32_t raw, uint32_t isn, uint32_t epoch)
{
    return (uint64_t)epoch << 32 | (uint32_t)(raw - isn);
}

static void place_again(struct tcplife_annotation *annotation, const struct extra *extra,
                        const struct tcplife_connection *connection, const struct tcplife_segment *segment)
{
    unsigned from = segment->from & 1u;
    if (annotation->has_seq) {
        annotation->seq = offset_in_epoch(segment->seq, connection->end[from].isn, extra->seq_epoch);
        annotation->next_seq = annotation->seq + segment->length + !!(segment->flags & TCPLIFE_SYN) +
                               !!(segment->flags & TCPLIFE_FIN);
    }
    if (annotation->has_ack)
        annotation->ack = offset_in_epoch(segment->ack, connection->end[1 - from].isn, extra->ack_epoch);
}

struct tcplife_annotation tcplife_unpack(const struct tcplife_record *record,
                                         const struct tcplife_connection *connection,
                                         const struct tcplife_segment *segment)
{
    struct tcplife_annotation annotation = {0};
    struct extra extra = {0};
    struct bits bits = {.fits = true};
    bool is_marked = false;

    memcpy(bits.word, record->word, sizeof bits.word);
    common(&bits, &annotation, &extra, &is_marked);
    uint8_t after[2] = {annotation.path[0].state[0], annotation.path[1].state[0]};
    if (is_marked)
        marked(&bits, &annotation, &extra, after);
    else
        plain(&bits, &extra);
    for (int role = 0; role < 2; role++)
        annotation.path[role] = walk(annotation.path[role].state[0], after[role], extra.by_closing[role]);
    if (extra.ack_of_link) {
        struct link link = remembered_ack(connection, segment->frame, segment->from);
        annotation.ack_frame = link.frame;
        annotation.ack_delay = link.delay;
    } else if (extra.ack_frames_back) {
        annotation.ack_frame = segment->frame - extra.ack_frames_back;
        annotation.ack_delay = (int64_t)extra.ack_delay;
    }
    place_again(&annotation, &extra, connection, segment);
    return annotation;
}
