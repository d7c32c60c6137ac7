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

static void tap(packet_info *pinfo, const struct tcplife_view *view, uint32_t stream)
{
    struct tcplife_tap *tapped = wmem_new(pinfo->pool, struct tcplife_tap);
    tapped->stream = stream;
    tapped->view = copy_of(pinfo, view);
    tap_queue_packet(tcplife_tap, pinfo, tapped);
}

static void tap_story(packet_info *pinfo, const struct tcplife_view *view, const struct tcp_source_segment *segment,
                      uint32_t stream)
{
    struct tcplife_story_tap *tapped = wmem_new(pinfo->pool, struct tcplife_story_tap);
    tapped->stream = stream;
    tapped->view = copy_of(pinfo, view);
    tapped->ends = segment->ends;
    tapped->quoted_from = segment->facts.from == view->connection->client ? TCPLIFE_CLIENT : TCPLIFE_SERVER;
    tap_queue_packet(story_tap, pinfo, tapped);
}

static void tap_connection(packet_info *pinfo, const struct tcp_source_segment *segment, uint32_t stream)
{
    struct tcplife_connection_tap *tapped = wmem_new(pinfo->pool, struct tcplife_connection_tap);
    tapped->stream = stream;
    tapped->final = pinfo->fd->visited;
    tapped->ends = segment->ends;
    tap_queue_packet(connection_tap, pinfo, tapped);
}

static struct tcplife_view view_of(const struct tcplife_annotation *annotation,
                                   const struct tcplife_connection *connection, const packet_info *pinfo)
{
    return (struct tcplife_view){
        .segment = annotation, .connection = connection, .frame = pinfo->num,
        .bands = preferences_bands(), .band_count = preferences_band_count()
    };
}

static void show(const struct story *story, const struct tcp_source_segment *segment, uint32_t stream, bool continues,
                 tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree)
{
    struct tcplife_view view = view_of(&story->annotation, story->connection, pinfo);
    view.continues = continues;
    view.stream = stream;
    bool attention = experts_apply(&story->annotation);
    proto_item *item = NULL;
    if (tree != NULL && (attention || fields_wanted(tree)))
        item = fields_draw(tree, tvb, &view, pinfo->fd->visited);
    if (attention)
        experts_add(pinfo, item, &story->annotation);
    if (have_tap_listener(tcplife_tap))
        tap(pinfo, &view, stream);
    if (have_tap_listener(story_tap) && view.connection != NULL)
        tap_story(pinfo, &view, segment, stream);
    if (tree != NULL && stream != TCP_NO_STREAM)
        selection_note(pinfo, stream);
}

void follow_segment(const struct tcp_source_segment *segment, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree)
{
    bool looked_at = tree != NULL || have_tap_listener(tcplife_tap) || have_tap_listener(story_tap) ||
                     experts_collected(pinfo);
    bool first_pass = !pinfo->fd->visited;
    if (first_pass) {
        struct tcplife_annotation annotation;
        if (segment->earlier != TCP_NO_STREAM)
            store_reuse(segment->stream, segment->earlier, &segment->facts);
        bool judged = store_take(store_stream(segment->stream), segment->layer, &segment->facts, &annotation);
        if (judged && !looked_at && experts_apply(&annotation))
            experts_add(pinfo, NULL, &annotation);
    }
    bool listed = have_tap_listener(connection_tap);
    if (!looked_at && !listed)
        return;
    uint32_t wiresharks = first_pass ? segment->stream : tcp_stream_again(&segment->ends, pinfo->num);
    uint32_t stream = store_stream(wiresharks);
    if (looked_at) {
        struct story story;
        store_recall(stream, segment->layer, &segment->facts, &story);
        show(&story, segment, stream, stream != wiresharks, tvb, pinfo, tree);
    }
    if (listed && stream != TCP_NO_STREAM)
        tap_connection(pinfo, segment, stream);
}

void follow_quote(const struct tcp_source_segment *quoted, packet_info *pinfo, proto_tree *tree)
{
    bool first_pass = !pinfo->fd->visited;
    /* Wireshark's TCP begins a stream for a quoted SYN too, when its number is another than the last one's. */
    if (first_pass && quoted->earlier != TCP_NO_STREAM)
        store_continue(quoted->stream, quoted->earlier);
    uint32_t stream = store_stream(first_pass ? quoted->stream : tcp_stream_again(&quoted->ends, pinfo->num));
    if (stream == TCP_NO_STREAM)
        return;
    if (first_pass)
        store_take_icmp_error(stream, &quoted->facts);
    if (tree != NULL)
        selection_note(pinfo, stream);
    const struct tcplife_connection *connection = have_tap_listener(story_tap) ? store_connection(stream) : NULL;
    if (connection == NULL)
        return;
    const struct tcplife_view view = view_of(NULL, connection, pinfo);
    /* Few listeners want to hear of what is in an error packet. This is of the error itself. */
    bool in_error_packet = pinfo->flags.in_error_pkt;
    pinfo->flags.in_error_pkt = false;
    tap_story(pinfo, &view, quoted, stream);
    pinfo->flags.in_error_pkt = in_error_packet;
}
