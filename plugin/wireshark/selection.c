/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Wireshark offers Follow where a protocol is among the packet's layers, and asks for a filter with nothing but the
 * packet. Its addresses and ports would mislead: they are those of whatever was dissected last, and after an ICMP error
 * none of TCP's. So we leave with the packet what we knew when we dissected it. */
#include "selection.h"

#include <epan/proto_data.h>

#include "store.h"
#include "tcp_stream.h"

static int proto_tcplife = -1;

void selection_register(int protocol)
{
    proto_tcplife = protocol;
}

/* ---- Among the layers ---- */

static packet_info *frame_at_work;

/* We are no layer, and frame.protocols must not say that we are one. It has been written by now. */
static void join_the_layers(void)
{
    if (frame_at_work != NULL)
        wmem_list_append(frame_at_work->layers, GINT_TO_POINTER(proto_tcplife));
    frame_at_work = NULL;
}

/* ---- The packet's stream ---- */

void selection_note(packet_info *pinfo, uint32_t stream)
{
    p_set_proto_data(pinfo->pool, pinfo, proto_tcplife, 0, GUINT_TO_POINTER(stream + 1));
    if (!pinfo->fd->visited || frame_at_work == pinfo)
        return; /* users select what has been loaded */
    frame_at_work = pinfo;
    /* Wireshark's own function for this is not exported. */
    pinfo->frame_end_routines = g_slist_append(pinfo->frame_end_routines, (gpointer)(uintptr_t)join_the_layers);
}

uint32_t selection_stream(packet_info *pinfo)
{
    uint32_t noted = GPOINTER_TO_UINT(p_get_proto_data(pinfo->pool, pinfo, proto_tcplife, 0));
    return noted != 0 ? noted - 1 : TCP_NO_STREAM;
}

/* Before a capture has been read nobody can tell. */
static bool may_be_continued(uint32_t stream)
{
    uint32_t count = tcp_stream_count();
    for (uint32_t later = stream + 1; later < count; later++)
        if (store_stream(later) == stream)
            return true;
    return count == 0 && STREAMS_MAY_BE_CONTINUED;
}

char *selection_filter(uint32_t stream)
{
    if (stream == TCP_NO_STREAM)
        return NULL;
    stream = store_stream(stream);
    if (may_be_continued(stream))
        return g_strdup_printf("tcp.stream eq %u or tcplife.continues == %u", stream, stream);
    return g_strdup_printf("tcp.stream eq %u", stream);
}
