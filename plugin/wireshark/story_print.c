/* SPDX-License-Identifier: GPL-2.0-or-later */
/* `tshark -q -z tcplife,story,N`: one connection's story on standard output; without N, all in turn. */
#include "story.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compat.h"
#include <epan/packet.h>
#include <epan/stat_tap_ui.h>
#include <epan/tap.h>
#include <epan/to_str.h>
#include <wsutil/report_message.h>

#include "host_program.h"
#include "preferences.h"
#include "store.h"

#define COMMAND "tcplife,story"

/* One connection's story so far. */
struct telling {
    uint32_t connection;
    struct tcplife_narrator narrator;
    char *end[2]; /* ADDRESS:PORT, by end */
    GString *told;
};

/* One -z option. */
struct request {
    bool all;
    uint32_t connection; /* unless all */
    GTree *tellings;     /* of struct telling, by connection */
    bool not_found;      /* when drawn last */
};

/* ---- Telling ---- */

static void tell(GString *told, const struct tcplife_sentence *sentences, unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        char lines[TCPLIFE_LAID_OUT_MAX];
        tcplife_lay_out(&sentences[i], lines);
        g_string_append(told, lines);
    }
}

static char *address_and_port(const struct tcp_ends *ends, int end)
{
    char *address = address_to_str(NULL, &ends->end[end]);
    char *text = g_strdup_printf(ends->end[end].type == AT_IPv6 ? "[%s]:%u" : "%s:%u", address, ends->port[end]);
    wmem_free(NULL, address);
    return text;
}

static struct telling *telling_of(struct request *request, const struct tcplife_story_tap *tapped)
{
    struct telling *telling = (struct telling *)g_tree_lookup(request->tellings, &tapped->connection);
    if (telling != NULL)
        return telling;
    telling = g_new0(struct telling, 1);
    telling->connection = tapped->connection;
    telling->told = g_string_new(NULL);
    for (int end = 0; end < 2; end++)
        telling->end[end] = address_and_port(&tapped->ends, end);
    g_tree_insert(request->tellings, &telling->connection, telling);
    return telling;
}

static tap_packet_status take(void *tap_data, packet_info *pinfo, epan_dissect_t *edt _U_, const void *data,
                              tap_flags_t flags _U_)
{
    struct request *request = (struct request *)tap_data;
    const struct tcplife_story_tap *tapped = (const struct tcplife_story_tap *)data;
    if (!request->all && tapped->connection != request->connection)
        return TAP_PACKET_DONT_REDRAW;
    struct telling *telling = telling_of(request, tapped);
    struct tcplife_sentence sentences[TCPLIFE_SENTENCES_MAX];
    tell(telling->told, sentences, story_tell(&telling->narrator, pinfo, tapped, sentences));
    return TAP_PACKET_REDRAW;
}

/* ---- Drawing ---- */

/* What was concluded when the segments came may have been too early: it is concluded now. */
static void print(const struct telling *telling)
{
    const struct tcplife_connection *connection = store_connection(telling->connection);
    if (connection == NULL)
        return;
    const struct tcplife_view view = {
        .connection = connection, .bands = preferences_bands(), .band_count = preferences_band_count()
    };
    struct tcplife_sentence sentences[TCPLIFE_CONCLUSIONS_MAX];
    GString *end = g_string_new(NULL);
    tell(end, sentences, tcplife_narrate_rest(&telling->narrator, sentences));
    g_string_append_c(end, '\n');
    tell(end, sentences, tcplife_conclude(&telling->narrator, &view, sentences));
    printf("connection %" PRIu32 ": client %s, server %s\n%s\n%s%s", telling->connection,
           telling->end[connection->client], telling->end[1 - connection->client], tcplife_story_heading,
           telling->told->str, end->str);
    g_string_free(end, TRUE);
}

static gboolean print_next(void *connection _U_, void *telling, void *data)
{
    bool *first = (bool *)data;
    if (!*first)
        putchar('\n');
    *first = false;
    print((const struct telling *)telling);
    return FALSE;
}

static void draw(void *tap_data)
{
    struct request *request = (struct request *)tap_data;
    bool first = true;
    g_tree_foreach(request->tellings, print_next, &first);
    fflush(stdout);
    request->not_found = first && !request->all;
    if (request->not_found)
        report_failure("-z " COMMAND ",%" PRIu32 ": this capture has no TCP connection %" PRIu32 "%s", request->connection,
                       request->connection, preferences_enabled() ? "" : " that was followed: tcplife.enabled is off");
}

/* tshark resets its listeners once all of them have drawn: only then may a failure end it. */
static void reset(void *tap_data)
{
    struct request *request = (struct request *)tap_data;
    if (request->not_found)
        exit(1);
    g_tree_remove_all(request->tellings);
}

/* ---- The command line ---- */

static int compare_numbers(const void *a, const void *b, void *unused _U_)
{
    uint32_t first = *(const uint32_t *)a, second = *(const uint32_t *)b;
    return (first > second) - (first < second);
}

static void free_telling(void *data)
{
    struct telling *telling = (struct telling *)data;
    g_string_free(telling->told, TRUE);
    g_free(telling->end[0]);
    g_free(telling->end[1]);
    g_free(telling);
}

static void finish(void *tap_data)
{
    struct request *request = (struct request *)tap_data;
    g_tree_destroy(request->tellings);
    g_free(request);
}

/* "" or ",7". */
static bool read_number(const char *rest, struct request *request)
{
    guint64 number = 0;
    request->all = *rest == '\0';
    if (!request->all &&
        (*rest != ',' || !g_ascii_string_to_unsigned(rest + 1, 10, 0, NO_CONNECTION - 1, &number, NULL)))
        return false;
    request->connection = (uint32_t)number;
    return true;
}

static statistic_init_result begin(const char *argument, void *user_data _U_)
{
    struct request *request = g_new0(struct request, 1);
    if (in_a_window()) { /* whose standard output nobody looks at */
        report_failure("-z " COMMAND " is for tshark; here it is Analyze > Follow > TCP Lifecycle Stream, "
                       "from Wireshark 4.4 on");
        g_free(request);
        return STATISTIC_INIT_FAILED;
    }
    if (!read_number(argument + strlen(COMMAND), request)) {
        report_failure("-z %s: " COMMAND ",N wants the number of a connection, as in tcplife.connection, "
                       "or nothing for all", argument);
        exit(1);
    }
    request->tellings = g_tree_new_full(compare_numbers, NULL, NULL, free_telling);
    GString *error = register_tap_listener(TCPLIFE_STORY_TAP, request, NULL, TL_REQUIRES_NOTHING, reset, take, draw,
                                           finish);
    if (error != NULL) {
        report_failure("-z %s: %s", argument, error->str);
        exit(1);
    }
    return STATISTIC_INIT_OK;
}

void story_print_register(void)
{
    stat_tap_ui command = {.group = REGISTER_STAT_GROUP_GENERIC, .cli_string = COMMAND, .tap_init_cb = begin};
    register_stat_tap_ui(&command, NULL);
}
