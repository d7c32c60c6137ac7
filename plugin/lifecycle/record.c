/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An annotation in 96 bits. Most segments change no state and are told by their kind and their ACK's age ("plain");
 * those that open, close or break a rule are told by where the endpoints were before ("marked"). Offsets come again
 * from the header and the connection; the age of an ACK of a SYN or FIN from what the connection remembers. */
#include "tcplife/record.h"

#include <string.h>

#include "exchange.h"

/* Where each fact stands: word, lowest bit, width. Both formats begin alike. Shifts and not bit-fields, because a
 * record is made for every segment and compilers build bit-fields one at a time. */
#define IS_MARKED 0, 0, 1
#define EVENTS 0, 1, 17
#define FROM 0, 18, 1
#define EVIDENCE_0 0, 19, 2
#define EVIDENCE_1 0, 21, 2
#define ACK_KIND 0, 23, 3
#define HAS_SEQ 0, 26, 1
#define HAS_ACK 0, 27, 1
#define BEFORE_0 0, 28, 4
#define BEFORE_1 1, 0, 4
#define SEQ_EPOCH 1, 4, 3 /* high halves of the offsets */
#define ACK_EPOCH 1, 7, 3
/* plain */
#define ACK_FRAMES_BACK 1, 10, 20
#define ACK_DELAY_HIGH 1, 30, 2
#define ACK_DELAY_LOW 2, 0, 32
/* marked */
#define HANDSHAKE_STEP 1, 10, 3
#define TEARDOWN_STEP 1, 13, 3
#define VERDICT 1, 16, 5
#define RESET_CAUSE 1, 21, 4
#define RESET_ACCEPTED 1, 25, 1
#define FIN_MERGED 1, 26, 1
#define ACK_OF_LINK 1, 27, 2 /* enum link: the ACK's frame and age are those of a SYN or FIN that the connection remembers */
#define AFTER_0 2, 0, 4
#define AFTER_1 2, 4, 4
#define BY_CLOSING_0 2, 8, 1 /* FIN-WAIT-1 became TIME-WAIT by way of CLOSING */
#define BY_CLOSING_1 2, 9, 1

#define PUT_(record, word_, bit, width, value) ((record)->word[word_] |= (uint32_t)(value) << (bit))
#define PUT(record, place, value) PUT_(record, place, value)
#define GET_(record, word_, bit, width) ((record)->word[word_] >> (bit) & (uint32_t)((UINT64_C(1) << (width)) - 1))
#define GET(record, place) GET_(record, place)

_Static_assert(TCPLIFE_VERDICT_COUNT <= 1 << 5 && TCPLIFE_RESET_CAUSE_COUNT <= 1 << 4 &&
                   TCPLIFE_ACK_KIND_COUNT <= 1 << 3 && TCPLIFE_STATE_COUNT <= 1 << 4 &&
                   TCPLIFE_EVIDENCE_COUNT <= 1 << 2 && TCPLIFE_EVENT_COUNT <= 17,
               "an enumeration has outgrown its place in the record");

_Static_assert(TCPLIFE_EVIDENCE_COUNT < 1 << 2, "the first word of a record is never all ones");

#define EPOCHS 8
#define STEPS 8
#define FRAMES_BACK (1u << 20)
#define ACK_DELAY_NS (INT64_C(1) << 34) /* 17 s */

/* ---- paths: before and after, and one bit, decide the walk ---------------------------------------------------- */

/* The state between, where a segment takes its end two steps further. */
static const uint8_t by_way_of[TCPLIFE_STATE_COUNT][TCPLIFE_STATE_COUNT] = {
    [TCPLIFE_CLOSED] = {[TCPLIFE_SYN_RECEIVED] = TCPLIFE_LISTEN},
    [TCPLIFE_LISTEN] = {[TCPLIFE_ESTABLISHED] = TCPLIFE_SYN_RECEIVED, [TCPLIFE_FIN_WAIT_1] = TCPLIFE_SYN_RECEIVED},
    [TCPLIFE_SYN_SENT] = {[TCPLIFE_FIN_WAIT_1] = TCPLIFE_ESTABLISHED, [TCPLIFE_CLOSE_WAIT] = TCPLIFE_ESTABLISHED},
    [TCPLIFE_ESTABLISHED] = {[TCPLIFE_LAST_ACK] = TCPLIFE_CLOSE_WAIT, [TCPLIFE_FIN_WAIT_2] = TCPLIFE_FIN_WAIT_1},
    [TCPLIFE_FIN_WAIT_1] = {[TCPLIFE_TIME_WAIT] = TCPLIFE_FIN_WAIT_2}, /* or CLOSING, where the bit says so */
};

