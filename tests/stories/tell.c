/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The story in the engine's own words. */
#include "story.h"

struct telling {
    struct story_cast cast;
    struct tcplife_narrator narrator[STORY_STREAMS_MAX];
};

static void print_sentences(const struct tcplife_sentence *sentences, unsigned count)
{
    char lines[TCPLIFE_LAID_OUT_MAX];
    for (unsigned i = 0; i < count; i++) {
        tcplife_lay_out(&sentences[i], TCPLIFE_STORY_WIDTH, lines);
        fputs(lines, stdout);
    }
}

/* An ICMP error quotes a segment; other messages say nothing of the connection. */
static unsigned tell_icmp(const struct story *story, size_t i, struct telling *telling,
                          struct tcplife_sentence *sentences)
{
    const struct story_step *step = &story->step[i], *quoted_step = &story->step[step->quoted - 1];
    struct tcplife_connection *connection = &telling->cast.connection[step->stream];
    struct tcplife_segment quoted = story_segment(story, quoted_step, (uint32_t)i + 1);
    if (step->icmp != STORY_ICMP_ERROR)
        return 0;
    quoted.time += step->time - quoted_step->time;
    tcplife_take_icmp_error(connection, &quoted);
    enum tcplife_role role = quoted.from == connection->client ? TCPLIFE_CLIENT : TCPLIFE_SERVER;
    return tcplife_narrate_icmp_error(&telling->narrator[step->stream], quoted.frame, role, quoted.time, sentences);
}

/* What step i adds to the story of this connection. */
static void tell_step(const struct story *story, size_t i, unsigned stream, struct telling *telling)
{
    const struct story_step *step = &story->step[i];
    struct tcplife_sentence sentences[TCPLIFE_SENTENCES_MAX];
    unsigned count;
    if (step->kind == STORY_ICMP) {
        count = tell_icmp(story, i, telling, sentences);
    } else {
        struct tcplife_segment segment = story_segment(story, step, (uint32_t)i + 1);
        struct tcplife_annotation annotation;
        story_feed(&telling->cast, &segment, &annotation);
        const struct tcplife_view view = {
            .segment = &annotation, .connection = &telling->cast.connection[step->stream], .frame = segment.frame};
        count = tcplife_narrate(&telling->narrator[step->stream], &view, segment.time, sentences);
    }
    if (step->stream == stream)
        print_sentences(sentences, count);
}

static void tell_stream(const struct story *story, unsigned stream)
{
    static struct telling telling;
    struct tcplife_sentence sentences[TCPLIFE_CONCLUSIONS_MAX];
    telling = (struct telling){0};
    story_begin(&telling.cast);
    puts(tcplife_story_heading);
    for (size_t i = 0; i < story->step_count; i++)
        tell_step(story, i, stream, &telling);
    const struct tcplife_view view = {.connection = &telling.cast.connection[stream]};
    print_sentences(sentences, tcplife_narrate_rest(&telling.narrator[stream], sentences));
    putchar('\n');
    print_sentences(sentences, tcplife_conclude(&telling.narrator[stream], &view, sentences));
}

void story_tell(const struct story *story)
{
    for (unsigned stream = 0; stream < story->stream_count; stream++) {
        if (stream > 0)
            putchar('\n');
        tell_stream(story, stream);
    }
}
