/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A story as lines of a page: what is worth a look has a mark in the margin, then come frames, time and the words. */
#include "tcplife/narrate.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "page.h"
#include "wording.h"

#define SEGMENT_MARGIN 24    /* as in the heading */
#define CONCLUSION_MARGIN 2

const char tcplife_story_heading[] = "    frames        time  what happened";
_Static_assert(sizeof tcplife_story_heading - sizeof "what happened" == SEGMENT_MARGIN, "the words stand in line");

void tcplife_lay_out(const struct tcplife_sentence *sentence, unsigned width, char lines[TCPLIFE_LAID_OUT_MAX])
{
    bool of_segments = sentence->first_frame != 0;
    unsigned margin = of_segments ? SEGMENT_MARGIN : CONCLUSION_MARGIN;
    char frames[32];
    snprintf(frames, sizeof frames, "%" PRIu32, sentence->first_frame);
    if (sentence->last_frame != sentence->first_frame)
        append_to(frames, sizeof frames, "-%" PRIu32, sentence->last_frame);

    lines[0] = '\0';
    if (of_segments)
        append_to(lines, TCPLIFE_LAID_OUT_MAX, "%c%9s %11.6f  ", sentence->odd ? '!' : ' ', frames,
                  (double)sentence->time / 1e9);
    else
        append_to(lines, TCPLIFE_LAID_OUT_MAX, "%c%*s", sentence->odd ? '!' : ' ', (int)margin - 1, "");
    append_wrapped(lines, TCPLIFE_LAID_OUT_MAX, sentence->text, columns_of(lines), margin, width,
                   (struct ink){ "", "" });
}
