/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "wording.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* What would be rounded to 1000 of a unit is 1 of the next. */
struct duration spell(int64_t ns)
{
    struct duration duration;
    double magnitude = ns < 0 ? -(double)ns : (double)ns;
    if (magnitude > 0 && magnitude < 1e3)
        snprintf(duration.text, sizeof duration.text, "%.0f ns", (double)ns);
    else if (magnitude < 999.5e6)
        snprintf(duration.text, sizeof duration.text, "%.3g ms", (double)ns / 1e6);
    else
        snprintf(duration.text, sizeof duration.text, magnitude < 999.5e9 ? "%.3g s" : "%.0f s", (double)ns / 1e9);
    return duration;
}

const char *tcplife_spell(int64_t ns, char text[TCPLIFE_SPELLED_MAX])
{
    memcpy(text, spell(ns).text, TCPLIFE_SPELLED_MAX);
    return text;
}

const char *tcplife_figures(double number, char text[TCPLIFE_SPELLED_MAX])
{
    double magnitude = number < 0 ? -number : number;
    if (magnitude >= 999.5)
        snprintf(text, TCPLIFE_SPELLED_MAX, "%.0f", number);
    else if (magnitude >= 1e-4 || magnitude == 0)
        snprintf(text, TCPLIFE_SPELLED_MAX, "%.3g", number);
    else
        snprintf(text, TCPLIFE_SPELLED_MAX, "%.6f", number);
    return text;
}

const char *name_of(enum tcplife_role role)
{
    return role == TCPLIFE_CLIENT ? "client" : "server";
}

const char *name_of_end(const struct tcplife_connection *connection, const struct tcplife_endpoint *endpoint)
{
    return name_of(endpoint == &connection->end[connection->client] ? TCPLIFE_CLIENT : TCPLIFE_SERVER);
}

void append_to(char *text, size_t room, const char *format, ...)
{
    size_t length = strlen(text);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text + length, room - length, format, arguments);
    va_end(arguments);
}
