/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An endpoint's walk through figure 5, and the segment's note of it. */
#ifndef LIFECYCLE_WALK_H
#define LIFECYCLE_WALK_H

#include "exchange.h"

/* Moves an endpoint along its arrow in figure 5, and writes the walk down. False: there is no such arrow. */
bool happens(struct exchange *x, struct tcplife_endpoint *endpoint, enum happening happening);

/* The same, for what nobody saw the endpoint do. */
bool must_have_happened(struct exchange *x, struct tcplife_endpoint *endpoint, enum happening happening);

/* What the capture showed before had led us to the wrong state: no arrow of figure 5 leads here. */
void correct_state(struct exchange *x, struct tcplife_endpoint *endpoint, enum tcplife_state state);

#endif
