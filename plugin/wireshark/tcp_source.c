/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How to come by TCP's segments inside Wireshark. Nobody else knows, but for their streams: tcp_stream.c.
 *
 * No result of Wireshark's own TCP tells of every segment: its tap is silent in many passes, its protocol tree is
 * mostly not there, and a header that was cut short makes it give up. So a thin dissector stands before TCP in the
 * ip.proto table and notes each header before TCP runs. Afterwards, also when a payload's dissector has thrown, it
 * hands over what it noted.
 *
 * It is no post-dissector, because Wireshark takes twice as long to get to one as to catch what is thrown.
 */
#include "tcp_source.h"

#include <epan/exceptions.h>
#include <epan/tvbuff-int.h>

#include "tcp_header.h"

#define PROTOCOL_TCP 6         /* in the IP header */
#define IPV4_SOURCE 12         /* where the source address stands in an IPv4 header */
#define IPV4_IDENTIFICATION 4

static tcp_source_handler handle_segment;
static tcp_source_quote_handler handle_quote;
static dissector_handle_t tcp_dissector;
static dissector_handle_t noting_dissector;

/* ---- Noting headers ---- */

struct note {
    struct tcp_source_segment segment;
    uint32_t streams_before; /* how many streams there were when TCP came to this header */
    bool quoted;             /* by an ICMP error: no segment */
};

/* Headers that TCP is at work on: one, or several where one is inside another. */
static struct note *notes;
static unsigned note_capacity;
static unsigned note_count;

/* The IPv4 identification, 0 if there is none to be had. Nobody hands us the IP header, but the source address points
 * into it. It is taken only if the IPv4 header so found ends exactly where the TCP header begins, inside one
 * buffer: not after reassembly, and not with an address that some other protocol has set. */
static uint16_t ip_identification(const tvbuff_t *tvb, const address *source, const uint8_t *tcp_header)
{
    if (source->type != AT_IPv4 || source->len != 4 || tvb->ds_tvb == NULL || tvb->ds_tvb->real_data == NULL)
        return 0;
    uintptr_t distance = (uintptr_t)tcp_header - ((uintptr_t)source->data - IPV4_SOURCE);
    uintptr_t before = (uintptr_t)tcp_header - (uintptr_t)tvb->ds_tvb->real_data;
    if (distance < 20 || distance > 60 || before < distance || before > tvb->ds_tvb->length)
        return 0;
    const uint8_t *ip_header = tcp_header - distance;
    if (ip_header[0] >> 4 != 4 || (ip_header[0] & 15u) * 4u != distance)
        return 0;
    return (uint16_t)(ip_header[IPV4_IDENTIFICATION] << 8 | ip_header[IPV4_IDENTIFICATION + 1]);
}

static int64_t nanoseconds(const nstime_t *time)
{
    return (int64_t)((uint64_t)time->secs * 1000000000u + (uint64_t)time->nsecs);
}

/* Which end sent it: any rule will do that holds in both directions and needs no memory. */
static uint8_t sending_end(const struct tcplife_segment *facts, const packet_info *pinfo)
{
    if (facts->source_port != facts->destination_port)
        return facts->source_port < facts->destination_port;
    return cmp_address(&pinfo->src, &pinfo->dst) < 0;
}

static struct note *new_note(void)
{
    if (note_count == note_capacity) {
        note_capacity = note_capacity == 0 ? 4 : note_capacity * 2;
        notes = g_renew(struct note, notes, note_capacity);
    }
    return &notes[note_count++];
}

static void note(tvbuff_t *tvb, const packet_info *pinfo)
{
    struct note *note = new_note();
    struct tcplife_segment *facts = &note->segment.facts;
    /* Straight from the buffer where it is one piece: the public ways check what is checked here anyway, and cost as
     * much as reading the header. */
    const uint8_t *octets = tvb->real_data;
    if (octets == NULL && tvb->length > 0)
        octets = tvb_get_ptr(tvb, 0, (int)MIN(tvb->length, TCP_HEADER_LONGEST));

    tcp_header_read(facts, octets, tvb->length, tvb->reported_length);
    facts->time = nanoseconds(&pinfo->abs_ts);
    facts->frame = pinfo->num;
    facts->ip_id = ip_identification(tvb, &pinfo->src, octets);
    facts->from = sending_end(facts, pinfo);

    struct tcp_ends *ends = &note->segment.ends;
    ends->end[facts->from] = pinfo->src;
    ends->port[facts->from] = facts->source_port;
    ends->end[1 - facts->from] = pinfo->dst;
    ends->port[1 - facts->from] = facts->destination_port;
    note->streams_before = tcp_stream_count();
    note->quoted = pinfo->flags.in_error_pkt;
}

