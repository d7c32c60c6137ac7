/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Segments that nobody would send, and conversations over a bad wire: whatever comes, the engine keeps its promises.
 *
 * usage: fuzz garbage|conversation [FIRST_SEED [SEEDS]]; deterministic: a seed always tells the same tale. */
#include <inttypes.h>
#include <stdbool.h>
#include <string.h>
#include "exchange.h"
#include "invariants.h"
#include "pool.h"
#include "test.h"
#include "tcplife/table.h"

#define SEGMENTS 120
#define CONNECTIONS 3 /* they share a pool */
#define SPANS 2048
#define SIGHTINGS 256
#define FIELDS_MAX 128

static uint64_t random_state;

/* xorshift64*: the same on every machine. */
static uint32_t random_below(uint32_t limit)
{
    random_state ^= random_state >> 12;
    random_state ^= random_state << 25;
    random_state ^= random_state >> 27;
    return (uint32_t)((random_state * 2685821657736338717u) >> 33) % limit;
}

static bool once_in(uint32_t n)
{
    return random_below(n) == 0;
}

struct told {
    struct tcplife_segment segment;
    struct tcplife_annotation annotation;
    struct tcplife_record record;
    bool packed;
    uint64_t fact[FIELDS_MAX]; /* what each field said at first, hashed; 0: nothing */
};

struct tale {
    struct tcplife_connection connection;
    struct tcplife_narrator narrator;
    struct tcplife_connection predicted; /* the same, where what can be predicted is */
    struct told told[SEGMENTS];
    size_t count;
};

static struct tale tales[CONNECTIONS];
static struct tcplife_span spans[SPANS];
static struct tcplife_pool pool;
static struct tcplife_span spans_predicted[SPANS];
static struct tcplife_pool pool_predicted;
static struct tcplife_sighting sightings[SIGHTINGS];
static struct tcplife_sighting sightings_predicted[SIGHTINGS];
static uint64_t seed;

static void print_paths(const struct tcplife_annotation *annotation)
{
    static const char *const roles[] = {"client", "server"};
    for (int role = 0; role < 2; role++) {
        fprintf(stderr, "  %s:", roles[role]);
        for (int i = 0; i < annotation->path[role].length && i < TCPLIFE_PATH_MAX; i++)
            fprintf(stderr, " %s", tcplife_state_names[annotation->path[role].state[i]]);
        fputc('\n', stderr);
    }
}

static void keep_at(const char *broken, const struct tale *tale, const struct told *told)
{
    if (!broken)
        return;
    fprintf(stderr, "seed %" PRIu64 ", frame %" PRIu32 ": %s\n", seed, told->segment.frame, broken);
    for (size_t i = 0; i < tale->count; i++) {
        const struct tcplife_segment *s = &tale->told[i].segment;
        fprintf(stderr, "  %4" PRIu32 " %c %10.6f flags %03x seq %10" PRIu32 " len %" PRIu32 " ack %10" PRIu32
                        " win %u defect %u\n",
                s->frame, s->from ? '<' : '>', (double)s->time / 1e9, s->flags, s->seq, s->length, s->ack, s->window,
                s->defect);
    }
    print_paths(&told->annotation);
    exit(1);
}

static void keep(const char *broken, const struct tale *tale)
{
    keep_at(broken, tale, &tale->told[tale->count - 1]);
}

/* Every span is either free or in exactly one endpoint's ring. */
static const char *broken_books(void)
{
    uint32_t owned = 0;
    for (int i = 0; i < CONNECTIONS; i++)
        for (int end = 0; end < 2; end++) {
            const struct tcplife_endpoint *endpoint = &tales[i].connection.end[end];
            uint32_t in_flight = spans_of(&pool, endpoint->flight), holes = spans_of(&pool, endpoint->holes);
            if (in_flight == UINT32_MAX || holes == UINT32_MAX)
                return "an endpoint's spans are no ring in order";
            if (holes && (int64_t)pool.span[endpoint->holes].end > (int64_t)endpoint->next)
                return "a hole lies above all that was sent";
            owned += in_flight + holes;
        }
    if (spans_free(&pool) == UINT32_MAX)
        return "the free spans are no list";
    return owned == spans_in_use(&pool) ? NULL : "a span has leaked";
}

