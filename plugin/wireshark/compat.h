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

/* plugin_describe() came with this header; 4.0 has neither. */
#if defined(__has_include)
#if __has_include(<wsutil/plugins.h>)
#include <wsutil/plugins.h>
#endif
#endif

#endif
