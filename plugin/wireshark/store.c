/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We are a filing cabinet: nothing here knows what a segment means. */
#include "store.h"

#include <glib.h>

#include "attempts.h"
#include "chunks.h"

/* ---- What segments meant, by frame and TCP layer ---- */

#define ROWS_SHIFT 7

static struct chunks rows; /* of struct tcplife_record */

/* Rows that are no records: they begin with a word that no record has, since there is no fourth evidence. */
#define NO_RECORD UINT32_MAX
enum no_record {
    ALONE,   /* of no connection */
    WAITING, /* word[2] is the segment's place among the attempts */
    WHOLE    /* the annotation did not fit; word[2] is its index in `wholes` */
};

static GArray *wholes;

static struct tcplife_record no_record(enum no_record why, uint32_t where)
{
    return (struct tcplife_record){ .word = { NO_RECORD, why, where } };
}

static bool is_no_record(const struct tcplife_record *row, enum no_record why)
{
    return row->word[0] == NO_RECORD && row->word[1] == why;
}

/* The second and further TCP layers of a frame: tunnels, and link layers that aggregate packets. */
struct deeper_row {
    gint64 key;
    struct tcplife_record row;
};
static GHashTable *deeper_rows;

static struct tcplife_record *deeper_row(uint32_t frame, unsigned layer, bool make)
{
    gint64 key = (gint64)((uint64_t)layer << 32 | frame);
    struct deeper_row *deeper = NULL;
    if (deeper_rows != NULL)
        deeper = (struct deeper_row *)g_hash_table_lookup(deeper_rows, &key);
    if (deeper == NULL && make) {
        if (deeper_rows == NULL)
            deeper_rows = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, g_free);
        deeper = g_new0(struct deeper_row, 1);
        deeper->key = key;
        g_hash_table_insert(deeper_rows, &deeper->key, deeper);
    }
    return deeper != NULL ? &deeper->row : NULL;
}

static struct tcplife_record *make_row(uint32_t frame, unsigned layer)
{
    if (layer != 0)
        return deeper_row(frame, layer, true);
    return (struct tcplife_record *)chunks_at(&rows, sizeof(struct tcplife_record), ROWS_SHIFT, frame);
}

static const struct tcplife_record *find_row(uint32_t frame, unsigned layer)
{
    if (layer != 0)
        return deeper_row(frame, layer, false);
    return (const struct tcplife_record *)chunks_find(&rows, sizeof(struct tcplife_record), ROWS_SHIFT, frame);
}

static void keep(struct tcplife_record *row, const struct tcplife_annotation *annotation,
                 const struct tcplife_connection *connection, const struct tcplife_segment *segment)
{
    if (tcplife_pack(annotation, connection, segment, row))
        return;
    if (wholes == NULL)
        wholes = g_array_new(FALSE, FALSE, sizeof *annotation);
    *row = no_record(WHOLE, wholes->len);
    g_array_append_vals(wholes, annotation, 1);
}

/* ---- Connections ---- */

/* Where a connection is. 0: nowhere yet; with IN_ATTEMPTS: the number of an attempt, which has room for another segment
 * unless FULL; else where among `connections`. GROWN is the family's, whose number is its first connection's: it has
 * several connections, or several streams. */
#define IN_ATTEMPTS 0x80000000u
#define FULL 0x40000000u
#define GROWN 0x20000000u
#define WHERE(slot) ((slot) & ~(IN_ATTEMPTS | FULL | GROWN))

#define SLOTS_SHIFT 8
#define CONNECTIONS_SHIFT 10

static struct chunks slots;
static struct chunks connections;
static uint32_t connections_used = 1; /* place 0 stands for "nowhere" */

/* Some hundred thousand segments: more than come between the two sightings of one packet. */
#define SIGHTINGS (1u << 16)
static struct tcplife_pool pool;

static inline uint32_t *slot_of(uint32_t connection)
{
    return (uint32_t *)chunks_at(&slots, sizeof(uint32_t), SLOTS_SHIFT, connection);
}

static bool is_waiting(uint32_t slot)
{
    return slot & IN_ATTEMPTS;
}

static inline struct tcplife_connection *connection_at(uint32_t slot)
{
    return (struct tcplife_connection *)chunks_get(&connections, sizeof(struct tcplife_connection), CONNECTIONS_SHIFT,
                                                   WHERE(slot));
}

static void make_room_for_spans(uint32_t count)
{
    while (pool.used + count >= pool.capacity) {
        pool.capacity = pool.capacity == 0 ? 1024 : pool.capacity + pool.capacity / 2;
        pool.span = g_renew(struct tcplife_span, pool.span, pool.capacity);
    }
    if (pool.sighting == NULL) {
        pool.sighting = g_new0(struct tcplife_sighting, SIGHTINGS);
        pool.sightings = SIGHTINGS;
    }
}

