/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A story against the engine, and tshark's output against both. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "invariants.h"
#include "story.h"

struct told {
    struct tcplife_segment segment;
    struct tcplife_annotation annotation;
    struct tcplife_record record;
    bool packed;
};

/* The story as the engine understood it. */
struct run {
    struct story_cast cast;
    struct told told[STORY_STEPS_MAX];
};

static int disagreement(const struct story *story, int line, const char *what, const char *expected, const char *got)
{
    printf("%s:%d: %s: expected %s, got %s\n", story->path, line, what, expected ? expected : "-", got ? got : "-");
    return 1;
}

static int promise(const struct story *story, int line, const char *broken)
{
    if (broken)
        printf("%s:%d: %s\n", story->path, line, broken);
    return broken != NULL;
}

static struct run *new_run(void)
{
    struct run *run = calloc(1, sizeof *run);
    if (!run)
        abort();
    story_begin(&run->cast);
    return run;
}

/* Whether the engine gave the segment to the connection that the story is telling. */
static bool feed(struct run *run, const struct story *story, size_t i)
{
    const struct story_step *step = &story->step[i];
    struct told *told = &run->told[i];
    if (step->kind == STORY_ICMP) {
        struct tcplife_segment quoted = story_segment(story, &story->step[step->quoted - 1], (uint32_t)i + 1);
        if (step->icmp == STORY_ICMP_ERROR)
            tcplife_take_icmp_error(&run->cast.connection[step->stream], &quoted);
        return true;
    }
    told->segment = story_segment(story, step, (uint32_t)i + 1);
    return story_feed(&run->cast, &told->segment, &told->annotation) == step->stream;
}

static void feed_all(struct run *run, const struct story *story)
{
    for (size_t i = 0; i < story->step_count; i++)
        feed(run, story, i);
}

static struct tcplife_view view_of(const struct run *run, const struct story *story, size_t i)
{
    return (struct tcplife_view){.segment = &run->told[i].annotation,
                                 .connection = &run->cast.connection[story->step[i].stream],
                                 .frame = (uint32_t)i + 1,
                                 .number = story->step[i].stream};
}

static int check_claims(const struct story *story, size_t first, size_t count, const struct tcplife_view *view)
{
    int wrong = 0;
    for (size_t i = first; i < first + count; i++) {
        const struct story_claim *claim = &story->claim[i];
        char text[STORY_VALUE_MAX];
        const char *got = story_render(claim->field, view, text) ? text : NULL;
        if (!story_same_value(claim->field, claim->value, got))
            wrong += disagreement(story, claim->line, claim->field->name, claim->value, got);
    }
    return wrong;
}

/* Promises that hold right after a segment. */
static int check_promises(const struct story *story, struct run *run, size_t i, const struct told *previous)
{
    struct told *told = &run->told[i];
    const struct tcplife_connection *connection = &run->cast.connection[story->step[i].stream];
    int line = story->step[i].line;
    return promise(story, line, broken_promise(previous ? &previous->annotation : NULL, &told->annotation,
                                               &told->segment)) +
           promise(story, line, broken_record(&told->annotation, connection, &told->segment, &told->record,
                                              &told->packed));
}

static int check_conclusions(const struct story *story, const struct run *run, unsigned stream, size_t last)
{
    const struct tcplife_view view = view_of(run, story, last);
    return check_claims(story, story->stream[stream].first_claim, story->stream[stream].claim_count, &view);
}

/* A fact of a segment is final when the segment is first seen: told again at the end, it must be the same. */
static int check_facts_stay(const struct story *story, const struct run *finished)
{
    struct run *again = new_run();
    int wrong = 0;
    for (size_t i = 0; i < story->step_count; i++) {
        feed(again, story, i);
        if (story->step[i].kind != STORY_SEGMENT)
            continue;
        const struct tcplife_view at_first = view_of(again, story, i), at_last = view_of(finished, story, i);
        for (size_t f = 0; f < tcplife_field_count; f++) {
            char first[STORY_VALUE_MAX], last[STORY_VALUE_MAX];
            const struct tcplife_field *field = &tcplife_fields[f];
            const char *expected = story_render(field, &at_first, first) ? first : NULL;
            const char *got = story_render(field, &at_last, last) ? last : NULL;
            if (!field->conclusion && !story_same_value(field, expected, got)) {
                printf("a fact changed when later segments came: ");
                wrong += disagreement(story, story->step[i].line, field->name, expected, got);
            }
        }
    }
    free(again);
    return wrong;
}

