/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The waiting room: connections of which only one or two segments have come.
 *
 * A port scan makes a connection of every two segments, and a connection's memory is several times that of its
 * first two segments. So these are kept as they came, and told to the engine when somebody asks what they meant: it
 * gives the same answer to the same segments. The third segment takes the connection out of here.
 */
#ifndef TCPLIFE_ATTEMPTS_H
#define TCPLIFE_ATTEMPTS_H

#include <stdbool.h>
#include <stdint.h>
#include "tcplife/segment.h"

#define ATTEMPTS_MAX 2        /* segments that a connection may wait with */
#define ATTEMPTS_LAYER_MAX 31 /* TCP headers deeper in their frame can't wait */

#define ATTEMPTS_LENGTH_MAX 0xffffffu /* bytes of payload */

/* Others have no room there. */
static inline bool attempts_can_wait(const struct tcplife_segment *segment, unsigned layer)
{
    return layer <= ATTEMPTS_LAYER_MAX && segment->length <= ATTEMPTS_LENGTH_MAX;
}

/* Keeps a connection's first segment, from this TCP layer of its frame. Returns its place, never 0, which is also the
 * attempt's number. */
uint32_t attempts_begin(const struct tcplife_segment *segment, unsigned layer);

/* Is it the attempt's first segment once more: the same numbers and flags from the same end, and no later than a copy of
 * it may be under way? */
bool attempts_repeats_first(uint32_t attempt, const struct tcplife_segment *segment);

/* Is the attempt a SYN so far, and this the SYN-ACK that acknowledges it? */
bool attempts_answers_first(uint32_t attempt, const struct tcplife_segment *segment);

/* Keeps its second. Returns that one's place. */
uint32_t attempts_continue(uint32_t attempt, const struct tcplife_segment *segment, unsigned layer);

/* The segments in order: starts with the attempt's number, returns the next one's place, 0 after the last. */
uint32_t attempts_read(uint32_t place, struct tcplife_segment *segment, unsigned *layer);

/* Lets go of an attempt. */
void attempts_release(uint32_t attempt);

/* The capture is closed. */
void attempts_forget(void);

#endif