/* Few connections follow another one of the same addresses and ports: the time since that, by connection. */
static GHashTable *reuse_gaps;

static void note_reuse(uint32_t connection, int64_t gap)
{
    if (gap <= 0)
        return;
    if (reuse_gaps == NULL)
        reuse_gaps = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    g_hash_table_insert(reuse_gaps, GUINT_TO_POINTER(connection), g_memdup2(&gap, sizeof gap));
}

static void tell_reuse(uint32_t number, struct tcplife_connection *connection)
{
    const int64_t *gap = NULL;
    if (reuse_gaps != NULL)
        gap = (const int64_t *)g_hash_table_lookup(reuse_gaps, GUINT_TO_POINTER(number));
    if (gap != NULL)
        connection->reuse_gap = *gap;
}

/* ---- Those that wait ---- */

/* It gets a connection of its own. What its segments meant so far now goes into their rows, unless another frame has
 * come to the frame's number since. */
static void leave_attempts(uint32_t number, uint32_t *slot)
{
    uint32_t attempt = WHERE(*slot);
    uint32_t place = connections_used++;
    *slot = place | (*slot & GROWN);
    struct tcplife_connection *connection =
        (struct tcplife_connection *)chunks_begin(&connections, sizeof *connection, CONNECTIONS_SHIFT, place);
    *connection = (struct tcplife_connection){0};

    make_room_for_spans(ATTEMPTS_MAX * TCPLIFE_SPANS_PER_SEGMENT);
    for (uint32_t waiting = attempt; waiting != 0;) {
        struct tcplife_segment segment;
        unsigned layer;
        uint32_t next = attempts_read(waiting, &segment, &layer);
        struct tcplife_annotation annotation = tcplife_feed(connection, &segment, &pool);
        struct tcplife_record *row = make_row(segment.frame, layer);
        if (is_no_record(row, WAITING) && row->word[2] == waiting)
            keep(row, &annotation, connection, &segment);
        waiting = next;
    }
    tell_reuse(number, connection);
    if (attempt != 0)
        attempts_release(attempt);
}

/* The segment's place among the attempts. It can wait, and there is room. */
static inline uint32_t wait_among_attempts(uint32_t *slot, unsigned layer, const struct tcplife_segment *segment)
{
    if (WHERE(*slot) == 0) {
        uint32_t attempt = attempts_begin(segment, layer);
        *slot |= attempt | IN_ATTEMPTS;
        return attempt;
    }
    *slot |= FULL;
    return attempts_continue(WHERE(*slot), segment, layer);
}

/* A connection that waits is told to the engine anew. Everything is as if it had been told at once. What this segment
 * meant goes into *annotation; none is asked for where segment is NULL. */
static const struct tcplife_connection *recall_attempt(uint32_t number, uint32_t attempt, unsigned layer,
                                                       const struct tcplife_segment *segment,
                                                       struct tcplife_annotation *annotation)
{
    static struct tcplife_connection connection;
    struct tcplife_span spans[2 + ATTEMPTS_MAX * TCPLIFE_SPANS_PER_SEGMENT]; /* span 0 is never used */
    struct tcplife_sighting sightings[4] = { { 0 } };
    struct tcplife_pool few = {
        .span = spans, .capacity = G_N_ELEMENTS(spans), .sighting = sightings, .sightings = G_N_ELEMENTS(sightings)
    };

    connection = (struct tcplife_connection){0};
    for (uint32_t place = attempt; place != 0;) {
        struct tcplife_segment waiting;
        unsigned waiting_layer;
        place = attempts_read(place, &waiting, &waiting_layer);
        struct tcplife_annotation meant = tcplife_feed(&connection, &waiting, &few);
        if (segment != NULL && waiting.frame == segment->frame && waiting_layer == layer)
            *annotation = meant;
    }
    tell_reuse(number, &connection);
    return &connection;
}

const struct tcplife_connection *store_connection(uint32_t number)
{
    uint32_t slot = number != NO_CONNECTION ? *slot_of(number) : 0;
    if (WHERE(slot) == 0)
        return NULL;
    return is_waiting(slot) ? recall_attempt(number, WHERE(slot), 0, NULL, NULL) : connection_at(slot);
}

/* ---- Whose is a segment? ---- */

/* The stream that TCP has made for the segment is one of its family's, too. */
static void join_streams(uint32_t fresh, uint32_t family)
{
    families_join(fresh, family);
    *slot_of(family) |= GROWN;
}

