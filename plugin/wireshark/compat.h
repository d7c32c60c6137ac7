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

/* What Wireshark writes a boolean preference into. A gboolean has four bytes, a bool one: taking one for the other
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
#define STATISTIC_INIT_FAILED false
#else
typedef void statistic_init_result;
#define STATISTIC_INIT_OK
#define STATISTIC_INIT_FAILED
#endif

/* Between 4.0 and 4.4 conversation filters were given user data, and Follow Stream two more functions: how many streams
 * there are, and how substreams are numbered. With the first, Analyze > Follow lists plugins' protocols, too. */
#if WIRESHARK_AT_LEAST(4, 3)
#define CONVERSATION_FILTER_USER_DATA , void *user_data _U_
#define REGISTER_CONVERSATION_FILTER(protocol, label, valid, build) \
    register_conversation_filter(protocol, label, valid, build, NULL)
#define REGISTER_FOLLOW_STREAM(protocol, tap, conversation, index, addresses, port, take, count) \
    register_follow_stream(protocol, tap, conversation, index, addresses, port, take, count, NULL)
typedef bool conversation_filter_answer;
#else
#define CONVERSATION_FILTER_USER_DATA
#define REGISTER_CONVERSATION_FILTER(protocol, label, valid, build) \
    register_conversation_filter(protocol, label, valid, build)
#define REGISTER_FOLLOW_STREAM(protocol, tap, conversation, index, addresses, port, take, count) \
    register_follow_stream(protocol, tap, conversation, index, addresses, port, take)
typedef gboolean conversation_filter_answer;
#endif

/* plugin_describe() came with this header; 4.0 has neither. */
#if defined(__has_include)
#if __has_include(<wsutil/plugins.h>)
#include <wsutil/plugins.h>
#endif
#endif

/* How Wireshark finds what a plugin has to register. It asks for some symbols; development versions (4.5, and what may
 * become 5.0) ask for one function that a macro of theirs defines, which hands over a description. The same macro names no
 * versions, but the interface's level: 0 is enough. */
#ifdef WIRESHARK_PLUGIN_REGISTER
#define REGISTER_PLUGIN(version_, register_)          \
    static struct ws_module plugin_module = {         \
        .flags = WS_PLUGIN_DESC_DISSECTOR,            \
        .version = (version_),                        \
        .spdx_id = WS_PLUGIN_SPDX_GPLv2,              \
        .home_url = "",                               \
        .blurb = "The life of every TCP connection",  \
        .register_cb = register_,                     \
    };                                                \
    WIRESHARK_PLUGIN_REGISTER_EPAN(&plugin_module, 0)
#else
#ifdef WS_PLUGIN_DESC_DISSECTOR
#define DESCRIBE_AS_DISSECTOR                     \
    WS_DLL_PUBLIC uint32_t plugin_describe(void); \
    uint32_t plugin_describe(void)                \
    {                                             \
        return WS_PLUGIN_DESC_DISSECTOR;          \
    }
#else
#define DESCRIBE_AS_DISSECTOR
#endif
#define REGISTER_PLUGIN(version_, register_)                                       \
    WS_DLL_PUBLIC_DEF const char plugin_version[] = version_;                      \
    WS_DLL_PUBLIC_DEF const int plugin_want_major = WIRESHARK_VERSION_MAJOR;       \
    WS_DLL_PUBLIC_DEF const int plugin_want_minor = WIRESHARK_VERSION_MINOR;       \
    WS_DLL_PUBLIC void plugin_register(void);                                      \
    void plugin_register(void)                                                     \
    {                                                                              \
        register_();                                                               \
    }                                                                              \
    DESCRIBE_AS_DISSECTOR
#endif

/* Between a stats_tree's menus. Wireshark changed over, and named it, in 4.3. */
#if !WIRESHARK_AT_LEAST(4, 3)
#define STATS_TREE_MENU_SEPARATOR "/"
#endif

#endif
