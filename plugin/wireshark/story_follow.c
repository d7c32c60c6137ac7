/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Analyze > Follow > TCP Lifecycle Stream (Wireshark 4.4), `tshark -z follow,tcplife,ascii,N`, and sharkd's follow.
 *
 * Wireshark shows what a stream sent, in two colours, and thinks that it is payload: we send it sentences. It never
 * tells us that the stream is at its end, so the conclusions stand behind what was told so far, and move on with every
 * segment. */
#include "story.h"

#include <stdio.h>
#include <string.h>

#include "compat.h"
#include <epan/follow.h>
#include <epan/packet.h>
#include <epan/tap.h>
#include <epan/to_str.h>

#include "host_program.h"
#include "selection.h"
#include "store.h"

/* ---- What is remembered of a story ---- */

struct telling {
    uint32_t connection;
    unsigned movable; /* the last so many records come anew with every segment */
    struct tcplife_narrator narrator;
};

/* Wireshark frees what belongs to a follow_info without asking us; TCP's fragments are among it, and of no use to us
 * otherwise. */
static struct telling *find_telling(const follow_info_t *info)
{
    if (info->fragments[0] == NULL)
        return NULL;
    return (struct telling *)(void *)((follow_record_t *)info->fragments[0]->data)->data->data;
}

static struct telling *make_telling(follow_info_t *info, uint32_t connection)
{
    struct telling telling = {.connection = connection};
    follow_record_t *record = g_new0(follow_record_t, 1);
    record->data = g_byte_array_append(g_byte_array_new(), (const guint8 *)&telling, sizeof telling);
    info->fragments[0] = g_list_prepend(NULL, record);
    return find_telling(info);
}

/* ---- Which connection ---- */

/* Wireshark's filter lets frames through, and a frame may have two TCP layers. tshark keeps the filter where we can
 * read it. The window asks us for the filter and listens at once. sharkd has it from its client, and does not tell. */
static uint32_t last_asked = NO_CONNECTION;

static uint32_t wanted_connection(const follow_info_t *info, uint32_t tapped)
{
    uint32_t wanted = NO_CONNECTION;
    if (info->filter_out_filter != NULL)
        wanted = selection_of_filter(info->filter_out_filter);
    if (wanted == NO_CONNECTION && in_a_window())
        wanted = last_asked;
    return wanted != NO_CONNECTION ? wanted : tapped;
}

/* ---- Records ---- */

static void add_record(follow_info_t *info, const struct telling *telling, const struct tcplife_sentence *sentence,
                       uint32_t frame, const char *text)
{
    int64_t time = telling->narrator.start + sentence->time;
    follow_record_t *record = g_new0(follow_record_t, 1);
    record->is_server = sentence->from == TCPLIFE_SERVER;
    record->packet_num = sentence->first_frame != 0 ? sentence->first_frame : frame;
    record->abs_ts = (nstime_t){.secs = (time_t)(time / 1000000000), .nsecs = (int)(time % 1000000000)};
    record->data = g_byte_array_append(g_byte_array_new(), (const guint8 *)text, (guint)strlen(text));
    info->payload = g_list_prepend(info->payload, record);
}

static void add_sentences(follow_info_t *info, const struct telling *telling, const struct tcplife_sentence *sentences,
                          unsigned count, uint32_t frame)
{
    for (unsigned i = 0; i < count; i++) {
        char lines[TCPLIFE_LAID_OUT_MAX];
        tcplife_lay_out(&sentences[i], TCPLIFE_STORY_WIDTH, lines);
        add_record(info, telling, &sentences[i], frame, lines);
    }
}

static void take_back(follow_info_t *info, unsigned count)
{
    for (; count > 0 && info->payload != NULL; count--) {
        follow_record_t *record = (follow_record_t *)info->payload->data;
        g_byte_array_free(record->data, TRUE);
        g_free(record);
        info->payload = g_list_delete_link(info->payload, info->payload);
    }
}

/* ---- Telling ---- */

/* Wireshark's labels say who the ends are and how much each sent. */
static void tell_ends(follow_info_t *info, const struct tcplife_story_tap *tapped, bool begins)
{
    unsigned client = tapped->view.connection->client;
    const struct tcp_ends *ends = &tapped->ends;
    static const char *const bytes_of[] = {
        [FROM_CLIENT] = "tcplife.client.bytes", [FROM_SERVER] = "tcplife.server.bytes"};
    if (begins) {
        copy_address(&info->client_ip, &ends->end[client]);
        copy_address(&info->server_ip, &ends->end[1 - client]);
        info->client_port = ends->port[client];
        info->server_port = ends->port[1 - client];
    }
    for (unsigned side = 0; side < G_N_ELEMENTS(bytes_of); side++) {
        union tcplife_value bytes;
        const struct tcplife_field *field = tcplife_field_named(bytes_of[side]);
        if (field != NULL && field->value(&tapped->view, &bytes))
            info->bytes_written[side] = (guint)MIN(bytes.number, G_MAXUINT);
    }
}

