/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The life of a connection told in sentences, for people who read it beside tcpdump's output.
 *
 *     struct tcplife_narrator narrator = {0};
 *     for each segment:   count = tcplife_narrate(&narrator, &view, time, sentences);
 *     for an ICMP error:  count = tcplife_narrate_icmp_error(&narrator, frame, quoted, time, sentences);
 *     at the end:         count = tcplife_narrate_rest(&narrator, sentences);
 *                         count = tcplife_conclude(&narrator, &view, sentences);
 *
 * What moves a state, or is worth a look, is told by itself. Ordinary data and ACKs are gathered and told in one
 * sentence, and so is what keeps coming back once it has been told TCPLIFE_TOLD_EACH times: a million segments still
 * make a story that one can read. Sentences of segments rest on facts, so that they are the same on every pass.
 *
 * Plain ASCII, but for names of delayed-ACK timers that the caller hands in.
 */
#ifndef TCPLIFE_NARRATE_H
#define TCPLIFE_NARRATE_H

#include <stdbool.h>
#include <stdint.h>
#include "tcplife/field.h"

#define TCPLIFE_SENTENCE_MAX 1600

/* What tcplife_narrate() tells at most: what had been gathered, then the segment. */
#define TCPLIFE_SENTENCES_MAX 2

/* What tcplife_conclude() tells at most. */
#define TCPLIFE_CONCLUSIONS_MAX 8

/* The same kind of oddity is told so often; afterwards it is only counted. */
#define TCPLIFE_TOLD_EACH 8

struct tcplife_sentence {
    uint32_t first_frame, last_frame; /* what it is about; 0: all of the connection */
    int64_t time;                     /* of first_frame, ns since the connection's first segment */
    uint8_t from;                     /* enum tcplife_role: who acts, or sends most */
    bool odd;                         /* worth a look */
    char text[TCPLIFE_SENTENCE_MAX];  /* one or more sentences, without a line's end */
};

/* How often what happened, by enum tcplife_event and enum tcplife_verdict. */
struct tcplife_tally {
    uint32_t event[TCPLIFE_EVENT_COUNT];
    uint32_t verdict[TCPLIFE_VERDICT_COUNT];
};

/* Ordinary segments in a row, by role of the sender. */
struct tcplife_stretch {
    int64_t begin, end;               /* ns since the connection's first segment */
    int64_t longest_pause;            /* between two of its segments */
    int64_t longest_delay;            /* of an ACK that waited for a timer */
    uint64_t bytes[2];
    uint32_t data[2], acks[2];        /* segments with data, and without */
    uint32_t duplicates, delayed;     /* ACKs */
    uint32_t first_frame, last_frame; /* first_frame 0: nothing gathered */
    uint32_t pause_frame, delay_frame;
    char delay_fits[160];
    struct tcplife_tally again;       /* told often enough before */
};

/* All zeros in the beginning; owned by the caller, nothing to free. */
struct tcplife_narrator {
    int64_t start;                    /* time of the first segment */
    uint32_t segments;
    uint32_t icmp_errors;
    struct tcplife_tally all;
    struct tcplife_stretch stretch;
};

/* Takes the connection's next segment into the story; time is the segment's, ns. How many sentences were written. */
unsigned tcplife_narrate(struct tcplife_narrator *narrator, const struct tcplife_view *view, int64_t time,
                         struct tcplife_sentence sentences[TCPLIFE_SENTENCES_MAX]);

/* The same for an ICMP error that quotes a segment of that end. */
unsigned tcplife_narrate_icmp_error(struct tcplife_narrator *narrator, uint32_t frame, enum tcplife_role quoted,
                                    int64_t time, struct tcplife_sentence sentences[TCPLIFE_SENTENCES_MAX]);

/* The parts of tcplife_narrate(), for who shows segments otherwise than in sentences. */
enum tcplife_worth {
    TCPLIFE_WORTH_NOTHING,   /* a mere copy: the capture's doing, and only counted */
    TCPLIFE_WORTH_GATHERING, /* ordinary, or told often enough: tcplife_gather() */
    TCPLIFE_WORTH_TELLING
};

/* Counts the connection's next segment, and says what it is worth. */
enum tcplife_worth tcplife_consider(struct tcplife_narrator *narrator, const struct tcplife_view *view, int64_t time);
void tcplife_gather(struct tcplife_narrator *narrator, const struct tcplife_view *view, int64_t time);

/* Tells what was gathered, one sentence or none, and forgets it. */
unsigned tcplife_narrate_gathered(struct tcplife_narrator *narrator, struct tcplife_sentence *sentence);

/* Worth a look, and may come back any number of times: a repetition, a probe. */
bool tcplife_is_recurrent(enum tcplife_event event);

/* What is gathered and not told yet: one sentence or none. It stays gathered: more segments may come. */
unsigned tcplife_narrate_rest(const struct tcplife_narrator *narrator, struct tcplife_sentence *sentence);

/* How it opened, what went each way, how it closed and why so, how long it took. Of view->connection, so far or final;
 * view->segment is not read. How many sentences were written. */
unsigned tcplife_conclude(const struct tcplife_narrator *narrator, const struct tcplife_view *view,
                          struct tcplife_sentence sentences[TCPLIFE_CONCLUSIONS_MAX]);

/* "0.179 ms", "3.01 s": three significant figures are what a reader can use. Return text. */
#define TCPLIFE_SPELLED_MAX 32
const char *tcplife_spell(int64_t ns, char text[TCPLIFE_SPELLED_MAX]);

/* The same of a number without a unit: "0.179", "3.01", "1029"; never with an exponent. */
const char *tcplife_figures(double number, char text[TCPLIFE_SPELLED_MAX]);

/* A sentence as lines of a page of at most that width, each with its end; the heading stands above all, and has none. */
#define TCPLIFE_LAID_OUT_MAX 4096
#define TCPLIFE_STORY_WIDTH 88 /* what the window of Follow shows without breaking lines itself */
extern const char tcplife_story_heading[];
void tcplife_lay_out(const struct tcplife_sentence *sentence, unsigned width, char lines[TCPLIFE_LAID_OUT_MAX]);

#endif
