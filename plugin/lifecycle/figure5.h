/* SPDX-License-Identifier: GPL-2.0-or-later */
/* RFC 9293 figure 5, as an observer can follow it. */
#ifndef LIFECYCLE_FIGURE5_H
#define LIFECYCLE_FIGURE5_H

#include <stdbool.h>
#include "tcplife/vocabulary.h"

/* What an observer sees happen at one endpoint. "Sends" and "acknowledges" are the endpoint's own doing; the last
 * three are done to it and owe no reply, so they are believed when the segment is captured. */
enum happening {
    OPENS_PASSIVELY, /* nobody sees it, but what comes next needs it */
    SENDS_SYN,
    SENDS_SYN_ACK,
    ACKNOWLEDGES_SYN, /* rcv SYN,ACK / snd ACK, seen at the snd */
    SENDS_FIN,
    ACKNOWLEDGES_FIN, /* rcv FIN / snd ACK, seen at the snd */
    SENDS_RST,
    ITS_SYN_IS_ACKNOWLEDGED,
    ITS_FIN_IS_ACKNOWLEDGED,
    IS_RESET,
    HAPPENING_COUNT
};

/* Where the arrow leads, or TCPLIFE_STATE_UNKNOWN when figure 5 has none. */
enum tcplife_state figure5_next(enum tcplife_state from, enum happening happening);

/* The arrow owes no reply: what it proves about the endpoint is inferred, not observed. */
static inline bool figure5_owes_no_reply(enum happening happening)
{
    return happening >= ITS_SYN_IS_ACKNOWLEDGED;
}

#endif
