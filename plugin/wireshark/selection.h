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
 * this stream. */
void selection_note(packet_info *pinfo, uint32_t stream);

/* The stream of the innermost segment that has one; TCP_NO_STREAM if there is none, and where no tree was built. */
uint32_t selection_stream(packet_info *pinfo);

/* The display filter for the connection of a stream, all of its streams; to be freed by g_free(). */
char *selection_filter(uint32_t stream);

#endif