static unsigned state_between(unsigned before, unsigned after, bool by_closing)
{
    if (by_closing)
        return before == TCPLIFE_FIN_WAIT_1 && after == TCPLIFE_TIME_WAIT ? TCPLIFE_CLOSING : 0;
    return by_way_of[before][after];
}

static struct tcplife_path walk(unsigned before, unsigned after, bool by_closing)
{
    struct tcplife_path path = {.length = 1, .state = {(uint8_t)before}};
    unsigned between = state_between(before, after, by_closing);
    if (between)
        path.state[path.length++] = (uint8_t)between;
    if (after != before)
        path.state[path.length++] = (uint8_t)after;
    return path;
}

/* ---- ACKs that the connection remembers ------------------------------------------------------------------------- */

enum link { LINK_NONE, LINK_FIN, LINK_SYN_ACK, LINK_SYN };

struct remembered {
    uint32_t frame;
    int64_t delay;
};

static struct remembered remembered_ack(const struct tcplife_connection *connection, enum link link, unsigned from)
{
    const struct tcplife_endpoint *receiver = &connection->end[1 - from];
    switch (link) {
    case LINK_FIN:
        return (struct remembered){receiver->fin_frame, receiver->fin_acked_time - receiver->fin_time};
    case LINK_SYN_ACK:
        return (struct remembered){connection->syn_ack_frame, connection->handshake_time - connection->syn_ack_time};
    case LINK_SYN:
        return (struct remembered){connection->syn_frame, connection->syn_ack_time - connection->start};
    case LINK_NONE:
        break;
    }
    return (struct remembered){0, 0};
}

static enum link link_of(const struct tcplife_connection *connection, uint32_t frame, unsigned from)
{
    const struct tcplife_endpoint *receiver = &connection->end[1 - from];
    if (receiver->fin_acked && frame == receiver->fin_acked_frame)
        return LINK_FIN;
    if (frame == connection->handshake_frame && connection->syn_ack_frame)
        return LINK_SYN_ACK;
    return frame == connection->syn_ack_frame ? LINK_SYN : LINK_NONE;
}

/* ---- packing ------------------------------------------------------------------------------------------------ */

static uint64_t epoch(bool present, uint64_t offset)
{
    return present ? offset >> 32 : 0;
}

static bool is_plain(const struct tcplife_annotation *annotation)
{
    return annotation->path[0].length == 1 && annotation->path[1].length == 1 && !annotation->verdict &&
           !annotation->handshake_step && !annotation->teardown_step && !annotation->reset_cause;
}

static void pack_common(const struct tcplife_annotation *annotation, struct tcplife_record *record)
{
    PUT(record, EVENTS, annotation->events);
    PUT(record, FROM, annotation->from);
    PUT(record, EVIDENCE_0, annotation->evidence[0]);
    PUT(record, EVIDENCE_1, annotation->evidence[1]);
    PUT(record, ACK_KIND, annotation->ack_kind);
    PUT(record, HAS_SEQ, annotation->has_seq);
    PUT(record, HAS_ACK, annotation->has_ack);
    PUT(record, BEFORE_0, annotation->path[0].state[0]);
    PUT(record, BEFORE_1, annotation->path[1].state[0]);
    PUT(record, SEQ_EPOCH, epoch(annotation->has_seq, annotation->seq));
    PUT(record, ACK_EPOCH, epoch(annotation->has_ack, annotation->ack));
}

static bool holds_ack(uint32_t frames_back, int64_t delay)
{
    return frames_back > 0 && frames_back < FRAMES_BACK && delay >= 0 && delay < ACK_DELAY_NS;
}

static void put_ack(struct tcplife_record *record, uint32_t frames_back, int64_t delay)
{
    PUT(record, ACK_FRAMES_BACK, frames_back);
    PUT(record, ACK_DELAY_HIGH, delay >> 32);
    PUT(record, ACK_DELAY_LOW, delay);
}

static bool pack_plain(const struct tcplife_annotation *annotation, const struct tcplife_segment *segment,
                       struct tcplife_record *record)
{
    if (!annotation->ack_frame)
        return true;
    uint32_t back = segment->frame - annotation->ack_frame;
    if (!holds_ack(back, annotation->ack_delay))
        return false;
    put_ack(record, back, annotation->ack_delay);
    return true;
}

static uint8_t end_of(const struct tcplife_path *path)
{
    return path->state[path->length - 1];
}

