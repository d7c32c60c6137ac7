/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We run behind TCP, on every pass over a capture. On a frame's first pass its segments are taken into account; on
 * every pass, that one included, whoever looks is shown what is kept. Never count on a tree: most passes that matter
 * have none. */
#include "follow.h"

#include <epan/tap.h>

#include "experts.h"
#include "fields.h"
#include "preferences.h"
#include "selection.h"
#include "store.h"
#include "tap.h"

static int tcplife_tap;
static int connection_tap;
static int story_tap;

void follow_register(void)
{
    tcplife_tap = register_tap(TCPLIFE_TAP);
    connection_tap = register_tap(TCPLIFE_CONNECTION_TAP);
    story_tap = register_tap(TCPLIFE_STORY_TAP);
}

/* Listeners are called when the whole frame has been dissected: they get copies. */
static struct tcplife_view copy_of(packet_info *pinfo, const struct tcplife_view *view)
{
    struct tcplife_view copy = *view;
    if (view->segment != NULL)
        copy.segment =
            (const struct tcplife_annotation *)wmem_memdup(pinfo->pool, view->segment, sizeof *view->segment);
    if (view->connection != NULL)
        copy.connection =
            (const struct tcplife_connection *)wmem_memdup(pinfo->pool, view->connection, sizeof *view->connection);
    return copy;
}

static void tap(packet_info *pinfo, const struct tcplife_view *view, const struct tcp_source_segment *segment)
{
    struct tcplife_tap *tapped = wmem_new(pinfo->pool, struct tcplife_tap);
    tapped->connection = view->number;
    tapped->view = copy_of(pinfo, view);
    tapped->segment = segment->facts;
    tapped->ends = segment->ends;
    tapped->final = pinfo->fd->visited;
    tap_queue_packet(tcplife_tap, pinfo, tapped);
}

static void tap_story(packet_info *pinfo, const struct tcplife_view *view, const struct tcp_source_segment *segment)
{
    struct tcplife_story_tap *tapped = wmem_new(pinfo->pool, struct tcplife_story_tap);
    tapped->connection = view->number;
    tapped->view = copy_of(pinfo, view);
    tapped->ends = segment->ends;
    tapped->quoted_from = segment->facts.from == view->connection->client ? TCPLIFE_CLIENT : TCPLIFE_SERVER;
    tap_queue_packet(story_tap, pinfo, tapped);
}

static void tap_connection(packet_info *pinfo, const struct tcp_source_segment *segment, uint32_t connection)
{
    struct tcplife_connection_tap *tapped = wmem_new(pinfo->pool, struct tcplife_connection_tap);
    tapped->connection = connection;
    tapped->final = pinfo->fd->visited;
    tapped->ends = segment->ends;
    tap_queue_packet(connection_tap, pinfo, tapped);
}

static struct tcplife_view view_of(const struct tcplife_annotation *annotation,
                                   const struct tcplife_connection *connection, uint32_t number,
                                   const packet_info *pinfo)
{
    return (struct tcplife_view){
        .segment = annotation, .connection = connection, .frame = pinfo->num, .number = number,
        .bands = preferences_bands(), .band_count = preferences_band_count()
    };
}

static void show(const struct story *story, uint32_t number, const struct tcp_source_segment *segment, tvbuff_t *tvb,
                 packet_info *pinfo, proto_tree *tree)
{
    struct tcplife_view view = view_of(&story->annotation, story->connection, number, pinfo);
    bool attention = experts_apply(&story->annotation);
    proto_item *item = NULL;
    if (tree != NULL && (fields_wanted(tree) || attention))
        item = fields_draw(tree, tvb, &view, pinfo->fd->visited);
    if (attention)
        experts_add(pinfo, item, &story->annotation);
    if (have_tap_listener(tcplife_tap))
        tap(pinfo, &view, segment);
    if (have_tap_listener(story_tap) && view.connection != NULL)
        tap_story(pinfo, &view, segment);
    if (tree != NULL && number != NO_CONNECTION)
        selection_note(pinfo, number);
}