/* FNV-1a */
static uint64_t mix(uint64_t hash, const void *data, size_t length)
{
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ ((const uint8_t *)data)[i]) * 0x100000001b3u;
    return hash;
}

static uint64_t hash_of(const struct tcplife_field *field, const union tcplife_value *value)
{
    switch (field->kind) {
    case TCPLIFE_FIELD_WORD:
        return mix(0xcbf29ce484222325u, value->word, strlen(value->word));
    case TCPLIFE_FIELD_TEXT:
        return mix(0xcbf29ce484222325u, value->text, strlen(value->text));
    case TCPLIFE_FIELD_WORDS:
        return value->bits;
    case TCPLIFE_FIELD_BOOLEAN:
        return value->truth;
    case TCPLIFE_FIELD_FRAME:
        return value->frame;
    case TCPLIFE_FIELD_CODE:
    case TCPLIFE_FIELD_NUMBER:
        return value->number;
    case TCPLIFE_FIELD_DURATION:
        return (uint64_t)value->duration;
    }
    return 0;
}

static const char *broken_value(const struct tcplife_field *field, const union tcplife_value *value)
{
    if (field->kind == TCPLIFE_FIELD_WORD && !value->word)
        return "a word is missing";
    return field->kind == TCPLIFE_FIELD_DURATION && value->duration < 0 ? "a duration is negative" : NULL;
}

/* Who settles the connection once for many fields is told what each field finds alone. */
static const char *broken_short_cut(const struct tcplife_view *view, const struct tcplife_field *field, bool answered,
                                    const union tcplife_value *value)
{
    static char broken[200];
    struct tcplife_connection room;
    struct tcplife_view settled = *view;
    union tcplife_value other;
    memset(&other, 0, sizeof other);
    settled.settled = tcplife_settled(view->connection, &room);
    bool other_answered = field->value(&settled, &other);
    if (other_answered == answered && (!answered || hash_of(field, &other) == hash_of(field, value)))
        return NULL;
    snprintf(broken, sizeof broken, "settled before, %s is another", field->name);
    return broken;
}

static bool answers(const struct tcplife_view *view, const char *name)
{
    union tcplife_value value;
    return tcplife_field_named(name)->value(view, &value);
}

/* Asks every field, so far or in the end, and notes what the facts say. */
static void ask_every_field(const struct tale *tale, const struct told *told, uint64_t fact[FIELDS_MAX])
{
    const struct tcplife_view view = {
        .segment = &told->annotation, .connection = &tale->connection, .frame = told->segment.frame};
    for (size_t i = 0; i < tcplife_field_count; i++) {
        union tcplife_value value;
        memset(&value, 0, sizeof value);
        bool answered = tcplife_fields[i].value(&view, &value);
        if (answered)
            keep_at(broken_value(&tcplife_fields[i], &value), tale, told);
        keep_at(broken_short_cut(&view, &tcplife_fields[i], answered, &value), tale, told);
        fact[i] = answered && !tcplife_fields[i].conclusion ? hash_of(&tcplife_fields[i], &value) + 1 : 0;
    }
    if (tcplife_is_ordinary(view.segment) && answers(&view, "tcplife.note"))
        keep_at("an ordinary segment has a note", tale, told);
}

/* A fact is final when the segment is first seen. */
static void ask_again(const struct tale *tale, const struct told *told)
{
    static char broken[200];
    uint64_t now[FIELDS_MAX];
    ask_every_field(tale, told, now);
    for (size_t i = 0; i < tcplife_field_count; i++) {
        if (now[i] == told->fact[i])
            continue;
        snprintf(broken, sizeof broken, "told at the end, %s is another", tcplife_fields[i].name);
        keep_at(broken, tale, told);
    }
}

