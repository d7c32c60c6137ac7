/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What listeners to the tap "tcplife" are given: one of these per TCP segment, in every pass, tree or no tree. */
#ifndef TCPLIFE_TAP_H
#define TCPLIFE_TAP_H

#include <stdint.h>
#include "tcplife/field.h"

#define TCPLIFE_TAP "tcplife"

/* Lives as long as the packet. The connection is as it was when this segment was dissected: in a first pass, so far. */
struct tcplife_tap {
    uint32_t stream;          /* tcp.stream; UINT32_MAX when view.connection is NULL */
    struct tcplife_view view; /* ask it through the field table */
};

#endif