static bool goes_by_closing(const struct tcplife_path *path)
{
    return path->length == 3 && path->state[1] == TCPLIFE_CLOSING;
}

/* walk() would lead the same way. */
static bool can_walk_again(const struct tcplife_path *path)
{
    if (path->length == 1)
        return true;
    unsigned before = path->state[0], after = end_of(path), between = state_between(before, after, goes_by_closing(path));
    if (path->length == 2)
        return !between && after != before;
    return path->length == 3 && between == path->state[1];
}

/* LINK_NONE: the connection does not remember this. */
static enum link link_to_ack(const struct tcplife_annotation *annotation, const struct tcplife_connection *connection,
                             const struct tcplife_segment *segment)
{
    enum link link = link_of(connection, segment->frame, segment->from);
    struct remembered ack = remembered_ack(connection, link, segment->from);
    return ack.frame == annotation->ack_frame && ack.delay == annotation->ack_delay ? link : LINK_NONE;
}

static bool pack_marked(const struct tcplife_annotation *annotation, const struct tcplife_connection *connection,
                        const struct tcplife_segment *segment, struct tcplife_record *record)
{
    const struct tcplife_path *path = annotation->path;
    enum link link = annotation->ack_frame ? link_to_ack(annotation, connection, segment) : LINK_NONE;
    if (annotation->ack_frame && link == LINK_NONE)
        return false;
    if (annotation->handshake_step >= STEPS || annotation->teardown_step >= STEPS || !can_walk_again(&path[0]) ||
        !can_walk_again(&path[1]))
        return false;
    PUT(record, IS_MARKED, 1);
    PUT(record, HANDSHAKE_STEP, annotation->handshake_step);
    PUT(record, TEARDOWN_STEP, annotation->teardown_step);
    PUT(record, VERDICT, annotation->verdict);
    PUT(record, RESET_CAUSE, annotation->reset_cause);
    PUT(record, RESET_ACCEPTED, annotation->reset_accepted);
    PUT(record, FIN_MERGED, annotation->fin_merged);
    PUT(record, ACK_OF_LINK, link);
    PUT(record, AFTER_0, end_of(&path[0]));
    PUT(record, AFTER_1, end_of(&path[1]));
    PUT(record, BY_CLOSING_0, goes_by_closing(&path[0]));
    PUT(record, BY_CLOSING_1, goes_by_closing(&path[1]));
    return true;
}

/* A SYN that counts has offset 0, whatever number a later one begins with. */
static bool begins_numbers(const struct tcplife_segment *segment, const struct tcplife_annotation *annotation)
{
    return segment->flags & TCPLIFE_SYN && !annotation->verdict;
}

bool tcplife_pack(const struct tcplife_annotation *annotation, const struct tcplife_connection *connection,
                  const struct tcplife_segment *segment, struct tcplife_record *record)
{
    struct tcplife_record packed = {{0}};
    if (!connection->steady && numbers_may_change(connection))
        return false;
    if (epoch(annotation->has_seq, annotation->seq) >= EPOCHS || epoch(annotation->has_ack, annotation->ack) >= EPOCHS)
        return false;
    if (!(is_plain(annotation) ? pack_plain(annotation, segment, &packed)
                               : pack_marked(annotation, connection, segment, &packed)))
        return false;
    pack_common(annotation, &packed);
    *record = packed;
    return true;
}

bool record_holds_ack(const struct tcplife_segment *segment, const struct tcplife_endpoint *receiver,
                      const struct tcplife_pool *pool)
{
    if (!receiver->flight)
        return true;
    const struct tcplife_span *oldest = &pool->span[pool->span[receiver->flight].next];
    return holds_ack(segment->frame - oldest->frame, segment->time - oldest->time);
}

/* What tcplife_pack() would write: both ends ESTABLISHED, no step, no verdict, offsets below 2^32. */
void record_predicted(const struct tcplife_segment *segment, enum tcplife_role role, bool receiver_is_observed,
                      enum tcplife_ack_kind kind, const struct covered *covered, struct tcplife_record *record)
{
    struct tcplife_record packed = {{0}};
    PUT(&packed, EVENTS, 1u << (segment->length ? TCPLIFE_EVENT_DATA : TCPLIFE_EVENT_ACK));
    PUT(&packed, FROM, role);
    if (receiver_is_observed) { /* nearly always */
        PUT(&packed, EVIDENCE_0, TCPLIFE_OBSERVED);
        PUT(&packed, EVIDENCE_1, TCPLIFE_OBSERVED);
    } else {
        PUT(&packed, EVIDENCE_0, role == TCPLIFE_CLIENT ? TCPLIFE_OBSERVED : TCPLIFE_INFERRED);
        PUT(&packed, EVIDENCE_1, role == TCPLIFE_CLIENT ? TCPLIFE_INFERRED : TCPLIFE_OBSERVED);
    }
    PUT(&packed, ACK_KIND, kind);
    PUT(&packed, HAS_SEQ, 1);
    PUT(&packed, HAS_ACK, 1);
    PUT(&packed, BEFORE_0, TCPLIFE_ESTABLISHED);
    PUT(&packed, BEFORE_1, TCPLIFE_ESTABLISHED);
    if (covered->frame)
        put_ack(&packed, segment->frame - covered->frame, segment->time - covered->time);
    *record = packed;
}

