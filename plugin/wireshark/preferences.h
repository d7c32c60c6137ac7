/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the user may choose. Read when a capture is opened; Wireshark dissects anew after a change. */
#ifndef TCPLIFE_PREFERENCES_H
#define TCPLIFE_PREFERENCES_H

#include <stdbool.h>

void preferences_register(int protocol);

bool preferences_enabled(void);

#endif
