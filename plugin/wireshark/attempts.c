/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We keep segments here, and no conclusions. */
#include "attempts.h"

#include <stdbool.h>

#include "chunks.h"
#include "tcplife/vocabulary.h"

/* A segment in forty bytes: what the engine may be told of it, its layer, and its successor. */
struct waiting {
    int64_t time;
    uint32_t frame;
    uint32_t seq;
    uint32_t ack;
    uint32_t length : 24; /* longer ones can't wait */
    uint32_t hop_limit : 8;
    uint16_t flags; /* from the left: the end, the Fast Open option, five bits of layer, the control bits */
    uint16_t window;
    uint16_t source_port;
    uint16_t destination_port;
    uint16_t ip_id;
    uint8_t interface;
    uint8_t window_scale : 4;
    uint8_t defect : 2; /* counted from the first of the defects; 0: none */
    uint8_t to_itself : 1;
    uint32_t next; /* the connection's next segment, or the next free place; 0: none */
};

#define FROM_SHIFT 15
#define FAST_OPEN_SHIFT 14
#define LAYER_SHIFT 9
#define CONTROL_BITS 0x1ff
#define LENGTH_MAX 0xffffffu
#define BEFORE_DEFECTS (TCPLIFE_VERDICT_HEADER_TOO_SHORT - 1)

_Static_assert(TCPLIFE_VERDICT_HEADER_CUT - BEFORE_DEFECTS <= 3, "a defect fits its bits");

/* ns: RFC 9293 3.4.1, a maximum segment lifetime. What comes later may be another attempt. */
#define ATTEMPT_LASTS INT64_C(120000000000)

#define PLACES_SHIFT 12

static struct chunks places;
static uint32_t places_used = 1; /* place 0 stands for "none" */
static uint32_t first_free;

static struct waiting *at(uint32_t place)
{
    return (struct waiting *)chunks_at(&places, sizeof(struct waiting), PLACES_SHIFT, place);
}

bool attempts_can_wait(const struct tcplife_segment *segment, unsigned layer)
{
    return layer <= ATTEMPTS_LAYER_MAX && segment->length <= LENGTH_MAX;
}

uint32_t attempts_begin(const struct tcplife_segment *segment, unsigned layer)
{
    uint32_t place = first_free;
    if (place != 0)
        first_free = at(place)->next;
    else
        place = places_used++;

    *at(place) = (struct waiting){
        .time = segment->time,
        .frame = segment->frame,
        .seq = segment->seq,
        .ack = segment->ack,
        .length = segment->length & LENGTH_MAX,
        .hop_limit = segment->hop_limit,
        .flags = (uint16_t)((unsigned)segment->from << FROM_SHIFT |
                            (unsigned)segment->fast_open_option << FAST_OPEN_SHIFT |
                            layer << LAYER_SHIFT | (segment->flags & CONTROL_BITS)),
        .window = segment->window,
        .source_port = segment->source_port,
        .destination_port = segment->destination_port,
        .ip_id = segment->ip_id,
        .interface = segment->interface,
        .window_scale = segment->window_scale & 0xfu,
        .defect = segment->defect ? (segment->defect - BEFORE_DEFECTS) & 3u : 0,
        .to_itself = segment->to_itself,
    };
    return place;
}

bool attempts_repeats_first(uint32_t attempt, const struct tcplife_segment *segment)
{
    const struct waiting *first = at(attempt);
    bool soon = segment->time - first->time <= ATTEMPT_LASTS;
    return soon && segment->seq == first->seq && segment->flags == (first->flags & CONTROL_BITS) && !first->defect &&
           segment->from == (first->flags >> FROM_SHIFT & 1u);
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
        .length = waiting->length,
        .flags = waiting->flags & CONTROL_BITS,
        .window = waiting->window,
        .source_port = waiting->source_port,
        .destination_port = waiting->destination_port,
        .ip_id = waiting->ip_id,
        .hop_limit = waiting->hop_limit,
        .interface = waiting->interface,
        .to_itself = waiting->to_itself,
        .from = waiting->flags >> FROM_SHIFT & 1,
        .window_scale = waiting->window_scale,
        .fast_open_option = waiting->flags >> FAST_OPEN_SHIFT & 1,
        .defect = waiting->defect ? (uint8_t)(waiting->defect + BEFORE_DEFECTS) : TCPLIFE_VERDICT_NONE,
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