static void tell_beginning(follow_info_t *info, struct telling *telling, uint32_t frame)
{
    const struct tcplife_sentence heading = {.first_frame = frame};
    char text[sizeof "\n" + 80];
    g_snprintf(text, sizeof text, "%s\n", tcplife_story_heading);
    add_record(info, telling, &heading, frame, text);
}

static void tell_end(follow_info_t *info, struct telling *telling, const struct tcplife_view *view, uint32_t frame)
{
    struct tcplife_sentence sentences[TCPLIFE_CONCLUSIONS_MAX];
    unsigned rest = tcplife_narrate_rest(&telling->narrator, sentences);
    add_sentences(info, telling, sentences, rest, frame);
    unsigned conclusions = tcplife_conclude(&telling->narrator, view, sentences);
    static const struct tcplife_sentence of_the_whole;
    GString *paragraph = g_string_new("\n");
    for (unsigned i = 0; i < conclusions; i++) {
        char lines[TCPLIFE_LAID_OUT_MAX];
        tcplife_lay_out(&sentences[i], TCPLIFE_STORY_WIDTH, lines);
        g_string_append(paragraph, lines);
    }
    add_record(info, telling, &of_the_whole, frame, paragraph->str);
    g_string_free(paragraph, TRUE);
    telling->movable = rest + 1;
}

static tap_packet_status take(void *tap_data, packet_info *pinfo, epan_dissect_t *edt _U_, const void *data,
                              tap_flags_t flags _U_)
{
    follow_info_t *info = (follow_info_t *)tap_data;
    const struct tcplife_story_tap *tapped = (const struct tcplife_story_tap *)data;
    struct telling *telling = find_telling(info);
    uint32_t connection = telling != NULL ? telling->connection : wanted_connection(info, tapped->connection);
    if (tapped->connection != connection)
        return TAP_PACKET_DONT_REDRAW;
    bool begins = telling == NULL;
    if (begins)
        telling = make_telling(info, connection);
    take_back(info, telling->movable);
    struct tcplife_sentence sentences[TCPLIFE_SENTENCES_MAX];
    unsigned count = story_tell(&telling->narrator, pinfo, tapped, sentences);
    if (begins)
        tell_beginning(info, telling, pinfo->num);
    add_sentences(info, telling, sentences, count, pinfo->num);
    tell_end(info, telling, &tapped->view, pinfo->num);
    tell_ends(info, tapped, begins);
    return TAP_PACKET_DONT_REDRAW;
}

/* ---- What Wireshark asks ---- */

static char *filter_of_selection(epan_dissect_t *edt _U_, packet_info *pinfo, guint *stream, guint *sub_stream _U_)
{
    uint32_t selected = selection_connection(pinfo);
    if (selected == NO_CONNECTION)
        return NULL;
    *stream = last_asked = selected;
    return selection_filter(selected);
}

static char *filter_of_stream(guint stream, guint sub_stream _U_)
{
    last_asked = stream;
    return selection_filter(stream);
}

static char *filter_of_addresses(address *source, address *destination, int source_port, int destination_port)
{
    const char *ip = source->type == AT_IPv6 ? "ipv6" : "ip";
    char *from = address_to_str(NULL, source), *to = address_to_str(NULL, destination);
    char *filter = g_strdup_printf("(%s.src == %s and tcp.srcport == %d and %s.dst == %s and tcp.dstport == %d) or "
                                   "(%s.src == %s and tcp.srcport == %d and %s.dst == %s and tcp.dstport == %d)",
                                   ip, from, source_port, ip, to, destination_port,
                                   ip, to, destination_port, ip, from, source_port);
    wmem_free(NULL, from);
    wmem_free(NULL, to);
    return filter;
}

static char *port_as_text(wmem_allocator_t *allocator, guint port)
{
    return wmem_strdup_printf(allocator, "%u", port);
}

void story_follow_register(int protocol)
{
    REGISTER_FOLLOW_STREAM(protocol, TCPLIFE_STORY_TAP, filter_of_selection, filter_of_stream, filter_of_addresses,
                           port_as_text, take, families_count);
}
