/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which of an endpoint's numbers has the capture shown? All below endpoint->next, but for some holes. */
#ifndef LIFECYCLE_COVERAGE_H
#define LIFECYCLE_COVERAGE_H

#include <stdbool.h>
#include "tcplife/tcplife.h"

/* The numbers from begin up to end were sent but not captured. They lie above all known before; or below all, where the
 * capture began in the middle. */
void coverage_skip(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint, int64_t begin, int64_t end);
void coverage_skip_below(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint, int64_t begin, int64_t end);

/* The numbers from begin up to end are captured now. Are any of them so for the first time? Only those below
 * endpoint->next are looked at. */
bool coverage_fill(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint, int64_t begin, int64_t end);

/* Takes back what an ACK claimed beyond `end`, unless something of that has been captured. */
void coverage_lower(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint, int64_t end);

void coverage_forget(struct tcplife_pool *pool, struct tcplife_endpoint *endpoint);

#endif
