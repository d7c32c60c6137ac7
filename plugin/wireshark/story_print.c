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

#include "statistics/request.h"
#include "statistics/roster.h"
#include "preferences.h"
#include "store.h"

#define COMMAND "tcplife,story"
#define NARROWEST 60

/* One connection's story so far. */
struct telling {
    uint32_t connection;
    struct tcplife_narrator narrator;
    char *end[2]; /* ADDRESS:PORT, by end */
    GString *told;
};

/* One -z option. */
struct stories {
    unsigned width; /* of the page */
    unsigned given; /* of enum request_option */
    bool all;
    uint32_t connection; /* unless all */
    GTree *tellings;     /* of struct telling, by connection */
    unsigned printed;    /* how many; when drawn last, as below */
    bool not_found;
};

/* ---- Telling ---- */

static void tell(const struct stories *stories, GString *told, const struct tcplife_sentence *sentences, unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        char lines[TCPLIFE_LAID_OUT_MAX];
        tcplife_lay_out(&sentences[i], stories->width, lines);
        g_string_append(told, lines);
    }
}

static struct telling *telling_of(struct stories *stories, const struct tcplife_story_tap *tapped)
{
    struct telling *telling = (struct telling *)g_tree_lookup(stories->tellings, &tapped->connection);
    if (telling != NULL)
        return telling;
    telling = g_new0(struct telling, 1);
    telling->connection = tapped->connection;
    telling->told = g_string_new(NULL);
    for (unsigned end = 0; end < 2; end++)
        telling->end[end] = roster_text_of_end(&tapped->ends, end);
    g_tree_insert(stories->tellings, &telling->connection, telling);
    return telling;
}

static tap_packet_status take(void *tap_data, packet_info *pinfo, epan_dissect_t *edt _U_, const void *data,
                              tap_flags_t flags _U_)
{
    struct stories *stories = (struct stories *)tap_data;
    const struct tcplife_story_tap *tapped = (const struct tcplife_story_tap *)data;
    if (!stories->all && tapped->connection != stories->connection)
        return TAP_PACKET_DONT_REDRAW;
    struct telling *telling = telling_of(stories, tapped);
    struct tcplife_sentence sentences[TCPLIFE_SENTENCES_MAX];
    tell(stories, telling->told, sentences, story_tell(&telling->narrator, pinfo, tapped, sentences));
    return TAP_PACKET_REDRAW;
}

/* ---- Drawing ---- */

/* What was concluded when the segments came may have been too early: it is concluded now. */
static void print(const struct stories *stories, const struct telling *telling)
{
    const struct tcplife_connection *connection = store_connection(telling->connection);
    if (connection == NULL)
        return;
    const struct tcplife_view view = {
        .connection = connection, .bands = preferences_bands(), .band_count = preferences_band_count()
    };
    struct tcplife_sentence sentences[TCPLIFE_CONCLUSIONS_MAX];
    GString *end = g_string_new(NULL);
    tell(stories, end, sentences, tcplife_narrate_rest(&telling->narrator, sentences));
    g_string_append_c(end, '\n');
    tell(stories, end, sentences, tcplife_conclude(&telling->narrator, &view, sentences));
    printf("connection %" PRIu32 ": client %s, server %s\n%s\n%s%s", telling->connection,
           telling->end[connection->client], telling->end[1 - connection->client], tcplife_story_heading,
           telling->told->str, end->str);
    g_string_free(end, TRUE);
}

static gboolean print_next(void *connection _U_, void *telling, void *data)
{
    struct stories *stories = (struct stories *)data;
    if (stories->printed++ != 0)
        putchar('\n');
    print(stories, (const struct telling *)telling);
    return FALSE;
}

static void draw(void *tap_data)
{
    struct stories *stories = (struct stories *)tap_data;
    stories->printed = 0;
    g_tree_foreach(stories->tellings, print_next, stories);
    request_end(stories->given, NULL, false, stories->printed != 0 || !stories->all);
    stories->not_found = stories->printed == 0 && !stories->all;
    if (stories->not_found)
        report_failure("-z " COMMAND ",%" PRIu32 ": this capture has no TCP connection %" PRIu32 "%s", stories->connection,
                       stories->connection, preferences_enabled() ? "" : " that was followed: tcplife.enabled is off");
}

/* tshark resets its listeners once all of them have drawn: only then may a failure end it. */
static void reset(void *tap_data)
{
    struct stories *stories = (struct stories *)tap_data;
    if (stories->not_found)
        exit(1);
    g_tree_remove_all(stories->tellings);
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
    struct stories *stories = (struct stories *)tap_data;
    g_tree_destroy(stories->tellings);
    g_free(stories);
}

static bool read_number(const char *text, struct stories *stories)
{
    guint64 number = 0;
    stories->all = text == NULL;
    if (!stories->all && !g_ascii_string_to_unsigned(text, 10, 0, NO_CONNECTION - 1, &number, NULL))
        return false;
    stories->connection = (uint32_t)number;
    return true;
}

static statistic_init_result begin(const char *argument, void *user_data _U_)
{
    struct request request;
    if (!request_read(argument, COMMAND, REQUEST_WIDTH | REQUEST_TOLD,
                      "Analyze > Follow > TCP Lifecycle Stream, from Wireshark 4.4 on", &request))
        return STATISTIC_INIT_FAILED;
    struct stories *stories = g_new0(struct stories, 1);
    stories->given = request.given;
    stories->width = request.width != 0 ? MAX(MIN(request.width, TCPLIFE_STORY_WIDTH), NARROWEST) : TCPLIFE_STORY_WIDTH;
    if (!read_number(request.rest, stories))
        request_refuse(argument, COMMAND ",N wants the number of a connection, as in tcplife.connection, "
                                 "or nothing for all");
    stories->tellings = g_tree_new_full(compare_numbers, NULL, NULL, free_telling);
    request_listen(COMMAND, TCPLIFE_STORY_TAP, stories, NULL, reset, take, draw, finish);
    return STATISTIC_INIT_OK;
}

void story_print_register(void)
{
    stat_tap_ui command = {.group = REGISTER_STAT_GROUP_GENERIC, .cli_string = COMMAND, .tap_init_cb = begin};
    register_stat_tap_ui(&command, NULL);
}
