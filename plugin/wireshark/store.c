/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We are a filing cabinet: nothing here knows what a segment means. */
#include "store.h"

#include <glib.h>

#include "attempts.h"
#include "chunks.h"

/* ---- What segments meant, by frame and TCP layer ---- */

#define ROWS_SHIFT 14

static struct chunks rows; /* of struct tcplife_record */

/* Rows that are no records: they begin with a word that no record has, since there is no fourth evidence. */
#define NO_RECORD UINT32_MAX
enum no_record {
    ALONE,   /* of no stream */
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

/* ---- Connections, by tcp.stream ---- */

/* Where a stream's connection is. 0: nowhere yet; with IN_ATTEMPTS: the number of an attempt, which has room for
 * another segment unless FULL; else the number of a connection. */
#define IN_ATTEMPTS 0x80000000u
#define FULL 0x40000000u
#define NUMBER(slot) ((slot) & ~(IN_ATTEMPTS | FULL))

#define SLOTS_SHIFT 16
#define CONNECTIONS_SHIFT 10

static struct chunks slots;
static struct chunks connections;
static uint32_t connections_used = 1; /* number 0 stands for "nowhere" */
static struct tcplife_pool pool;

static uint32_t *slot_of(uint32_t stream)
{
    return (uint32_t *)chunks_at(&slots, sizeof(uint32_t), SLOTS_SHIFT, stream);
}

static struct tcplife_connection *connection_at(uint32_t number)
{
    return (struct tcplife_connection *)chunks_at(&connections, sizeof(struct tcplife_connection), CONNECTIONS_SHIFT,
                                                  number);
}

static void make_room_for_spans(uint32_t count)
{
    while (pool.used + count >= pool.capacity) {
        pool.capacity = pool.capacity == 0 ? 1024 : pool.capacity + pool.capacity / 2;
        pool.span = g_renew(struct tcplife_span, pool.span, pool.capacity);
    }
}

/* Few four-tuples are used again: the time since their last use, by stream. */
static GHashTable *reuse_gaps;

static void tell_reuse(uint32_t stream, struct tcplife_connection *connection)
{
    const int64_t *gap = NULL;
    if (reuse_gaps != NULL)
        gap = (const int64_t *)g_hash_table_lookup(reuse_gaps, GUINT_TO_POINTER(stream));
    if (gap != NULL)
        connection->reuse_gap = *gap;
}

/* The stream gets a connection of its own. What its segments meant so far now goes into their rows, unless another
 * frame has come to the frame's number since. */
static void leave_attempts(uint32_t stream, uint32_t *slot)
{
    uint32_t attempt = NUMBER(*slot);
    *slot = connections_used++;
    struct tcplife_connection *connection = connection_at(*slot);

    make_room_for_spans(ATTEMPTS_MAX);
    for (uint32_t place = attempt; place != 0;) {
        struct tcplife_segment segment;
        unsigned layer;
        uint32_t next = attempts_read(place, &segment, &layer);
        struct tcplife_annotation annotation = tcplife_feed(connection, &segment, &pool);
        struct tcplife_record *row = make_row(segment.frame, layer);
        if (is_no_record(row, WAITING) && row->word[2] == place)
            keep(row, &annotation, connection, &segment);
        place = next;
    }
    tell_reuse(stream, connection);
    if (attempt != 0)
        attempts_release(attempt);
}

/* The segment's place among the attempts, 0 if it can't wait. */
static uint32_t wait_among_attempts(uint32_t *slot, unsigned layer, const struct tcplife_segment *segment)
{
    if (layer > ATTEMPTS_LAYER_MAX || *slot & FULL)
        return 0;
    if (*slot == 0) {
        uint32_t attempt = attempts_begin(segment, layer);
        *slot = attempt | IN_ATTEMPTS;
        return attempt;
    }
    *slot |= FULL;
    return attempts_continue(NUMBER(*slot), segment, layer);
}

/* A stream that waits is told to the engine anew. Everything is as if it had been told at once. What
 * this segment meant goes into *annotation; none is asked for where segment is NULL. */
static const struct tcplife_connection *recall_attempt(uint32_t stream, uint32_t attempt, unsigned layer,
                                                       const struct tcplife_segment *segment,
                                                       struct tcplife_annotation *annotation)
{
    static struct tcplife_connection connection;
    struct tcplife_span spans[1 + ATTEMPTS_MAX]; /* a segment begins one span at most; span 0 is never used */
    struct tcplife_pool few = { .span = spans, .capacity = 1 + ATTEMPTS_MAX };