int story_check(const struct story *story)
{
    struct run *run = new_run();
    const struct told *previous[STORY_STREAMS_MAX] = {NULL};
    int wrong = 0;
    for (size_t i = 0; i < story->step_count; i++) {
        const struct story_step *step = &story->step[i];
        if (!feed(run, story, i))
            wrong += promise(story, step->line, "the engine holds it for a segment of another connection");
        if (step->kind != STORY_SEGMENT)
            continue;
        const struct tcplife_view view = view_of(run, story, i);
        wrong += check_claims(story, step->first_claim, step->claim_count, &view);
        wrong += check_promises(story, run, i, previous[step->stream]);
        previous[step->stream] = &run->told[i];
    }
    for (unsigned stream = 0; stream < story->stream_count; stream++)
        wrong += check_conclusions(story, run, stream, (size_t)(previous[stream] - run->told));
    for (size_t i = 0; i < story->step_count; i++)
        if (run->told[i].packed)
            wrong += promise(story, story->step[i].line,
                             broken_unpacking(&run->told[i].annotation, &run->cast.connection[story->step[i].stream],
                                              &run->told[i].segment, &run->told[i].record));
    wrong += check_facts_stay(story, run);
    free(run);
    return wrong;
}

/* One row of tshark's output, cut at its tabs: frame.number, then the fields in the table's order. */
struct row {
    char *cell[128];
    size_t count;
};

static bool read_row(FILE *tsv, char *line, size_t room, struct row *row)
{
    if (!fgets(line, (int)room, tsv))
        return false;
    line[strcspn(line, "\n")] = '\0';
    row->count = 0;
    for (char *at = line; at && row->count < 128;) {
        row->cell[row->count++] = at;
        at = strchr(at, '\t');
        if (at)
            *at++ = '\0';
    }
    return true;
}

/* Items of a repeated field stand between '|': make them look like a story's events. */
static const char *cell_text(const char *cell, char text[STORY_VALUE_MAX])
{
    size_t length = 0;
    if (*cell == '\0')
        return NULL;
    for (; *cell && length + 4 < STORY_VALUE_MAX; cell++) {
        const char *piece = *cell == '|' ? " + " : (const char[]){*cell, '\0'};
        strcpy(text + length, piece);
        length += strlen(piece);
    }
    text[length] = '\0';
    return text;
}

static int compare_claims(const struct story *story, size_t first, size_t count, const struct row *row)
{
    int wrong = 0;
    for (size_t i = first; i < first + count; i++) {
        const struct story_claim *claim = &story->claim[i];
        char text[STORY_VALUE_MAX];
        const char *got = cell_text(row->cell[1 + (claim->field - tcplife_fields)], text);
        if (!story_same_value(claim->field, claim->value, got))
            wrong += disagreement(story, claim->line, claim->field->name, claim->value, got);
    }
    return wrong;
}

/* Where Wireshark cuts the story into streams is not the engine's to know. */
static bool depends_on_streams(const struct tcplife_field *field)
{
    return strcmp(field->name, "tcplife.connection") == 0;
}

/* Every field, claimed or not, as the engine fills it: the adapter may neither lose nor invent any. */
static int compare_fields(const struct story *story, size_t step, const struct tcplife_view *view,
                          const struct row *row)
{
    int wrong = 0;
    for (size_t i = 0; i < tcplife_field_count; i++) {
        char engine[STORY_VALUE_MAX], tshark[STORY_VALUE_MAX];
        if (depends_on_streams(&tcplife_fields[i]))
            continue;
        const char *expected = view && story_render(&tcplife_fields[i], view, engine) ? engine : NULL;
        const char *got = cell_text(row->cell[1 + i], tshark);
        if (!story_same_value(&tcplife_fields[i], expected, got)) {
            printf("frame %zu: the engine and tshark differ: ", step + 1);
            wrong += disagreement(story, story->step[step].line, tcplife_fields[i].name, expected, got);
        }
    }
    return wrong;
}

static int compare_frame(const struct story *story, struct run *run, size_t i, bool two_passes, const struct row *row)
{
    const struct story_step *step = &story->step[i];
    const struct story_stream *stream = &story->stream[step->stream];
    if (!two_passes)
        feed(run, story, i);
    if (step->kind != STORY_SEGMENT)
        return compare_fields(story, i, NULL, row);
    const struct tcplife_view view = view_of(run, story, i);
    int wrong = compare_claims(story, step->first_claim, step->claim_count, row);
    if (two_passes || i + 1 == story->step_count) /* until then a later frame may change what is concluded */
        wrong += compare_claims(story, stream->first_claim, stream->claim_count, row);
    return wrong + compare_fields(story, i, &view, row);
}

int story_compare(const struct story *story, const char *tsv_path, bool two_passes)
{
    FILE *tsv = fopen(tsv_path, "r");
    if (!tsv)
        return promise(story, 0, strerror(errno));
    struct run *run = new_run();
    if (two_passes)
        feed_all(run, story);
    static char line[1 << 16];
    struct row row;
    size_t rows = 0;
    int wrong = 0;
    for (; read_row(tsv, line, sizeof line, &row); rows++) {
        if (rows >= story->step_count || row.count != tcplife_field_count + 1) {
            wrong += promise(story, 0, "tshark printed a row or a column too many or too few");
            break;
        }
        wrong += compare_frame(story, run, rows, two_passes, &row);
    }
    if (rows < story->step_count)
        wrong += promise(story, story->step[rows].line, "tshark did not print this frame");
    fclose(tsv);
    free(run);
    return wrong;
}
