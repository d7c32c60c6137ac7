/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We ask Wireshark about itself. */
#include "host_program.h"

#include <string.h>

#include "compat.h"
#include <epan/plugin_if.h>
#include <wsutil/report_message.h>

bool in_tshark(void)
{
    return g_ascii_strcasecmp(get_friendly_program_name(), "tshark") == 0;
}

bool argument_is_of(const char *argument, const char *command)
{
    char next = argument[strlen(command)];
    return next == '\0' || next == ',';
}

bool in_a_window(void)
{
    ws_info_t *info = NULL;
    plugin_if_get_ws_info(&info); /* only the window answers */
    return info != NULL && info->ws_info_supported;
}