static struct store_place place_of(const struct tcp_source_segment *segment)
{
    return (struct store_place){
        .stream = segment->found.stream, .fresh = segment->found.fresh, .layer = segment->layer
    };
}

/* On a later pass. */
static uint32_t whose(const struct tcp_source_segment *segment, const packet_info *pinfo)
{
    uint32_t stream = tcp_stream_look_up(&segment->ends, pinfo->num);
    return stream == TCP_NO_STREAM ? NO_CONNECTION : families_whose(stream, pinfo->num, segment->layer);
}

static G_GNUC_NO_INLINE enum store_taken take(const struct store_place *place, const struct tcplife_segment *facts,
                                              packet_info *pinfo, bool looked_at, uint32_t *number)
{
    struct tcplife_annotation annotation;
    enum store_taken taken = store_take(place, facts, &annotation, number);
    if (!looked_at && taken == STORE_JUDGED && experts_apply(&annotation))
        experts_add(pinfo, NULL, &annotation);
    return taken;
}

bool follow_unseen(const struct tcplife_segment *facts, uint32_t stream, unsigned layer, packet_info *pinfo)
{
    uint32_t number;
    if (tap_listeners_require_dissection() || experts_in_column(pinfo))
        return false;
    if (layer == 0 && store_take_expected(stream, facts, &number))
        return true;
    const struct store_place place = { .stream = stream, .fresh = STORE_NO_STREAM, .layer = layer };
    take(&place, facts, pinfo, false, &number);
    return true;
}

/* False: it waits. */
static bool take_behind(const struct tcp_source_segment *segment, packet_info *pinfo, bool looked_at, uint32_t *number)
{
    const struct store_place place = place_of(segment);
    bool may_be_expected = place.layer == 0 && place.stream != STORE_NO_STREAM && place.fresh == STORE_NO_STREAM;
    return (may_be_expected && store_take_expected(place.stream, &segment->facts, number)) ||
           take(&place, &segment->facts, pinfo, looked_at, number) != STORE_WAITS;
}

void follow_segment(const struct tcp_source_segment *segment, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree)
{
    bool tapped = tap_listeners_require_dissection(); /* one question in place of three, where nobody listens at all */
    bool looked_at = tree != NULL || (tapped && (have_tap_listener(tcplife_tap) || have_tap_listener(story_tap)));
    bool listed = tapped && have_tap_listener(connection_tap);
    bool first_pass = !pinfo->fd->visited;
    uint32_t number = NO_CONNECTION;
    bool judged_or_expected = first_pass && take_behind(segment, pinfo, looked_at, &number);
    if (!judged_or_expected)
        looked_at = looked_at || experts_in_column(pinfo) || (tapped && experts_tapped());
    if (!looked_at && !listed)
        return;
    if (!first_pass)
        number = whose(segment, pinfo);
    if (looked_at) {
        struct story story;
        store_recall(number, segment->layer, &segment->facts, &story);
        show(&story, number, segment, tvb, pinfo, tree);
    }
    if (listed && number != NO_CONNECTION)
        tap_connection(pinfo, segment, number);
}

void follow_quote(const struct tcp_source_segment *quoted, bool is_error, packet_info *pinfo, proto_tree *tree)
{
    const struct store_place place = place_of(quoted);
    uint32_t number = pinfo->fd->visited ? whose(quoted, pinfo) : store_take_quote(&place, &quoted->facts, is_error);
    if (number == NO_CONNECTION)
        return;
    if (tree != NULL)
        selection_note(pinfo, number);
    const struct tcplife_connection *connection = have_tap_listener(story_tap) ? store_connection(number) : NULL;
    if (connection == NULL || !is_error)
        return;
    const struct tcplife_view view = view_of(NULL, connection, number, pinfo);
    /* Few listeners want to hear of what is in an error packet. This is of the error itself. */
    bool in_error_packet = pinfo->flags.in_error_pkt;
    pinfo->flags.in_error_pkt = false;
    tap_story(pinfo, &view, quoted);
    pinfo->flags.in_error_pkt = in_error_packet;
}
