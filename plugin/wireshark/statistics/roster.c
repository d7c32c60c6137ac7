/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We are told of segments and tell of connections; we know no statistic. */
#include "roster.h"

#include <string.h>

#include <epan/to_str.h>

#include "../chunks.h"
#include "../preferences.h"
#include "../store.h"

/* A connection that was seen, and not told of yet. */
struct waiting {
    uint32_t connection;     /* its number */
    double start_of_capture; /* ms since the epoch, to tell times from */
    char *address[2];        /* by end, as in tcplife_segment.from; ours */
    uint16_t port[2];
};

struct roster {
    roster_tell tell;
    void *statistic;
    bool settles_itself;
    bool was_early;
    struct chunks seen; /* of bool, by connection */
    GArray *waiting;    /* of struct waiting, in order */
};

char *roster_end_text(const char *address, uint16_t port)
{
    return g_strdup_printf(strchr(address, ':') != NULL ? "[%s]:%u" : "%s:%u", address, port);
}

char *roster_text_of_end(const struct tcp_ends *ends, unsigned end)
{
    char *address = address_to_str(NULL, &ends->end[end]);
    char *text = roster_end_text(address, ends->port[end]);
    wmem_free(NULL, address);
    return text;
}

#define SEEN_SHIFT 17

static GSList *rosters; /* all that there are */

static void forget_waiting(void *waiting)
{
    wmem_free(NULL, ((struct waiting *)waiting)->address[0]);
    wmem_free(NULL, ((struct waiting *)waiting)->address[1]);
}

static struct roster *make(roster_tell tell, void *statistic, bool settles_itself)
{
    struct roster *roster = g_new0(struct roster, 1);
    roster->tell = tell;
    roster->statistic = statistic;
    roster->settles_itself = settles_itself;
    roster->waiting = g_array_new(FALSE, FALSE, sizeof(struct waiting));
    g_array_set_clear_func(roster->waiting, forget_waiting);
    rosters = g_slist_prepend(rosters, roster);
    return roster;
}

struct roster *roster_new(roster_tell tell, void *statistic)
{
    return make(tell, statistic, true);
}

struct roster *roster_new_for_settling(roster_tell tell, void *statistic)
{
    return make(tell, statistic, false);
}

void roster_clear(struct roster *roster)
{
    chunks_free(&roster->seen);
    g_array_set_size(roster->waiting, 0);
}

void roster_free(struct roster *roster)
{
    rosters = g_slist_remove(rosters, roster);
    roster_clear(roster);
    g_array_free(roster->waiting, TRUE);
    g_free(roster);
}

/* ---- Telling ---- */

static void tell(struct roster *roster, const struct waiting *waiting)
{
    static const struct tcplife_annotation none = { .path = { { .length = 1 }, { .length = 1 } } };
    const struct tcplife_connection *connection = store_connection(waiting->connection);
    if (connection == NULL)
        return;
    unsigned client = connection->client;
    struct connection_row row = {
        .number = waiting->connection,
        .stream = families_stream(waiting->connection),
        .address = { waiting->address[client], waiting->address[1 - client] },
        .port = { waiting->port[client], waiting->port[1 - client] },
        .start_ms = (double)connection->start / 1e6 - waiting->start_of_capture,
        .view = {
            .segment = &none, .connection = connection, .number = waiting->connection,
            .bands = preferences_bands(), .band_count = preferences_band_count()
        }
    };
    roster->tell(roster->statistic, &row);
}

void roster_settle(struct roster *roster)
{
    for (guint i = 0; i < roster->waiting->len; i++)
        tell(roster, &g_array_index(roster->waiting, struct waiting, i));
    g_array_set_size(roster->waiting, 0);
}

bool roster_was_early(const struct roster *roster)
{
    return roster->was_early;
}

/* ---- Drawing first ---- */

/* Statistics are drawn by Wireshark, which asks none of them beforehand. But it draws the listener that was registered
 * last first: a listener of ours, registered when the first segment has been shown to somebody, comes before them all. */
static bool draws_first;

static void settle_all(void *unused _U_)
{
    for (GSList *each = rosters; each != NULL; each = each->next)
        if (((struct roster *)each->data)->settles_itself)
            roster_settle((struct roster *)each->data);
}

static void draw_first(void)
{
    if (!draws_first)
        draws_first = register_tap_listener(TCPLIFE_CONNECTION_TAP, &draws_first, NULL, TL_REQUIRES_NOTHING, NULL, NULL,
                                            settle_all, NULL) == NULL;
}

/* ---- Seeing ---- */

static struct waiting make_waiting(const packet_info *pinfo, const struct tcplife_connection_tap *tapped)
{
    struct waiting waiting = {
        .connection = tapped->connection,
        .start_of_capture = nstime_to_msec(&pinfo->abs_ts) - nstime_to_msec(&pinfo->rel_ts),
        .port = { tapped->ends.port[0], tapped->ends.port[1] }
    };
    for (int end = 0; end < 2; end++)
        waiting.address[end] = address_to_str(NULL, &tapped->ends.end[end]);
    return waiting;
}

void roster_see(struct roster *roster, const packet_info *pinfo, const struct tcplife_connection_tap *tapped)
{
    roster->was_early |= !tapped->final;
    bool *seen = (bool *)chunks_at(&roster->seen, sizeof(bool), SEEN_SHIFT, tapped->connection);
    if (*seen)
        return;
    *seen = true;
    struct waiting waiting = make_waiting(pinfo, tapped);
    g_array_append_val(roster->waiting, waiting);
    if (!roster->settles_itself)
        return;
    if (tapped->final)
        roster_settle(roster);
    else
        draw_first();
}

void roster_forget(void)
{
    for (GSList *each = rosters; each != NULL; each = each->next)
        roster_clear((struct roster *)each->data);
    if (draws_first)
        remove_tap_listener(&draws_first);
    draws_first = false;
}
