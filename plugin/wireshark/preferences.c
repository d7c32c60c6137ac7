/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The page tcplife under Edit > Preferences > Protocols. */
#include "preferences.h"

#include <stdio.h>
#include <string.h>

#include "compat.h"
#include <epan/prefs.h>
#include <wsutil/report_message.h>

#define BANDS_MAX 16
#define BAND_NAME_MAX 32

static preference_bool enabled = true;
static preference_bool every_detail = false;

/* ---- The delayed-ACK timers ---- */

struct named_band {
    char name[BAND_NAME_MAX];
    struct tcplife_band band; /* its name points here */
};

static const char *bands_text;
static struct named_band named[BANDS_MAX];
static struct tcplife_band bands[BANDS_MAX];
static size_t band_count;

/* The engine's own table, as a user would write it. */
static char *write_default_bands(void)
{
    GString *text = g_string_new(NULL);
    for (size_t i = 0; i < tcplife_default_band_count; i++) {
        const struct tcplife_band *band = &tcplife_default_bands[i];
        g_string_append_printf(text, "%s%s %d", i ? ", " : "", band->name, (int)(band->from / 1000000));
        if (band->to != band->from)
            g_string_append_printf(text, "-%d", (int)(band->to / 1000000));
    }
    return g_string_free(text, FALSE);
}

/* "Linux 40-200": a name, which may have blanks and digits, then ms: one number or two. */
static bool read_band(const char *text, struct named_band *read)
{
    const char *last_blank = strrchr(text, ' ');
    unsigned from, to;
    char rest;
    if (last_blank == NULL || last_blank == text || last_blank - text >= BAND_NAME_MAX)
        return false;
    if (sscanf(last_blank, " %u-%u%c", &from, &to, &rest) != 2) {
        if (sscanf(last_blank, " %u%c", &from, &rest) != 1)
            return false;
        to = from;
    }
    if (from > to || to == 0 || to > 600000)
        return false;
    snprintf(read->name, sizeof read->name, "%.*s", (int)(last_blank - text), text);
    read->band.from = from * INT64_C(1000000);
    read->band.to = to * INT64_C(1000000);
    return true;
}

/* All or nothing: a text that makes no sense leaves the bands as they were. */
static void read_bands(void)
{
    struct named_band read[BANDS_MAX];
    size_t count = 0;
    bool good = true;
    char **parts = g_strsplit(bands_text, ",", -1);
    for (char **part = parts; *part != NULL && good; part++) {
        good = count < BANDS_MAX && read_band(g_strstrip(*part), &read[count]);
        if (good)
            count++;
        else
            report_failure("tcplife.ack_timers: \"%s\" is not a name and milliseconds, like \"Linux 40-200\"", *part);
    }
    g_strfreev(parts);
    if (!good)
        return;
    memcpy(named, read, sizeof named);
    band_count = count;
    for (size_t i = 0; i < count; i++) {
        bands[i] = named[i].band;
        bands[i].name = named[i].name;
    }
}

const struct tcplife_band *preferences_bands(void)
{
    return bands;
}

size_t preferences_band_count(void)
{
    return band_count;
}

/* ---- The page ---- */

void preferences_register(int protocol)
{
    module_t *module = prefs_register_protocol(protocol, read_bands);
    char *default_bands = write_default_bands();
    bands_text = default_bands; /* Wireshark makes its own copy */
    prefs_register_bool_preference(module, "enabled", "Follow the life of TCP connections",
                                   "Whether tcplife follows TCP connections. Switched off, it costs nothing.",
                                   &enabled);
    prefs_register_string_preference(module, "ack_timers", "Delayed-ACK timers (ms)",
                                     "Stacks and their delayed-ACK timers in milliseconds, one number or a range each, "
                                     "with commas between; a delayed ACK is told which of them it fits.",
                                     &bands_text);
    prefs_register_bool_preference(module, "every_detail", "tshark: every field of ordinary segments, too",
                                   "tshark -V and -T json have one line for a segment that changes nothing, unless a "
                                   "field of tcplife is named, as by -Y, -e or a column. Switched on, they have every "
                                   "field of every segment, at several times the cost.",
                                   &every_detail);
    read_bands();
    g_free(default_bands);
}

bool preferences_enabled(void)
{
    return enabled;
}

bool preferences_every_detail(void)
{
    return every_detail;
}
