/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The life of a connection in sentences: `tshark -q -z tcplife,story[,STREAM]`, and Analyze > Follow. */
#ifndef TCPLIFE_STORY_H
#define TCPLIFE_STORY_H

#include "compat.h"
#include <epan/packet.h>
#include "tap.h"
#include "tcplife/narrate.h"

/* Each at start-up, in its own file. */
void story_print_register(void);
void story_follow_register(int protocol);

/* What was tapped, in sentences; how many. */
unsigned story_tell(struct tcplife_narrator *narrator, const packet_info *pinfo, const struct tcplife_story_tap *tapped,
                    struct tcplife_sentence sentences[TCPLIFE_SENTENCES_MAX]);

#endif
