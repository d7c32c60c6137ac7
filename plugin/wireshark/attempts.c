/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We keep segments here, and no conclusions. */
#include "attempts.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "chunks.h"
#include "tcplife/vocabulary.h"

/* A segment in forty bytes: what the engine may be told of it, its layer, and its successor. The first members are those of
 * struct tcplife_segment. */
struct waiting {
    int64_t time;
    uint32_t frame;
    uint32_t seq;
    uint32_t ack;
    uint32_t length; /* longer ones than LENGTH_MAX can't wait; and from the left the hop limit */
    uint16_t flags; /* from the left: the end, the Fast Open option, five bits of layer, the control bits */
    uint16_t window;
    uint16_t source_port;
    uint16_t destination_port;
    uint16_t ip_id;
    uint8_t interface;
    uint8_t rest; /* from the left: whether it is sent to itself, the defect, counted from the first one, and four bits of
                     window scale */
    uint32_t next; /* the connection's next segment, or the next free place; 0: none */
};

#define HOP_LIMIT_SHIFT 24
#define TO_ITSELF_SHIFT 6
#define DEFECT_SHIFT 4
#define FROM_SHIFT 15
#define FAST_OPEN_SHIFT 14
#define LAYER_SHIFT 9
#define CONTROL_BITS 0x1ff
#define LENGTH_MAX ATTEMPTS_LENGTH_MAX
#define BEFORE_DEFECTS (TCPLIFE_VERDICT_HEADER_TOO_SHORT - 1)

_Static_assert(offsetof(struct waiting, length) == offsetof(struct tcplife_segment, length) &&
               offsetof(struct waiting, flags) == offsetof(struct tcplife_segment, flags) &&
               offsetof(struct waiting, window) == offsetof(struct tcplife_segment, window) &&
               offsetof(struct waiting, ip_id) == offsetof(struct tcplife_segment, ip_id),
               "they begin alike");
_Static_assert(TCPLIFE_VERDICT_HEADER_CUT - BEFORE_DEFECTS <= 3, "a defect fits its bits");

#define PLACES_SHIFT 12

static struct chunks places;
static uint32_t places_used = 1; /* place 0 stands for "none" */
static uint32_t first_free;

static inline struct waiting *at(uint32_t place)
{
    return (struct waiting *)chunks_get(&places, sizeof(struct waiting), PLACES_SHIFT, place);
}

uint32_t attempts_begin(const struct tcplife_segment *segment, unsigned layer)
{
    uint32_t place = first_free != 0 ? first_free : places_used++;
    struct waiting *waiting;
    if (place == first_free) {
        waiting = at(place);
        first_free = waiting->next;
    } else {
        waiting = (struct waiting *)chunks_begin(&places, sizeof *waiting, PLACES_SHIFT, place);
    }
    memcpy(waiting, segment, offsetof(struct waiting, interface)); /* so far they are alike */
    waiting->length |= (uint32_t)segment->hop_limit << HOP_LIMIT_SHIFT;
    waiting->flags = (uint16_t)((segment->flags & CONTROL_BITS) | layer << LAYER_SHIFT |
                                (unsigned)segment->fast_open_option << FAST_OPEN_SHIFT |
                                (unsigned)segment->from << FROM_SHIFT);
    waiting->interface = segment->interface;
    unsigned defect = segment->defect ? segment->defect - BEFORE_DEFECTS : 0;
    waiting->rest = (uint8_t)(segment->window_scale | defect << DEFECT_SHIFT |
                              (unsigned)segment->to_itself << TO_ITSELF_SHIFT);
    waiting->next = 0;
    return place;
}

static uint8_t defect_of(const struct waiting *waiting)
{
    unsigned defect = waiting->rest >> DEFECT_SHIFT & 3u;
    return defect ? (uint8_t)(defect + BEFORE_DEFECTS) : TCPLIFE_VERDICT_NONE;
}

bool attempts_repeats_first(uint32_t attempt, const struct tcplife_segment *segment)
{
    const struct waiting *first = at(attempt);
    bool soon = segment->time - first->time <= TCPLIFE_MSL;
    return soon && segment->seq == first->seq && segment->flags == (first->flags & CONTROL_BITS) &&
           segment->from == (first->flags >> FROM_SHIFT & 1u) && defect_of(first) == TCPLIFE_VERDICT_NONE;
}

bool attempts_answers_first(uint32_t attempt, const struct tcplife_segment *segment)
{
    enum { KINDS = TCPLIFE_SYN | TCPLIFE_ACK | TCPLIFE_FIN | TCPLIFE_RST };
    const struct waiting *first = at(attempt);
    uint32_t acknowledged = segment->ack - first->seq;
    bool is_syn = (first->flags & KINDS) == TCPLIFE_SYN && defect_of(first) == TCPLIFE_VERDICT_NONE;
    bool is_syn_ack = (segment->flags & KINDS) == (TCPLIFE_SYN | TCPLIFE_ACK) && !segment->defect;
    return is_syn && is_syn_ack && first->next == 0 && segment->from != (first->flags >> FROM_SHIFT & 1u) &&
           acknowledged >= 1 && acknowledged <= 1 + (first->length & LENGTH_MAX);
}

uint32_t attempts_continue(uint32_t attempt, const struct tcplife_segment *segment, unsigned layer)
{
    uint32_t second = attempts_begin(segment, layer);
    at(attempt)->next = second;
    return second;
}

uint32_t attempts_read(uint32_t place, struct tcplife_segment *segment, unsigned *layer)
{
    const struct waiting *waiting = at(place);
    *segment = (struct tcplife_segment){
        .time = waiting->time,
        .frame = waiting->frame,
        .seq = waiting->seq,
        .ack = waiting->ack,
        .length = waiting->length & LENGTH_MAX,
        .flags = waiting->flags & CONTROL_BITS,
        .window = waiting->window,
        .source_port = waiting->source_port,
        .destination_port = waiting->destination_port,
        .ip_id = waiting->ip_id,
        .hop_limit = (uint8_t)(waiting->length >> HOP_LIMIT_SHIFT),
        .interface = waiting->interface,
        .to_itself = waiting->rest >> TO_ITSELF_SHIFT & 1,
        .from = waiting->flags >> FROM_SHIFT & 1,
        .window_scale = waiting->rest & 0xf,
        .fast_open_option = waiting->flags >> FAST_OPEN_SHIFT & 1,
        .defect = defect_of(waiting),
    };
    *layer = waiting->flags >> LAYER_SHIFT & ATTEMPTS_LAYER_MAX;
    return waiting->next;
}

void attempts_release(uint32_t attempt)
{
    uint32_t last = attempt;
    while (at(last)->next != 0)
        last = at(last)->next;
    at(last)->next = first_free;
    first_free = attempt;
}

void attempts_forget(void)
{
    chunks_free(&places);
    places_used = 1;
    first_free = 0;
}
