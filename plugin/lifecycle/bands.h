/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which stack's delayed-ACK timer would explain this delay? */
#ifndef LIFECYCLE_BANDS_H
#define LIFECYCLE_BANDS_H

#include "tcplife/field.h"

/* ns. An ACK that waits for a timer waits 40 ms at least on the stacks we know; one that does not leaves within a few
 * milliseconds even from a busy host. */
#define DELAYED_ACK_FROM 10000000

/* ns. RFC 9293 MUST-40: no ACK may be delayed longer. */
#define DELAYED_ACK_UNTIL INT64_C(500000000)

/* Writes "Linux (40 to 200 ms), BSD (100 ms)" and returns how many bands the delay (ns) fits. */
unsigned bands_fitting(const struct tcplife_view *view, int64_t delay, char *text, size_t size);

#endif