/* Conclusions do not contradict one another, so far or in the end. */
static const char *broken_conclusion(const struct tale *tale)
{
    const struct tcplife_view view = {.connection = &tale->connection};
    if (answers(&view, "tcplife.closed_first") && !answers(&view, "tcplife.close"))
        return "somebody closed first, and nothing was closed";
    if (answers(&view, "tcplife.reset_by") != answers(&view, "tcplife.reset_reason") ||
        answers(&view, "tcplife.reset_by") != answers(&view, "tcplife.frame.reset"))
        return "a reset lacks its owner, its reason or its frame";
    if (answers(&view, "tcplife.close_time") && !answers(&view, "tcplife.close"))
        return "a close was timed, and nothing was closed";
    if (answers(&view, "tcplife.close_time") && !answers(&view, "tcplife.frame.fin"))
        return "a close was timed that no FIN began";
    if (answers(&view, "tcplife.first_fin.ack_delay") && !answers(&view, "tcplife.frame.fin_ack"))
        return "a FIN's ACK was timed that was not captured";
    return NULL;
}

/* A sentence can be printed by anybody, and its lines fit a page. */
static const char *broken_sentence(const struct tcplife_sentence *sentence)
{
    char lines[TCPLIFE_LAID_OUT_MAX];
    size_t width = 0;
    if (!memchr(sentence->text, '\0', sizeof sentence->text))
        return "a sentence has no end";
    if (!sentence->text[0] || strlen(sentence->text) == sizeof sentence->text - 1)
        return "a sentence says nothing, or more than there is room for";
    for (const char *at = sentence->text; *at; at++)
        if (*at < ' ' || *at > '~')
            return "a sentence is not plain text";
    tcplife_lay_out(sentence, TCPLIFE_STORY_WIDTH, lines);
    for (const char *at = lines; *at; at++, width++)
        if (*at == '\n')
            width = (size_t)-1;
        else if (width >= 88)
            return "a line is wider than the page";
    return width == 0 && strlen(lines) > strlen(sentence->text) ? NULL : "a page lacks words or its end";
}

/* Rows of tables of all widths, with and without colour: no line is wider, and each has its end. */
static const char *broken_row(const char *lines, unsigned most)
{
    unsigned width = 0;
    if (lines[0] == '\0' || lines[strlen(lines) - 1] != '\n')
        return "a row has no end";
    for (const char *at = lines; *at; at++) {
        if (*at == '\033')
            at = strchr(at, 'm');
        else if (*at == '\n')
            width = 0;
        else if (((unsigned char)*at & 0xc0) != 0x80 && ++width > most)
            return "a row is wider than the table";
    }
    return NULL;
}

static void tabulate(struct tale *tale, const struct told *told, const struct tcplife_view *view)
{
    char lines[TCPLIFE_TABLE_LINES_MAX];
    const struct tcplife_table table = {
        .width = TCPLIFE_TABLE_NARROWEST + told->segment.frame % 90, .colour = told->segment.frame & 2,
        .several = told->segment.frame & 1
    };
    tcplife_table_heading(&table, lines);
    keep(broken_row(lines, table.width), tale);
    tcplife_table_segment(&table, view, &told->segment, told->segment.time, lines);
    keep(broken_row(lines, table.width), tale);
    struct tcplife_sentence sentence;
    if (tcplife_narrate_rest(&tale->narrator, &sentence) == 0)
        return;
    tcplife_table_gathered(&table, view, &sentence, sentence.time, lines);
    keep(broken_row(lines, table.width), tale);
}

static void check_sentences(const struct tcplife_sentence *sentences, unsigned count, unsigned most,
                            const struct tale *tale)
{
    if (count > most)
        keep("more is told than promised", tale);
    for (unsigned i = 0; i < count; i++)
        keep(broken_sentence(&sentences[i]), tale);
}

