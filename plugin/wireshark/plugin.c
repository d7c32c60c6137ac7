/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where Wireshark enters. We introduce the parts to it, and open and close them with each capture. */
#define WS_BUILD_DLL
#include "compat.h"

#include <epan/packet.h>
#include <epan/proto.h>

#include "conversation_filter.h"
#include "experts.h"
#include "fields.h"
#include "follow.h"
#include "preferences.h"
#include "selection.h"
#include "statistics/roster.h"
#include "statistics/statistics.h"
#include "store.h"
#include "story.h"
#include "tcp_source.h"

static int proto_tcplife = -1;

/* Preferences have been read by now, and -d and --disable-protocol have been heeded. */
static void open_capture(void)
{
    tcp_source_forget();
    if (preferences_enabled() && proto_is_protocol_enabled(find_protocol_by_id(proto_tcplife)))
        tcp_source_attach();
    else
        tcp_source_detach();
}

static void close_capture(void)
{
    roster_forget();
    store_forget();
    tcp_source_forget();
}

static void register_protocol(void)
{
    proto_tcplife = proto_register_protocol("TCP Lifecycle", "TCP Lifecycle", "tcplife");
    fields_register(proto_tcplife);
    experts_register(proto_tcplife);
    preferences_register(proto_tcplife);
    follow_register();
    tcp_source_register(follow_segment, follow_unseen, follow_quote);
    register_init_routine(open_capture);
    connections_table_register();
    summary_tree_register();
    summary_print_register();
    response_times_register(proto_tcplife);
    rows_register();
    segments_register();
    overview_register();
    selection_register(proto_tcplife);
    conversation_filter_register();
    story_print_register();
    story_follow_register(proto_tcplife);
    register_cleanup_routine(close_capture);
}

static void register_with_wireshark(void)
{
    static proto_plugin plugin = {
        .register_protoinfo = register_protocol,
        .register_handoff = tcp_source_hand_off,
    };
    proto_register_plugin(&plugin);
}

REGISTER_PLUGIN(TCPLIFE_VERSION, register_with_wireshark)
