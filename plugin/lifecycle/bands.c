/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A timer's delay as seen on the wire is never exact: ticks make it early, a busy host late. */
#include "bands.h"

#include <stdio.h>

#define MS INT64_C(1000000)

const struct tcplife_band tcplife_default_bands[] = {
    {"Linux", 40 * MS, 200 * MS},
    {"BSD", 100 * MS, 100 * MS},
    {"Windows", 200 * MS, 200 * MS},
    {"RFC 9293 limit", 500 * MS, 500 * MS},
};
const size_t tcplife_default_band_count = sizeof tcplife_default_bands / sizeof tcplife_default_bands[0];

static bool fits(const struct tcplife_band *band, int64_t delay)
{
    return delay >= band->from - band->from / 10 && delay <= band->to + band->to / 5;
}

unsigned bands_fitting(const struct tcplife_view *view, int64_t delay, char *text, size_t size)
{
    const struct tcplife_band *bands = view->bands ? view->bands : tcplife_default_bands;
    size_t count = view->bands ? view->band_count : tcplife_default_band_count, length = 0;
    unsigned fitting = 0;
    text[0] = '\0';
    for (size_t i = 0; i < count && length < size; i++) {
        if (!fits(&bands[i], delay))
            continue;
        const char *separator = fitting++ ? ", " : "";
        int wrote = bands[i].from == bands[i].to
                        ? snprintf(text + length, size - length, "%s%s (%lld ms)", separator, bands[i].name,
                                   (long long)(bands[i].to / MS))
                        : snprintf(text + length, size - length, "%s%s (%lld to %lld ms)", separator, bands[i].name,
                                   (long long)(bands[i].from / MS), (long long)(bands[i].to / MS));
        length += wrote > 0 ? (size_t)wrote : 0;
    }
    return fitting;
}