/* At every moment somebody may look. */
static void narrate(struct tale *tale, const struct told *told)
{
    const struct tcplife_view view = {
        .segment = &told->annotation, .connection = &tale->connection, .frame = told->segment.frame};
    struct tcplife_sentence sentences[TCPLIFE_CONCLUSIONS_MAX];
    memset(sentences, 'x', sizeof sentences);
    tabulate(tale, told, &view);
    unsigned count = tcplife_narrate(&tale->narrator, &view, told->segment.time, sentences);
    check_sentences(sentences, count, TCPLIFE_SENTENCES_MAX, tale);
    if (told->segment.ip_id == 7) {
        enum tcplife_role role = told->segment.from ? TCPLIFE_SERVER : TCPLIFE_CLIENT;
        count = tcplife_narrate_icmp_error(&tale->narrator, view.frame, role, told->segment.time, sentences);
        check_sentences(sentences, count, TCPLIFE_SENTENCES_MAX, tale);
    }
    check_sentences(sentences, tcplife_narrate_rest(&tale->narrator, sentences), 1, tale);
    const struct tcplife_view end = {.connection = &tale->connection};
    count = tcplife_conclude(&tale->narrator, &end, sentences);
    check_sentences(sentences, count, TCPLIFE_CONCLUSIONS_MAX, tale);
}

/* Header prediction is a short cut, and must lead to the same place. */
static const char *broken_prediction(struct tale *tale, const struct told *told)
{
    struct tcplife_record predicted, packed;
    if (tcplife_feed_predicted(&tale->predicted, &told->segment, &pool_predicted, &predicted)) {
        if (!tcplife_pack(&told->annotation, &tale->connection, &told->segment, &packed))
            return "predicted, but not to be packed";
        if (memcmp(&predicted, &packed, sizeof packed) != 0)
            return "predicted, the record is another";
    } else {
        tcplife_feed(&tale->predicted, &told->segment, &pool_predicted);
    }
    if (memcmp(sightings, sightings_predicted, sizeof sightings) != 0)
        return "predicted, what was captured lately is noted otherwise";
    if (memcmp(spans, spans_predicted, (pool.used + 1) * sizeof *spans) != 0)
        return "predicted, other bytes are in flight";
    struct tcplife_connection whole = tale->predicted;
    if (whole.steady)
        zeek_catch_up(&whole);
    return memcmp(&whole, &tale->connection, sizeof whole) == 0 ? NULL : "predicted, the connection is another";
}

static void tell(struct tale *tale, const struct tcplife_segment *segment)
{
    struct told *told = &tale->told[tale->count++];
    told->segment = *segment;
    told->annotation = tcplife_feed(&tale->connection, segment, &pool);
    keep(broken_promise(tale->count > 1 ? &told[-1].annotation : NULL, &told->annotation, segment), tale);
    keep(broken_record(&told->annotation, &tale->connection, segment, &told->record, &told->packed), tale);
    keep(broken_books(), tale);
    keep(broken_prediction(tale, told), tale);
    ask_every_field(tale, told, told->fact);
    keep(broken_conclusion(tale), tale);
    narrate(tale, told);
}

static void tell_the_end(struct tale *tale)
{
    for (size_t i = 0; i < tale->count; i++) {
        const struct told *told = &tale->told[i];
        if (told->packed)
            keep_at(broken_unpacking(&told->annotation, &tale->connection, &told->segment, &told->record), tale, told);
        ask_again(tale, told);
    }
}

static void begin(uint64_t number)
{
    seed = number;
    random_state = number * 0x9e3779b97f4a7c15u + 1;
    memset(tales, 0, sizeof tales);
    memset(sightings, 0, sizeof sightings);
    memset(sightings_predicted, 0, sizeof sightings_predicted);
    pool = (struct tcplife_pool){.span = spans, .capacity = once_in(8) ? 4 : SPANS};
    pool.sighting = sightings;
    pool.sightings = once_in(8) ? 0 : SIGHTINGS;
    pool_predicted = pool;
    pool_predicted.span = spans_predicted;
    pool_predicted.sighting = sightings_predicted;
}

/* ---- garbage ------------------------------------------------------------------------------------------------ */

static uint16_t garbage_flags(void)
{
    static const uint16_t likely[] = {TCPLIFE_SYN, TCPLIFE_SYN | TCPLIFE_ACK, TCPLIFE_ACK, TCPLIFE_ACK | TCPLIFE_PSH,
                                      TCPLIFE_FIN | TCPLIFE_ACK, TCPLIFE_RST, TCPLIFE_RST | TCPLIFE_ACK,
                                      TCPLIFE_FIN};
    return once_in(6) ? (uint16_t)random_below(512) : likely[random_below(8)];
}

