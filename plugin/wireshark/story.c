/* SPDX-License-Identifier: GPL-2.0-or-later */
/* From the tap to the engine's sentences. */
#include "story.h"

unsigned story_tell(struct tcplife_narrator *narrator, const packet_info *pinfo, const struct tcplife_story_tap *tapped,
                    struct tcplife_sentence sentences[TCPLIFE_SENTENCES_MAX])
{
    int64_t time = (int64_t)((uint64_t)pinfo->abs_ts.secs * 1000000000u + (uint64_t)pinfo->abs_ts.nsecs);
    if (tapped->view.segment == NULL)
        return tcplife_narrate_icmp_error(narrator, pinfo->num, (enum tcplife_role)tapped->quoted_from, time,
                                          sentences);
    return tcplife_narrate(narrator, &tapped->view, time, sentences);
}
