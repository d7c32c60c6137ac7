/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Analyze > Conversation Filter > TCP Lifecycle, and the same in the packet list's menu. */
#include "conversation_filter.h"

#include "compat.h"
#include <epan/packet.h>
#include <epan/conversation_filter.h>

#include "families.h"
#include "selection.h"

static conversation_filter_answer is_valid(packet_info *pinfo CONVERSATION_FILTER_USER_DATA)
{
    return selection_connection(pinfo) != NO_CONNECTION;
}

static char *build(packet_info *pinfo CONVERSATION_FILTER_USER_DATA)
{
    return selection_filter(selection_connection(pinfo));
}

void conversation_filter_register(void)
{
    REGISTER_CONVERSATION_FILTER("tcplife", "TCP Lifecycle", is_valid, build);
}