/* Near what the connection has seen, or on the other side of the circle. */
static uint32_t garbage_number(uint32_t isn)
{
    static const uint32_t strides[] = {0, 1, 2, 3, 100, 101, 65536, 0x7fffffff, 0x80000000, 0xffffffff};
    return once_in(20) ? random_below(0x7fffffff) * 2u : isn + strides[random_below(10)] + random_below(3);
}

static struct tcplife_segment garbage(uint32_t frame, int64_t time)
{
    static const uint32_t lengths[] = {0, 0, 0, 1, 2, 100, 1460, 65495};
    uint8_t from = (uint8_t)random_below(2);
    return (struct tcplife_segment){
        .time = time,
        .frame = frame,
        .seq = garbage_number(from ? 5000 : 0xfffffffe),
        .ack = garbage_number(from ? 0xfffffffe : 5000),
        .length = lengths[random_below(8)],
        .flags = garbage_flags(),
        .window = once_in(3) ? 0 : (uint16_t)random_below(65536),
        .source_port = from ? 7654 : 40001,
        .destination_port = from ? 40001 : 7654,
        .ip_id = once_in(4) ? 7 : once_in(4) ? 0 : (uint16_t)frame,
        .hop_limit = (uint8_t)(once_in(8) ? 63 : 64),
        .interface = (uint8_t)random_below(3),
        .from = from,
        .window_scale = once_in(2) ? TCPLIFE_NO_WINDOW_SCALE : (uint8_t)random_below(15),
        .fast_open_option = once_in(8),
        .defect = once_in(30) ? (uint8_t)(TCPLIFE_VERDICT_HEADER_TOO_SHORT + random_below(3)) : TCPLIFE_VERDICT_NONE,
    };
}

TEST(garbage_breaks_no_promise)
{
    int64_t time = INT64_C(1000000000000);
    bool one_talks_to_itself = once_in(4);
    for (uint32_t frame = 1; frame <= SEGMENTS; frame++) {
        time += once_in(3) ? 1000 : random_below(2000000000);
        if (once_in(40))
            time -= once_in(2) ? 20000 : INT64_C(5000000000); /* neighbours exchanged, or the clock set back */
        struct tcplife_segment segment = garbage(frame, time);
        uint32_t whose = random_below(CONNECTIONS);
        segment.to_itself = one_talks_to_itself && whose == 0;
        segment.from = segment.to_itself ? 0 : segment.from;
        tell(&tales[whose], &segment);
    }
    for (int i = 0; i < CONNECTIONS; i++)
        tell_the_end(&tales[i]);
}

/* ---- a conversation over a bad wire ---------------------------------------------------------------------------- */

/* A host that keeps its numbers straight; what it says may be captured late, twice or never. */
struct host {
    uint32_t isn;
    uint32_t next;     /* SND.NXT, relative */
    uint32_t heard;    /* RCV.NXT, relative */
    bool closed;
};

/* What a segment takes of the sequence space. */
static uint32_t space_of(uint32_t length, uint16_t flags)
{
    return length + (flags & TCPLIFE_SYN ? 1u : 0u) + (flags & TCPLIFE_FIN ? 1u : 0u);
}

static struct tcplife_segment say(struct host *host, uint8_t from, uint16_t flags, uint32_t length,
                                  uint32_t peer_isn, uint32_t frame)
{
    struct tcplife_segment segment = {
        .time = (int64_t)frame * 3000000,
        .frame = frame,
        .seq = host->isn + host->next,
        .ack = flags & TCPLIFE_ACK ? peer_isn + host->heard : 0,
        .length = length,
        .flags = flags,
        .window = 64240,
        .source_port = from ? 7654 : 40001,
        .destination_port = from ? 40001 : 7654,
        .ip_id = (uint16_t)(frame + 1),
        .from = from,
        .window_scale = TCPLIFE_NO_WINDOW_SCALE,
    };
    host->next += space_of(length, flags);
    return segment;
}

static void hear(struct host *host, const struct host *peer)
{
    host->heard = peer->next;
}

