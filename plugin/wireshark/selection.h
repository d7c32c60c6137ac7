/* SPDX-License-Identifier: GPL-2.0-or-later */
/* From the packet that a user has selected to its connection. */
#ifndef TCPLIFE_SELECTION_H
#define TCPLIFE_SELECTION_H

#include <stdint.h>
#include "compat.h"
#include <epan/packet.h>

/* At start-up, when protocols are registered. */
void selection_register(int protocol);

/* While a tree is built, from the outermost segment of a frame to the innermost, quoted ones included: it belongs to
 * this connection. */
void selection_note(packet_info *pinfo, uint32_t connection);

/* The connection of the innermost segment that has one; NO_CONNECTION if there is none, and where no tree was built. */
uint32_t selection_connection(packet_info *pinfo);

/* The display filter for that connection; to be freed by g_free(). NULL for NO_CONNECTION. */
char *selection_filter(uint32_t connection);

/* The connection of such a filter; NO_CONNECTION: it is none. */
uint32_t selection_of_filter(const char *filter);

#endif
