/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The page tcplife under Edit > Preferences > Protocols. */
#include "preferences.h"

#include "compat.h"
#include <epan/prefs.h>

static preference_bool enabled = true;

void preferences_register(int protocol)
{
    module_t *module = prefs_register_protocol(protocol, NULL);
    prefs_register_bool_preference(module, "enabled", "Follow the life of TCP connections",
                                   "Whether tcplife follows TCP connections. Switched off, it costs nothing.", &enabled);
}

bool preferences_enabled(void)
{
    return enabled;
}