/* ---- Afterwards ---- */

/* Which of its frame's headers comes next. A frame may have several side by side (aggregated 802.11 frames), and may
 * be dissected any number of times; within one dissection its layers only grow. */
static unsigned *next_layer(const packet_info *pinfo)
{
    static unsigned next;
    static uint32_t last_frame;
    static int64_t last_offset;
    static unsigned last_depth;

    unsigned depth = wmem_list_count(pinfo->layers);
    if (pinfo->num != last_frame || pinfo->fd->file_off != last_offset || depth <= last_depth)
        next = 0;
    last_frame = pinfo->num;
    last_offset = pinfo->fd->file_off;
    last_depth = depth;
    return &next;
}

static void find_stream(struct note *note, uint32_t frame, uint32_t streams_after)
{
    struct tcp_source_segment *segment = &note->segment;
    struct tcp_stream_found found = tcp_stream_find(&segment->ends, frame, note->streams_before, streams_after);
    segment->stream = found.stream;
    segment->earlier = found.earlier;
}

static void hand_over(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, unsigned *layer)
{
    bool first_pass = !pinfo->fd->visited;
    unsigned count = note_count;
    note_count = 0; /* whatever happens now: these are dealt with */
    for (unsigned i = 0; i < count; i++) {
        struct tcp_source_segment *segment = &notes[i].segment;
        if (first_pass)
            find_stream(&notes[i], pinfo->num, i + 1 < count ? notes[i + 1].streams_before : tcp_stream_count());
        if (notes[i].quoted) {
            handle_quote(segment, pinfo, tree);
            continue;
        }
        segment->layer = (*layer)++;
        handle_segment(segment, tvb, pinfo, tree);
    }
}

static int dissect(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    bool inside_another = note_count > 0; /* which hands over both */
    note(tvb, pinfo);
    if (inside_another)
        return call_dissector_only(tcp_dissector, tvb, pinfo, tree, data);

    unsigned *layer = next_layer(pinfo);
    volatile int length = 0;
    TRY {
        length = call_dissector_only(tcp_dissector, tvb, pinfo, tree, data);
    }
    FINALLY {
        hand_over(tvb, pinfo, tree, layer);
    }
    ENDTRY;
    return length;
}

/* ---- Standing before TCP ---- */

void tcp_source_register(tcp_source_handler handler, tcp_source_quote_handler quote_handler)
{
    handle_segment = handler;
    handle_quote = quote_handler;
    tcp_stream_register();
    /* In name only, below TCP: no layer of its own, and disabled together with TCP. */
    int proto_tcp = proto_get_id_by_filter_name("tcp");
    int protocol = proto_register_protocol_in_name_only("TCP (its headers noted by tcplife)", "TCP (tcplife)",
                                                        "tcplife_source", proto_tcp, FT_PROTOCOL);
    noting_dissector = create_dissector_handle(dissect, protocol);
}

void tcp_source_hand_off(void)
{
    tcp_dissector = find_dissector("tcp");
}

/* Who is asked for TCP is Wireshark's to remember: `-d ip.proto==6,...` and Decode As may have said that these are no TCP
 * segments, and then we have no business here. */
static void exchange_dissector(dissector_handle_t from, dissector_handle_t to)
{
    if (dissector_get_uint_handle(find_dissector_table("ip.proto"), PROTOCOL_TCP) == from)
        dissector_add_uint("ip.proto", PROTOCOL_TCP, to);
}

void tcp_source_attach(void)
{
    tcp_stream_forget();
    exchange_dissector(tcp_dissector, noting_dissector);
}

void tcp_source_detach(void)
{
    tcp_stream_forget();
    exchange_dissector(noting_dissector, tcp_dissector);
}
