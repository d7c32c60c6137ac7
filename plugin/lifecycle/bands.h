/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which stack's delayed-ACK timer would explain this delay? */
#ifndef LIFECYCLE_BANDS_H
#define LIFECYCLE_BANDS_H

#include "tcplife/field.h"

/* Writes "Linux (40 to 200 ms), BSD (100 ms)" and returns how many bands the delay (ns) fits. */
unsigned bands_fitting(const struct tcplife_view *view, int64_t delay, char *text, size_t size);

#endif
