/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The one place that knows how Wireshark 4.0, 4.4 and 4.6 differ. Everybody else writes as if there were one. */
#ifndef TCPLIFE_COMPAT_H
#define TCPLIFE_COMPAT_H

#include <stdbool.h>
#include <ws_version.h>
#include <wireshark.h>

#define WIRESHARK_AT_LEAST(major, minor) \
    (WIRESHARK_VERSION_MAJOR > (major) || \
     (WIRESHARK_VERSION_MAJOR == (major) && WIRESHARK_VERSION_MINOR >= (minor)))

/* What Wireshark writes a boolean preference into. A gboolean has four octets, a bool one: taking one for the other
 * corrupts memory. Wireshark changed over in 4.3. */
#if WIRESHARK_AT_LEAST(4, 3)
typedef bool preference_bool;
#else
typedef gboolean preference_bool;
#endif

/* What is called when a statistic is asked for with -z says since 4.5 whether it could begin. */
#if WIRESHARK_AT_LEAST(4, 5)
typedef bool statistic_init_result;
#define STATISTIC_INIT_OK true
#else
typedef void statistic_init_result;
#define STATISTIC_INIT_OK
#endif

/* plugin_describe() came with this header; 4.0 has neither. */
#if defined(__has_include)
#if __has_include(<wsutil/plugins.h>)
#include <wsutil/plugins.h>
#endif
#endif
#ifdef WS_PLUGIN_DESC_DISSECTOR
#define DESCRIBE_AS_DISSECTOR                  \
    WS_DLL_PUBLIC uint32_t plugin_describe(void); \
    uint32_t plugin_describe(void)             \
    {                                          \
        return WS_PLUGIN_DESC_DISSECTOR;       \
    }
#else
#define DESCRIBE_AS_DISSECTOR
#endif

/* Between a stats_tree's menus. Wireshark changed over, and named it, in 4.3. */
#if !WIRESHARK_AT_LEAST(4, 3)
#define STATS_TREE_MENU_SEPARATOR "/"
#endif

#endif