/* The family of these addresses and ports, and its slot. */
static uint32_t find_family(const struct store_place *place, uint32_t **slot)
{
    uint32_t family = families_find(place->stream);
    if (family != NO_CONNECTION)
        *slot = slot_of(family);
    if (family == NO_CONNECTION || **slot == 0) {
        uint32_t begun = families_begin(place->stream);
        if (begun != family)
            *slot = slot_of(begun);
        family = begun;
    }
    if (place->fresh != STORE_NO_STREAM && place->fresh != place->stream)
        join_streams(place->fresh, family);
    return family;
}

/* Of a connection that waits only a SYN needs to be asked about, and that is nearly always the first one's answer, or the
 * first one once more. */
static inline bool may_begin_another(uint32_t slot, const struct tcplife_segment *segment)
{
    if (WHERE(slot) == 0 || (is_waiting(slot) && !(segment->flags & TCPLIFE_SYN)))
        return false;
    return !is_waiting(slot) || !(attempts_answers_first(WHERE(slot), segment) ||
                                  attempts_repeats_first(WHERE(slot), segment));
}

static uint32_t begin_life(uint32_t family, uint32_t before, const struct store_place *place,
                           const struct tcplife_segment *segment)
{
    const struct tcplife_connection *last = store_connection(before);
    bool goes_on = last->was_open && !tcplife_is_over(last);
    int64_t gap = segment->time - last->last;
    if (goes_on && is_waiting(*slot_of(before)))
        leave_attempts(before, slot_of(before));
    uint32_t number = families_grow(family, segment->frame, place->layer, goes_on ? before : NO_CONNECTION);
    *slot_of(family) |= GROWN;
    note_reuse(number, gap);
    return number;
}

/* One of a family of several, or one that may become so. */
static uint32_t find_in_family(uint32_t family, const struct store_place *place, const struct tcplife_segment *segment)
{
    bool has_grown = *slot_of(family) & GROWN;
    struct family_now now = { .newest = family, .older = NO_CONNECTION };
    if (has_grown)
        now = families_now(family);
    uint32_t slot = *slot_of(now.newest);
    if (!may_begin_another(slot, segment))
        return now.newest;
    const struct tcplife_connection *older = now.older != NO_CONNECTION ? connection_at(*slot_of(now.older)) : NULL;
    const struct tcplife_connection *newest = is_waiting(slot) ? store_connection(now.newest) : connection_at(slot);
    switch (tcplife_life_of(newest, older, segment, &pool)) {
    case TCPLIFE_LIFE_NEWEST:
        break;
    case TCPLIFE_LIFE_NEW:
        return begin_life(family, now.newest, place, segment);
    case TCPLIFE_LIFE_OLDER:
        families_turn(family, segment->frame, place->layer, now.older);
        return now.older;
    case TCPLIFE_LIFE_RESUMED:
        families_resume_older(family);
        families_turn(family, segment->frame, place->layer, now.older);
        return now.older;
    }
    if (has_grown)
        families_turn(family, segment->frame, place->layer, now.newest);
    return now.newest;
}

/* What the newest was told may concern the one before it. */
static void tell_older(uint32_t family, uint32_t number, const struct tcplife_segment *segment,
                       const struct tcplife_annotation *annotation)
{
    struct family_now now = families_now(family);
    if (now.older == NO_CONNECTION || number != now.newest)
        return;
    struct tcplife_connection *older = connection_at(*slot_of(now.older));
    make_room_for_spans(TCPLIFE_SPANS_PER_SEGMENT);
    if (tcplife_is_overheard(annotation))
        tcplife_overhear(older, segment, &pool);
    if (!connection_at(*slot_of(number))->was_open)
        return;
    tcplife_note_successor(older);
    families_drop_older(family);
}

/* ---- What others may ask ---- */

static void take(struct tcplife_connection *connection, const struct tcplife_segment *segment,
                 struct tcplife_annotation *annotation, struct tcplife_record *row)
{
    *annotation = tcplife_feed(connection, segment, &pool);
    keep(row, annotation, connection, segment);
}

/* Of a family of several, or of a connection that waits or ends with this segment. */
static G_GNUC_NO_INLINE enum store_taken take_in_family(const struct store_place *place,
                                                        const struct tcplife_segment *segment,
                                                        struct tcplife_annotation *annotation, uint32_t *whose,
                                                        uint32_t family, struct tcplife_record *row)
{
    *whose = find_in_family(family, place, segment);
    uint32_t *slot = slot_of(*whose);
    bool has_older = *slot_of(family) & GROWN && families_now(family).older != NO_CONNECTION;
    if (WHERE(*slot) == 0 || is_waiting(*slot)) {
        if (!has_older && attempts_can_wait(segment, place->layer) && !(*slot & FULL)) {
            *row = no_record(WAITING, wait_among_attempts(slot, place->layer, segment));
            return STORE_WAITS;
        }
        leave_attempts(*whose, slot);
    }
    make_room_for_spans(TCPLIFE_SPANS_PER_SEGMENT);
    take(connection_at(*slot), segment, annotation, row);
    if (has_older)
        tell_older(family, *whose, segment, annotation);
    return STORE_JUDGED;
}