/* The end of all that this host was seen to send. */
static uint32_t shown_of(const struct tcplife_segment *segment, size_t count, uint8_t from, uint32_t isn)
{
    uint32_t shown = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t end = segment[i].seq - isn + space_of(segment[i].length, segment[i].flags);
        if (segment[i].from == from && end > shown)
            shown = end;
    }
    return shown;
}

/* Opens, talks, closes; the wire shows segments again and out of order. In the end both have everything. */
static void converse(struct tale *tale)
{
    struct host host[2] = {{.isn = random_below(2) ? UINT32_MAX - random_below(3000) : random_below(1000000)},
                           {.isn = UINT32_MAX - random_below(3000)}};
    struct tcplife_segment waiting[SEGMENTS];
    size_t count = 0;
    uint32_t frame = 0;
    uint32_t turns = 5 + random_below(40);

    waiting[count++] = say(&host[0], 0, TCPLIFE_SYN, 0, 0, ++frame);
    hear(&host[1], &host[0]);
    waiting[count++] = say(&host[1], 1, TCPLIFE_SYN | TCPLIFE_ACK, 0, host[0].isn, ++frame);
    hear(&host[0], &host[1]);
    waiting[count++] = say(&host[0], 0, TCPLIFE_ACK, 0, host[1].isn, ++frame);
    for (uint32_t turn = 0; turn < turns; turn++) {
        uint8_t from = (uint8_t)random_below(2);
        if (once_in(3))
            hear(&host[from], &host[!from]);
        bool closes = !host[from].closed && once_in(12);
        uint32_t length = host[from].closed || once_in(3) ? 0 : random_below(1461);
        uint16_t flags = (uint16_t)(TCPLIFE_ACK | (closes ? TCPLIFE_FIN : 0));
        host[from].closed |= closes;
        waiting[count++] = say(&host[from], from, flags, length, host[!from].isn, ++frame);
    }
    for (size_t i = 3; i < count; i++) { /* reordered, repeated */
        if (once_in(8) && i + 1 < count) {
            struct tcplife_segment swap = waiting[i];
            waiting[i] = waiting[i + 1];
            waiting[i + 1] = swap;
        }
        if (once_in(8) && i > 4)
            waiting[i] = waiting[3 + random_below((uint32_t)i - 3)];
    }
    /* Whatever the wire did, at last both say that they have all that was shown. */
    for (uint8_t from = 0; from < 2; from++)
        host[from].next = host[!from].heard = shown_of(waiting, count, from, host[from].isn);
    for (uint8_t from = 0; from < 2; from++)
        waiting[count++] = say(&host[from], from, TCPLIFE_ACK, 0, host[!from].isn, ++frame);
    for (size_t i = 0; i < count; i++) {
        waiting[i].frame = (uint32_t)i + 1;
        waiting[i].time = (int64_t)(i + 1) * 3000000;
        tell(tale, &waiting[i]);
    }
}

TEST(when_all_is_acknowledged_no_span_is_left)
{
    for (int i = 0; i < CONNECTIONS; i++) {
        converse(&tales[i]);
        tell_the_end(&tales[i]);
        for (int end = 0; end < 2; end++)
            if (tales[i].connection.end[end].flight)
                keep("a span stays in flight though all is acknowledged", &tales[i]);
    }
}

int main(int argc, char **argv)
{
    bool garbage_wanted = argc > 1 && strcmp(argv[1], "garbage") == 0;
    if (!garbage_wanted && (argc < 2 || strcmp(argv[1], "conversation") != 0)) {
        fputs("usage: fuzz garbage|conversation [FIRST_SEED [SEEDS]]\n", stderr);
        return 2;
    }
    uint64_t first = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    uint64_t seeds = argc > 3 ? strtoull(argv[3], NULL, 10) : 2000;
    for (uint64_t number = first; number < first + seeds; number++) {
        begin(number);
        if (garbage_wanted)
            garbage_breaks_no_promise();
        else
            when_all_is_acknowledged_no_span_is_left();
    }
    printf("ok %" PRIu64 " seeds\n", seeds);
    return 0;
}
