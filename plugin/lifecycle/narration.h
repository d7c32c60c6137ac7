/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What narrate.c, which tells segments, and conclude.c, which tells the whole, have in common. */
#ifndef LIFECYCLE_NARRATION_H
#define LIFECYCLE_NARRATION_H

#include "tcplife/narrate.h"
#include "wording.h"

#define SAY(sentence, ...) append_to((sentence)->text, TCPLIFE_SENTENCE_MAX, __VA_ARGS__)

/* "BEFORE data retransmission x 3, outside the window x 1."; false: there is nothing, and nothing is said. */
bool say_oddities(struct tcplife_sentence *sentence, const struct tcplife_tally *tally, const char *before);

#endif