/* The only connection of its family, when that does not wait: nearly always. Else NULL. */
static inline struct tcplife_connection *only_connection(uint32_t family)
{
    uint32_t slot = family != NO_CONNECTION ? *slot_of(family) : 0;
    return slot == 0 || slot & (GROWN | IN_ATTEMPTS) ? NULL : connection_at(slot);
}

bool store_take_expected(uint32_t stream, const struct tcplife_segment *segment, uint32_t *whose)
{
    *whose = families_find(stream);
    struct tcplife_connection *connection = only_connection(*whose);
    return connection != NULL && tcplife_pool_has_room(&pool) &&
           tcplife_feed_predicted(connection, segment, &pool, make_row(segment->frame, 0));
}

enum store_taken store_take(const struct store_place *place, const struct tcplife_segment *segment,
                struct tcplife_annotation *annotation, uint32_t *whose)
{
    struct tcplife_record *row = make_row(segment->frame, place->layer);
    *whose = NO_CONNECTION;
    if (place->stream == STORE_NO_STREAM) {
        *row = no_record(ALONE, 0);
        *annotation = tcplife_judge_alone(segment);
        return STORE_JUDGED;
    }
    uint32_t *slot;
    uint32_t family = find_family(place, &slot);
    *whose = family;
    if (!(*slot & (GROWN | IN_ATTEMPTS)) && *slot != 0) { /* nearly always */
        struct tcplife_connection *connection = connection_at(*slot);
        if (!tcplife_pool_has_room(&pool))
            make_room_for_spans(TCPLIFE_SPANS_PER_SEGMENT);
        if (tcplife_life_of(connection, NULL, segment, &pool) == TCPLIFE_LIFE_NEWEST) {
            take(connection, segment, annotation, row);
            return STORE_JUDGED;
        }
    } else if (!(*slot & (GROWN | FULL)) && attempts_can_wait(segment, place->layer) &&
               !may_begin_another(*slot, segment)) {
        *row = no_record(WAITING, wait_among_attempts(slot, place->layer, segment));
        return STORE_WAITS;
    }
    return take_in_family(place, segment, annotation, whose, family, row);
}

uint32_t store_take_quote(const struct store_place *place, const struct tcplife_segment *quoted, bool is_error)
{
    if (place->stream == STORE_NO_STREAM)
        return NO_CONNECTION;
    uint32_t family = families_find(place->stream);
    if (family == NO_CONNECTION || *slot_of(family) == 0)
        return NO_CONNECTION; /* nothing of it was captured but this */
    if (place->fresh != STORE_NO_STREAM && place->fresh != place->stream)
        join_streams(place->fresh, family);
    uint32_t number = families_now(family).newest;
    uint32_t *slot = slot_of(number);
    if (!is_error)
        return number;
    if (is_waiting(*slot))
        leave_attempts(number, slot);
    tcplife_take_icmp_error(connection_at(*slot), quoted);
    return number;
}

void store_recall(uint32_t number, unsigned layer, const struct tcplife_segment *segment, struct story *story)
{
    const struct tcplife_record *row = find_row(segment->frame, layer);
    uint32_t slot = number != NO_CONNECTION ? *slot_of(number) : 0;
    if (row == NULL || WHERE(slot) == 0 || is_no_record(row, ALONE)) {
        story->connection = NULL;
        story->annotation = tcplife_judge_alone(segment);
    } else if (is_waiting(slot)) {
        story->annotation = tcplife_judge_alone(segment); /* should it not be among those that wait */
        story->connection = recall_attempt(number, WHERE(slot), layer, segment, &story->annotation);
    } else if (is_no_record(row, WAITING)) { /* another frame has come to this number since */
        story->connection = connection_at(slot);
        story->annotation = tcplife_judge_alone(segment);
    } else {
        story->connection = connection_at(slot);
        story->annotation = is_no_record(row, WHOLE)
            ? g_array_index(wholes, struct tcplife_annotation, row->word[2])
            : tcplife_unpack(row, story->connection, segment);
    }
}

void store_forget(void)
{
    families_forget();
    if (reuse_gaps != NULL)
        g_hash_table_destroy(reuse_gaps);
    reuse_gaps = NULL;
    chunks_free(&rows);
    chunks_free(&slots);
    chunks_free(&connections);
    connections_used = 1;
    attempts_forget();
    g_free(pool.span);
    g_free(pool.sighting);
    pool = (struct tcplife_pool){0};
    if (wholes != NULL)
        g_array_free(wholes, TRUE);
    wholes = NULL;
    if (deeper_rows != NULL)
        g_hash_table_destroy(deeper_rows);
    deeper_rows = NULL;
}
