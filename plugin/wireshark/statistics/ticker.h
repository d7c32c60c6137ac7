/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Something is to be done although no packet comes: tshark waits for its input, and nobody calls us. */
#ifndef TCPLIFE_TICKER_H
#define TCPLIFE_TICKER_H

#include <glib.h>

struct ticker;

/* Calls tick(data) ten times a second from a thread of its own, holding `lock`: whoever touches the same data holds
 * it, too. */
struct ticker *ticker_start(GMutex *lock, void (*tick)(void *data), void *data);

/* Not while holding the lock. After that tick() is not called. NULL: nothing to stop. */
void ticker_stop(struct ticker *ticker);

#endif
