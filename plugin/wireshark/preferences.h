/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the user may choose. Read when a capture is opened; Wireshark dissects anew after a change. */
#ifndef TCPLIFE_PREFERENCES_H
#define TCPLIFE_PREFERENCES_H

#include <stdbool.h>
#include "tcplife/field.h"

void preferences_register(int protocol);

bool preferences_enabled(void);

/* Whether who prints the trees of many segments wants all of them in full. */
bool preferences_every_detail(void);

/* The delayed-ACK timers to compare with; good until the preference changes. */
const struct tcplife_band *preferences_bands(void);
size_t preferences_band_count(void);

#endif
