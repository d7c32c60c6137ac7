/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Display-filter fields and details pane: tcplife_fields[] as Wireshark shows it. */
#ifndef TCPLIFE_FIELDS_H
#define TCPLIFE_FIELDS_H

#include "compat.h"
#include <epan/packet.h>
#include "tcplife/field.h"

/* Registers a field per row of the table. */
void fields_register(int protocol);

/* Whether somebody would see the fields: a details pane, a filter, a column. */
bool fields_wanted(proto_tree *tree);

/* One protocol item for one TCP segment, with every field that applies and is wanted; where nobody asks for a certain
 * field, that line alone for an ordinary segment (tcplife_is_ordinary). Ask fields_wanted() first. `final`: the
 * connection will not grow any more. Returns the protocol item. */
proto_item *fields_draw(proto_tree *tree, tvbuff_t *tvb, const struct tcplife_view *view, bool final);

#endif
