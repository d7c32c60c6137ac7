/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "request.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <wsutil/report_message.h>

#include "../host_program.h"
#include "../preferences.h"
#include "../tcp_source.h"
#include "tcplife/field.h"

#define WIDEST 10000u
#define NOBODY_READS (128 + 13) /* as a shell tells of SIGPIPE, which Wireshark ignores */

static const struct {
    const char *name; /* with a = when a value follows */
    enum request_option option;
} names[] = {
    {"width=", REQUEST_WIDTH}, {"colour", REQUEST_COLOUR}, {"all", REQUEST_ALL},
    {"live", REQUEST_LIVE}, {"columns=", REQUEST_COLUMNS}, {"body", REQUEST_BODY},
    {"late", REQUEST_LATE}, {"told", REQUEST_TOLD}, {"headers_only", REQUEST_HEADERS_ONLY},
};

void request_refuse(const char *argument, const char *why)
{
    report_failure("-z %s: %s", argument, why);
    exit(1);
}

/* Where among the names; -1: the text is no option that the command takes. */
static int option_of(const char *text, size_t length, unsigned options)
{
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        size_t wanted = strlen(names[i].name);
        bool has_value = names[i].name[wanted - 1] == '=';
        if (options & names[i].option && length >= wanted && strncmp(text, names[i].name, wanted) == 0 &&
            (has_value || length == wanted))
            return (int)i;
    }
    return -1;
}

static void read_value(struct request *request, enum request_option option, const char *argument, const char *value,
                       size_t length)
{
    char *text = g_strndup(value, length);
    guint64 number;
    if (option == REQUEST_COLUMNS) {
        request->columns = value;
        request->columns_length = length;
    } else if (option == REQUEST_WIDTH) {
        if (!g_ascii_string_to_unsigned(text, 10, 1, WIDEST, &number, NULL))
            request_refuse(argument, "width= wants a number of columns");
        request->width = (unsigned)number;
    }
    g_free(text);
}

bool request_read(const char *argument, const char *command, unsigned options, const char *where,
                  struct request *request)
{
    *request = (struct request){ .rest = NULL };
    if (!argument_is_of(argument, command))
        request_refuse(argument, "only a comma may follow what it begins with");
    if (in_a_window()) { /* whose standard output nobody looks at */
        report_failure("-z %s is for tshark; here it is %s", command, where);
        return false;
    }
    const char *rest = argument + strlen(command);
    while (*rest == ',') {
        const char *text = rest + 1;
        size_t length = strcspn(text, ",");
        int found = option_of(text, length, options);
        if (found < 0) {
            request->rest = text;
            break;
        }
        size_t name = strlen(names[found].name);
        request->given |= names[found].option;
        read_value(request, names[found].option, argument, text + name, length - name);
        rest = text + length;
    }
    if (request->given & REQUEST_HEADERS_ONLY && request->rest == NULL) /* a filter may ask for anything */
        tcp_source_headers_only(true);
    return true;
}

void request_listen(const char *command, const char *tap, void *statistic, const char *filter, tap_reset_cb reset,
                    tap_packet_cb packet, tap_draw_cb draw, tap_finish_cb finish)
{
    GString *error = register_tap_listener(tap, statistic, filter, TL_REQUIRES_NOTHING, reset, packet, draw, finish);
    if (error != NULL)
        request_refuse(command, error->str);
}

void request_end_output(void)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return;
    if (errno == EPIPE) /* whoever read has left: no error */
        exit(NOBODY_READS);
    fprintf(stderr, "tcplife: standard output cannot be written\n");
    exit(2);
}

static bool has_word(const char *text, const char *word)
{
    size_t length = strlen(word);
    for (const char *at = strstr(text, word); at != NULL; at = strstr(at + 1, word))
        if (!g_ascii_isalnum(at[length]) && strchr("._", at[length] != '\0' ? at[length] : ' ') == NULL)
            return true;
    return false;
}

static bool asks_conclusions(const char *filter)
{
    if (filter == NULL)
        return false;
    for (size_t i = 0; i < tcplife_field_count; i++)
        if (tcplife_fields[i].conclusion && has_word(filter, tcplife_fields[i].name))
            return true;
    return false;
}

void request_end(unsigned given, const char *filter, bool was_early, bool any)
{
    request_end_output();
    if (was_early && asks_conclusions(filter))
        fprintf(stderr, "tcplife: the filter asks for conclusions, which were not final when it was asked: read twice (-2)\n");
    if (!any)
        fprintf(stderr, "tcplife: no TCP segment %s%s%s\n", filter != NULL ? "passes the filter" : "was seen",
                asks_conclusions(filter) ? "; to filter by conclusions, read twice (-2)" : "",
                preferences_enabled() ? "" : " while tcplife.enabled is off");
    else if (given & REQUEST_TOLD)
        fputs("tcplife: told\n", stderr);
}