/* ---- unpacking ---------------------------------------------------------------------------------------------- */

static struct tcplife_annotation unpack_common(const struct tcplife_record *record)
{
    return (struct tcplife_annotation){
        .events = GET(record, EVENTS),
        .from = (uint8_t)GET(record, FROM),
        .evidence = {(uint8_t)GET(record, EVIDENCE_0), (uint8_t)GET(record, EVIDENCE_1)},
        .ack_kind = (uint8_t)GET(record, ACK_KIND),
        .has_seq = GET(record, HAS_SEQ),
        .has_ack = GET(record, HAS_ACK),
        .seq = (uint64_t)GET(record, SEQ_EPOCH) << 32,
        .ack = (uint64_t)GET(record, ACK_EPOCH) << 32,
    };
}

static void unpack_plain(const struct tcplife_record *record, const struct tcplife_segment *segment,
                         struct tcplife_annotation *annotation)
{
    annotation->path[0] = walk(GET(record, BEFORE_0), GET(record, BEFORE_0), false);
    annotation->path[1] = walk(GET(record, BEFORE_1), GET(record, BEFORE_1), false);
    if (GET(record, ACK_FRAMES_BACK)) {
        annotation->ack_frame = segment->frame - GET(record, ACK_FRAMES_BACK);
        annotation->ack_delay = (int64_t)GET(record, ACK_DELAY_HIGH) << 32 | GET(record, ACK_DELAY_LOW);
    }
}

static void unpack_marked(const struct tcplife_record *record, const struct tcplife_connection *connection,
                          const struct tcplife_segment *segment, struct tcplife_annotation *annotation)
{
    annotation->path[0] = walk(GET(record, BEFORE_0), GET(record, AFTER_0), GET(record, BY_CLOSING_0));
    annotation->path[1] = walk(GET(record, BEFORE_1), GET(record, AFTER_1), GET(record, BY_CLOSING_1));
    annotation->handshake_step = (uint8_t)GET(record, HANDSHAKE_STEP);
    annotation->teardown_step = (uint8_t)GET(record, TEARDOWN_STEP);
    annotation->verdict = (uint8_t)GET(record, VERDICT);
    annotation->reset_cause = (uint8_t)GET(record, RESET_CAUSE);
    annotation->reset_accepted = GET(record, RESET_ACCEPTED);
    annotation->fin_merged = GET(record, FIN_MERGED);
    if (GET(record, ACK_OF_LINK)) {
        struct remembered ack = remembered_ack(connection, (enum link)GET(record, ACK_OF_LINK), segment->from);
        annotation->ack_frame = ack.frame;
        annotation->ack_delay = ack.delay;
    }
}

/* The high halves of the offsets are there; the low ones come from the header. */
static void place_again(struct tcplife_annotation *annotation, const struct tcplife_connection *connection,
                        const struct tcplife_segment *segment)
{
    unsigned from = segment->from & 1u;
    if (annotation->has_seq) {
        if (!begins_numbers(segment, annotation))
            annotation->seq |= (uint32_t)(segment->seq - connection->end[from].isn);
        annotation->next_seq = annotation->seq + segment->length + !!(segment->flags & TCPLIFE_SYN) +
                               !!(segment->flags & TCPLIFE_FIN);
    }
    if (annotation->has_ack)
        annotation->ack |= (uint32_t)(segment->ack - connection->end[1 - from].isn);
}

struct tcplife_annotation tcplife_unpack(const struct tcplife_record *record,
                                         const struct tcplife_connection *connection,
                                         const struct tcplife_segment *segment)
{
    struct tcplife_annotation annotation = unpack_common(record);
    if (GET(record, IS_MARKED))
        unpack_marked(record, connection, segment, &annotation);
    else
        unpack_plain(record, segment, &annotation);
    place_again(&annotation, connection, segment);
    return annotation;
}
