/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Nearly all families have one connection, and nearly all connections the number of their stream: these take nothing. */
#include "families.h"

#include <glib.h>

#include "chunks.h"

#define NUMBERS_SHIFT 16

/* Streams and connections below this have each other's number; all, as long as it is NO_CONNECTION. Above it `families`
 * has the family of a stream and `streams` the stream of a connection, both plus one. */
static uint32_t first_exception = NO_CONNECTION;
static struct chunks families;
static struct chunks streams;
static uint32_t next_number;

/* From this segment on, segments are this connection's. */
struct turn {
    uint32_t frame;
    uint32_t layer;
    uint32_t connection;
};

struct family {
    struct family_now now;
    GArray *turns; /* of struct turn, in order */
    uint32_t stream_now;
    uint32_t born; /* the connection that began under stream_now, or NO_CONNECTION */
    bool is_shared; /* stream_now has had segments of a connection that began under another one */
};

static GHashTable *grown; /* families of several connections or streams, by their numbers */
static GHashTable *mixed; /* the numbers of connections that are not all of one stream, or not alone in it */

static uint32_t *at(struct chunks *numbers, uint32_t index)
{
    return (uint32_t *)chunks_at(numbers, sizeof(uint32_t), NUMBERS_SHIFT, index);
}

static uint32_t at_or_none(const struct chunks *numbers, uint32_t index)
{
    const uint32_t *number = (const uint32_t *)chunks_find(numbers, sizeof *number, NUMBERS_SHIFT, index);
    return number != NULL && *number != 0 ? *number - 1 : NO_CONNECTION;
}

static void keep_exceptions(void)
{
    if (first_exception == NO_CONNECTION)
        first_exception = next_number;
}

/* ---- Numbers ---- */

uint32_t families_find(uint32_t stream)
{
    return stream < first_exception ? stream : at_or_none(&families, stream);
}

/* From the first exception on. */
static uint32_t give_number(uint32_t stream)
{
    uint32_t number = MAX(stream, next_number);
    next_number = number + 1;
    *at(&streams, number) = stream + 1;
    return number;
}

uint32_t families_begin(uint32_t stream)
{
    if (stream < first_exception) {
        next_number = MAX(next_number, stream + 1);
        return stream;
    }
    uint32_t number = give_number(stream);
    *at(&families, stream) = number + 1;
    return number;
}

uint32_t families_stream(uint32_t connection)
{
    return connection < first_exception ? connection : at_or_none(&streams, connection);
}

/* ---- Families that have grown ---- */

static void free_family(void *data)
{
    struct family *family = (struct family *)data;
    g_array_free(family->turns, TRUE);
    g_free(family);
}

static struct family *find_grown(uint32_t number)
{
    return grown == NULL ? NULL : (struct family *)g_hash_table_lookup(grown, GUINT_TO_POINTER(number));
}

static struct family *make_grown(uint32_t number)
{
    struct family *family = find_grown(number);
    if (family != NULL)
        return family;
    if (grown == NULL)
        grown = g_hash_table_new_full(NULL, NULL, NULL, free_family);
    family = g_new0(struct family, 1);
    family->now = (struct family_now){ .newest = number, .older = NO_CONNECTION };
    family->turns = g_array_new(FALSE, FALSE, sizeof(struct turn));
    family->stream_now = families_stream(number);
    family->born = number;
    g_hash_table_insert(grown, GUINT_TO_POINTER(number), family);
    return family;
}

static void note_mixed(uint32_t connection)
{
    if (mixed == NULL)
        mixed = g_hash_table_new(NULL, NULL);
    if (connection != NO_CONNECTION)
        g_hash_table_add(mixed, GUINT_TO_POINTER(connection));
}

void families_join(uint32_t stream, uint32_t family)
{
    keep_exceptions();
    *at(&families, stream) = family + 1;
    struct family *joined = make_grown(family);
    joined->stream_now = stream;
    joined->born = NO_CONNECTION;
    joined->is_shared = false;
}

struct family_now families_now(uint32_t family)
{
    const struct family *found = find_grown(family);
    return found != NULL ? found->now : (struct family_now){ .newest = family, .older = NO_CONNECTION };
}

void families_turn(uint32_t family, uint32_t frame, unsigned layer, uint32_t connection)
{
    struct family *grown_one = make_grown(family);
    GArray *turns = grown_one->turns;
    uint32_t now = turns->len > 0 ? g_array_index(turns, struct turn, turns->len - 1).connection : family;
    struct turn turn = { .frame = frame, .layer = layer, .connection = connection };
    if (now != connection)
        g_array_append_val(turns, turn);
    if (families_stream(connection) != grown_one->stream_now) {
        grown_one->is_shared = true;
        note_mixed(connection);
        note_mixed(grown_one->born);
    }
}

uint32_t families_grow(uint32_t family, uint32_t frame, unsigned layer, uint32_t older)
{
    keep_exceptions();
    struct family *growing = make_grown(family);
    uint32_t number = give_number(growing->stream_now);
    growing->now = (struct family_now){ .newest = number, .older = older };
    if (growing->born != NO_CONNECTION || growing->is_shared) {
        note_mixed(growing->born);
        note_mixed(number);
    }
    growing->born = number;
    families_turn(family, frame, layer, number);
    return number;
}

void families_drop_older(uint32_t family)
{
    make_grown(family)->now.older = NO_CONNECTION;
}

void families_resume_older(uint32_t family)
{
    struct family_now *now = &make_grown(family)->now;
    *now = (struct family_now){ .newest = now->older, .older = NO_CONNECTION };
}

static bool is_after(const struct turn *turn, uint32_t frame, unsigned layer)
{
    return turn->frame > frame || (turn->frame == frame && turn->layer > layer);
}

/* The last turn before the segment, or at it. */
uint32_t families_whose(uint32_t stream, uint32_t frame, unsigned layer)
{
    uint32_t number = families_find(stream);
    const struct family *family = number != NO_CONNECTION ? find_grown(number) : NULL;
    if (family == NULL)
        return number;
    const struct turn *turns = (const struct turn *)(const void *)family->turns->data;
    guint low = 0, high = family->turns->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (is_after(&turns[middle], frame, layer))
            high = middle;
        else
            low = middle + 1;
    }
    return low > 0 ? turns[low - 1].connection : number;
}

bool families_has_stream_to_itself(uint32_t connection)
{
    return mixed == NULL || !g_hash_table_contains(mixed, GUINT_TO_POINTER(connection));
}

uint32_t families_count(void)
{
    return next_number;
}

void families_forget(void)
{
    first_exception = NO_CONNECTION;
    next_number = 0;
    chunks_free(&families);
    chunks_free(&streams);
    if (grown != NULL)
        g_hash_table_destroy(grown);
    if (mixed != NULL)
        g_hash_table_destroy(mixed);
    grown = mixed = NULL;
}
