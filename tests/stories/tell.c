/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The story in the engine's own words. */
#include "invariants.h"
#include "story.h"

#define SPANS 1024

struct telling {
    struct tcplife_connection connection;
    struct tcplife_narrator narrator;
};

static void print_sentence(const struct tcplife_sentence *sentence)
{
    char lines[TCPLIFE_LAID_OUT_MAX];
    tcplife_lay_out(sentence, lines);
    fputs(lines, stdout);
}

static void print_sentences(const struct tcplife_sentence *sentences, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        print_sentence(&sentences[i]);
}

static void tell_stream(const struct story *story, unsigned stream, struct tcplife_pool *pool, struct telling *telling)
{
    struct tcplife_sentence sentences[TCPLIFE_CONCLUSIONS_MAX];
    struct tcplife_view view = {.connection = &telling->connection};
    puts(tcplife_story_heading);
    for (size_t i = 0; i < story->step_count; i++) {
        const struct story_step *step = &story->step[i];
        if (step->stream != stream)
            continue;
        uint32_t frame = (uint32_t)i + 1;
        if (step->kind == STORY_ICMP_ERROR) {
            const struct story_step *quoted_step = &story->step[step->quoted - 1];
            struct tcplife_segment quoted = story_segment(story, quoted_step, frame);
            quoted.time += step->time - quoted_step->time;
            tcplife_take_icmp_error(&telling->connection, &quoted);
            enum tcplife_role role = quoted.from == telling->connection.client ? TCPLIFE_CLIENT : TCPLIFE_SERVER;
            print_sentences(sentences, tcplife_narrate_icmp_error(&telling->narrator, frame, role, quoted.time,
                                                                  sentences));
            continue;
        }
        struct tcplife_segment segment = story_segment(story, step, frame);
        if (stream > 0 && telling->connection.last == 0)
            telling->connection.reuse_gap = segment.time - telling[-1].connection.last;
        struct tcplife_annotation annotation = tcplife_feed(&telling->connection, &segment, pool);
        view.segment = &annotation;
        view.frame = frame;
        print_sentences(sentences, tcplife_narrate(&telling->narrator, &view, segment.time, sentences));
    }
    print_sentences(sentences, tcplife_narrate_rest(&telling->narrator, sentences));
    view.segment = NULL;
    putchar('\n');
    print_sentences(sentences, tcplife_conclude(&telling->narrator, &view, sentences));
}

void story_tell(const struct story *story)
{
    static struct tcplife_span spans[SPANS];
    static struct telling telling[STORY_STREAMS_MAX];
    struct tcplife_pool pool = {.span = spans, .capacity = SPANS};
    for (unsigned stream = 0; stream < story->stream_count; stream++) {
        if (stream > 0)
            putchar('\n');
        tell_stream(story, stream, &pool, &telling[stream]);
    }
}
