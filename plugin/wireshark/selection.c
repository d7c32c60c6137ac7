/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Wireshark offers Follow where a protocol is among the packet's layers, and asks for a filter with nothing but the
 * packet. Its addresses and ports would mislead: they are those of whatever was dissected last, and after an ICMP error
 * none of TCP's. So we leave with the packet what we knew when we dissected it. */
#include "selection.h"

#include <stdio.h>

#include <epan/proto_data.h>

#include "families.h"

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

/* ---- The packet's connection ---- */

void selection_note(packet_info *pinfo, uint32_t connection)
{
    p_set_proto_data(pinfo->pool, pinfo, proto_tcplife, 0, GUINT_TO_POINTER(connection + 1));
    if (!pinfo->fd->visited || frame_at_work == pinfo)
        return; /* users select what has been loaded */
    frame_at_work = pinfo;
    /* Wireshark's own function for this is not exported. */
    pinfo->frame_end_routines = g_slist_append(pinfo->frame_end_routines, (gpointer)(uintptr_t)join_the_layers);
}

uint32_t selection_connection(packet_info *pinfo)
{
    uint32_t noted = GPOINTER_TO_UINT(p_get_proto_data(pinfo->pool, pinfo, proto_tcplife, 0));
    return noted != 0 ? noted - 1 : NO_CONNECTION;
}

/* ---- Filters ---- */

#define BY_STREAM "tcp.stream eq %u"
#define BY_CONNECTION "tcplife.connection == %u"

/* By tcp.stream where that is the same: it finds ICMP errors as well, and people know it. Before a capture has been read
 * nobody can tell. */
char *selection_filter(uint32_t connection)
{
    if (connection == NO_CONNECTION)
        return NULL;
    if (families_count() == 0)
        return g_strdup_printf(BY_STREAM " or " BY_CONNECTION, connection, connection);
    if (families_has_stream_to_itself(connection))
        return g_strdup_printf(BY_STREAM, families_stream(connection));
    return g_strdup_printf(BY_CONNECTION, connection);
}

uint32_t selection_of_filter(const char *filter)
{
    unsigned number;
    if (sscanf(filter, BY_CONNECTION, &number) == 1 || sscanf(filter, BY_STREAM " or " BY_CONNECTION, &number, &number) == 2)
        return number;
    return sscanf(filter, BY_STREAM, &number) == 1 ? families_find(number) : NO_CONNECTION;
}
