/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We keep segments here, and no conclusions. */
#include "attempts.h"

#include <stdbool.h>

#include "chunks.h"

/* A segment in forty octets: what the engine may be told of it, its layer, and its successor. */
struct waiting {
    int64_t time;
    uint32_t frame;
    uint32_t seq;
    uint32_t ack;
    uint32_t length;
    uint16_t flags; /* from the left: the end, the Fast Open option, five bits of layer, the control bits */
    uint16_t window;
    uint16_t source_port;
    uint16_t destination_port;
    uint16_t ip_id;
    uint8_t window_scale;
    uint8_t defect;
    uint32_t next; /* the stream's next segment, or the next free place; 0: none */
};

#define FROM_SHIFT 15
#define FAST_OPEN_SHIFT 14
#define LAYER_SHIFT 9
#define CONTROL_BITS 0x1ff

#define PLACES_SHIFT 12

static struct chunks places;
static uint32_t places_used = 1; /* place 0 stands for "none" */
static uint32_t first_free;

static struct waiting *at(uint32_t place)
{
    return (struct waiting *)chunks_at(&places, sizeof(struct waiting), PLACES_SHIFT, place);
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
        .length = segment->length,
        .flags = (uint16_t)((unsigned)segment->from << FROM_SHIFT |
                            (unsigned)segment->fast_open_option << FAST_OPEN_SHIFT |
                            layer << LAYER_SHIFT | (segment->flags & CONTROL_BITS)),
        .window = segment->window,
        .source_port = segment->source_port,
        .destination_port = segment->destination_port,
        .ip_id = segment->ip_id,
        .window_scale = segment->window_scale,
        .defect = segment->defect,
    };
    return place;
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
        .from = waiting->flags >> FROM_SHIFT & 1,
        .window_scale = waiting->window_scale,
        .fast_open_option = waiting->flags >> FAST_OPEN_SHIFT & 1,
        .defect = waiting->defect,
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