    connection = (struct tcplife_connection){0};
    for (uint32_t place = attempt; place != 0;) {
        struct tcplife_segment waiting;
        unsigned waiting_layer;
        place = attempts_read(place, &waiting, &waiting_layer);
        struct tcplife_annotation meant = tcplife_feed(&connection, &waiting, &few);
        if (segment != NULL && waiting.frame == segment->frame && waiting_layer == layer)
            *annotation = meant;
    }
    tell_reuse(stream, &connection);
    return &connection;
}

/* When a stream was last heard of. */
static int64_t last_time(uint32_t stream)
{
    uint32_t slot = *slot_of(stream);
    if (!(slot & IN_ATTEMPTS))
        return slot != 0 ? connection_at(slot)->last : INT64_MAX;
    struct tcplife_segment segment = {0};
    unsigned layer;
    for (uint32_t place = NUMBER(slot); place != 0;)
        place = attempts_read(place, &segment, &layer);
    return segment.time;
}

/* ---- What others may ask ---- */

bool store_take(uint32_t stream, unsigned layer, const struct tcplife_segment *segment,
                struct tcplife_annotation *annotation)
{
    struct tcplife_record *row = make_row(segment->frame, layer);
    if (stream == STORE_NO_STREAM) {
        *row = no_record(ALONE, 0);
        *annotation = tcplife_judge_alone(segment);
        return true;
    }

    uint32_t *slot = slot_of(stream);
    if (*slot == 0 || *slot & IN_ATTEMPTS) {
        uint32_t place = wait_among_attempts(slot, layer, segment);
        if (place != 0) {
            *row = no_record(WAITING, place);
            return false;
        }
        leave_attempts(stream, slot);
    }
    if (!tcplife_pool_has_room(&pool))
        make_room_for_spans(1);
    struct tcplife_connection *connection = connection_at(*slot);
    if (tcplife_feed_predicted(connection, segment, &pool, row))
        return false;
    *annotation = tcplife_feed(connection, segment, &pool);
    keep(row, annotation, connection, segment);
    return true;
}

void store_recall(uint32_t stream, unsigned layer, const struct tcplife_segment *segment, struct story *story)
{
    const struct tcplife_record *row = find_row(segment->frame, layer);
    uint32_t slot = stream != STORE_NO_STREAM ? *slot_of(stream) : 0;
    if (row == NULL || slot == 0 || is_no_record(row, ALONE)) {
        story->connection = NULL;
        story->annotation = tcplife_judge_alone(segment);
    } else if (slot & IN_ATTEMPTS) {
        story->annotation = tcplife_judge_alone(segment); /* should it not be among those that wait */
        story->connection = recall_attempt(stream, NUMBER(slot), layer, segment, &story->annotation);
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

const struct tcplife_connection *store_connection(uint32_t stream)
{
    uint32_t slot = stream != STORE_NO_STREAM ? *slot_of(stream) : 0;
    if (slot == 0)
        return NULL;
    return slot & IN_ATTEMPTS ? recall_attempt(stream, NUMBER(slot), 0, NULL, NULL) : connection_at(slot);
}

/* Streams that go on with the connection of another, which is the value. */
static GHashTable *continuations;

uint32_t store_stream(uint32_t stream)
{
    gpointer first;
    if (continuations != NULL &&
        g_hash_table_lookup_extended(continuations, GUINT_TO_POINTER(stream), NULL, &first))
        return GPOINTER_TO_UINT(first);
    return stream;
}

static bool goes_on(uint32_t earlier, const struct tcplife_segment *segment)
{
    uint32_t slot = *slot_of(earlier);
    const struct tcplife_connection *connection = NULL;
    if (slot & IN_ATTEMPTS)
        connection = recall_attempt(earlier, NUMBER(slot), 0, NULL, NULL);
    else if (slot != 0)
        connection = connection_at(slot);
    return connection != NULL && tcplife_goes_on(connection, segment);
}

void store_continue(uint32_t stream, uint32_t earlier)
{
    if (continuations == NULL)
        continuations = g_hash_table_new(NULL, NULL);
    g_hash_table_insert(continuations, GUINT_TO_POINTER(stream), GUINT_TO_POINTER(store_stream(earlier)));
}

void store_reuse(uint32_t stream, uint32_t earlier, const struct tcplife_segment *segment)
{
    earlier = store_stream(earlier);
    if (goes_on(earlier, segment)) {
        store_continue(stream, earlier);
        return;
    }
    int64_t last = last_time(earlier);
    if (last >= segment->time)
        return;
    if (reuse_gaps == NULL)
        reuse_gaps = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    int64_t gap = segment->time - last;
    g_hash_table_insert(reuse_gaps, GUINT_TO_POINTER(stream), g_memdup2(&gap, sizeof gap));
}

void store_take_icmp_error(uint32_t stream, const struct tcplife_segment *quoted)
{
    uint32_t *slot = slot_of(stream);
    if (*slot == 0)
        return; /* nothing of that stream was captured but this */
    if (*slot & IN_ATTEMPTS)
        leave_attempts(stream, slot);
    tcplife_take_icmp_error(connection_at(*slot), quoted);
}

void store_forget(void)
{
    if (reuse_gaps != NULL)
        g_hash_table_destroy(reuse_gaps);
    reuse_gaps = NULL;
    if (continuations != NULL)
        g_hash_table_destroy(continuations);
    continuations = NULL;
    chunks_free(&rows);
    chunks_free(&slots);
    chunks_free(&connections);
    connections_used = 1;
    attempts_forget();
    g_free(pool.span);
    pool = (struct tcplife_pool){0};
    if (wholes != NULL)
        g_array_free(wholes, TRUE);
    wholes = NULL;
    if (deeper_rows != NULL)
        g_hash_table_destroy(deeper_rows);
    deeper_rows = NULL;
}
