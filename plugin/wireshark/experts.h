/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Expert infos: what deserves attention. A healthy connection has none. */
#ifndef TCPLIFE_EXPERTS_H
#define TCPLIFE_EXPERTS_H

#include "compat.h"
#include <epan/packet.h>
#include "tcplife/annotation.h"

void experts_register(int protocol);

/* Whether the segment deserves one. */
bool experts_apply(const struct tcplife_annotation *annotation);

/* Whether somebody collects them without a tree: a tap (`-z expert`, the GUI's Expert Information), or the column. */
bool experts_tapped(void);
bool experts_in_column(const packet_info *pinfo);

/* Adds them to the item; without one (NULL) only those are told who collect them. */
void experts_add(packet_info *pinfo, proto_item *item, const struct tcplife_annotation *annotation);

#endif
