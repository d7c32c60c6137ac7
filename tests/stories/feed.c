/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a caller of the engine does: keeps a connection for each life of the four-tuple, and asks whose a segment is. */
#include "story.h"

void story_begin(struct story_cast *cast)
{
    cast->pool = (struct tcplife_pool){
        .span = cast->span, .capacity = STORY_SPANS, .sighting = cast->sighting, .sightings = STORY_SIGHTINGS};
    cast->older = -1;
}

static void begin_life(struct story_cast *cast, int64_t time)
{
    const struct tcplife_connection *before = &cast->connection[cast->newest];
    cast->older = tcplife_is_over(before) ? -1 : (int)cast->newest;
    cast->newest = cast->count++;
    cast->connection[cast->newest].reuse_gap = time - before->last;
}

/* Whose it is. */
static unsigned find(struct story_cast *cast, const struct tcplife_segment *segment)
{
    if (cast->count == 0)
        cast->count = 1;
    const struct tcplife_connection *older = cast->older < 0 ? NULL : &cast->connection[cast->older];
    switch (tcplife_life_of(&cast->connection[cast->newest], older, segment, &cast->pool)) {
    case TCPLIFE_LIFE_NEWEST:
        break;
    case TCPLIFE_LIFE_NEW:
        if (cast->count < STORY_STREAMS_MAX)
            begin_life(cast, segment->time);
        break;
    case TCPLIFE_LIFE_OLDER:
        return (unsigned)cast->older;
    case TCPLIFE_LIFE_RESUMED:
        cast->newest = (unsigned)cast->older;
        cast->older = -1;
        break;
    }
    return cast->newest;
}

unsigned story_feed(struct story_cast *cast, const struct tcplife_segment *segment, struct tcplife_annotation *annotation)
{
    unsigned whose = find(cast, segment);
    *annotation = tcplife_feed(&cast->connection[whose], segment, &cast->pool);
    if (cast->older < 0 || whose != cast->newest)
        return whose;
    struct tcplife_connection *older = &cast->connection[cast->older];
    if (tcplife_is_overheard(annotation))
        tcplife_overhear(older, segment, &cast->pool);
    if (cast->connection[whose].was_open) {
        tcplife_note_successor(older);
        cast->older = -1;
    }
    return whose;
}
