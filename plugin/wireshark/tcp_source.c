/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How to come by TCP's segments inside Wireshark. Nobody else knows, but for their streams: tcp_stream.c.
 *
 * No result of Wireshark's own TCP tells of every segment: its tap is silent in many passes, its protocol tree is
 * mostly not there, and a header that was cut short makes it give up. So a thin dissector stands before TCP in the
 * ip.proto table and notes each header before TCP runs. Afterwards, also when a payload's dissector has thrown, it
 * hands over what it noted; before TCP where that is known to make no difference.
 *
 * It is no post-dissector, because Wireshark takes twice as long to get to one as to catch what is thrown.
 */
#include "tcp_source.h"

#include <epan/exceptions.h>
#include <epan/dissectors/packet-ip.h>
#include <wiretap/wtap.h>

#include "icmp_source.h"
#include "tcp_header.h"
#include "tcplife/vocabulary.h"

#define PROTOCOL_TCP 6 /* in the IP header */

static tcp_source_handler handle_segment;
static tcp_source_unseen_handler handle_unseen;
static tcp_source_quote_handler handle_quote;
static dissector_handle_t tcp_dissector;
static dissector_handle_t noting_dissector;
static bool headers_only;

/* ---- Noting headers ---- */

struct note {
    struct tcp_source_segment segment;
    uint32_t streams_before; /* how many streams there were when TCP came to this header */
    bool quoted;             /* by an ICMP message: no segment */
    bool by_error;           /* and that says that it was not delivered */
};

/* Headers that TCP is at work on: one, or several where one is inside another. */
static struct note *notes;
static unsigned note_capacity;
static unsigned note_count;

/* What the IP header has for us: Wireshark hands it over with the call. */
static void read_ip_header(struct tcplife_segment *facts, const void *header)
{
    const uint8_t *version = (const uint8_t *)header;
    facts->ip_id = 0;
    facts->hop_limit = 0;
    if (version == NULL)
        return;
    if (*version == 4) {
        const ws_ip4 *ip4 = (const ws_ip4 *)header;
        facts->ip_id = ip4->ip_id;
        facts->hop_limit = ip4->ip_ttl;
    } else if (*version == 6) {
        facts->hop_limit = ((const ws_ip6 *)header)->ip6_hop;
    }
}

static uint8_t interface_of(const packet_info *pinfo)
{
    const wtap_rec *record = pinfo->rec; /* of every dissection, epan_dissect_run() */
    bool is_known = record->presence_flags & WTAP_HAS_INTERFACE_ID && record->rec_type == REC_TYPE_PACKET &&
                    record->rec_header.packet_header.interface_id < UINT8_MAX;
    return is_known ? (uint8_t)(record->rec_header.packet_header.interface_id + 1) : 0;
}

static int64_t nanoseconds(const nstime_t *time)
{
    return (int64_t)((uint64_t)time->secs * 1000000000u + (uint64_t)time->nsecs);
}

/* Which end sent it: any rule will do that holds in both directions and needs no memory. A socket that is connected to
 * itself has one end. */
static void find_ends(struct tcplife_segment *facts, const packet_info *pinfo)
{
    int order = facts->destination_port - facts->source_port;
    if (order == 0)
        order = cmp_address(&pinfo->dst, &pinfo->src);
    facts->from = order > 0;
    facts->to_itself = order == 0;
}

static void read_tcp_header(struct tcplife_segment *facts, tvbuff_t *tvb)
{
    uint32_t captured = tvb_captured_length(tvb), sent = tvb_reported_length(tvb);
    if (captured < TCP_HEADER_FIXED) {
        uint8_t stump[TCP_HEADER_FIXED] = {0};
        if (captured > 0)
            tvb_memcpy(tvb, stump, 0, captured);
        tcp_header_read_stump(facts, stump, captured, sent);
        return;
    }
    tcp_header_read(facts, tvb_get_ntoh64(tvb, 0), tvb_get_ntoh64(tvb, 8), sent);
    uint32_t options = facts->flags & TCPLIFE_SYN && !facts->defect ? sent - facts->length - TCP_HEADER_FIXED : 0;
    options = MIN(options, captured - TCP_HEADER_FIXED);
    if (options > 0)
        tcp_header_read_options(facts, tvb_get_ptr(tvb, TCP_HEADER_FIXED, (int)options), options);
}

static void read_facts(struct tcplife_segment *facts, tvbuff_t *tvb, const packet_info *pinfo, const void *ip_header)
{
    read_tcp_header(facts, tvb);
    facts->time = nanoseconds(&pinfo->abs_ts);
    facts->frame = pinfo->num;
    facts->interface = interface_of(pinfo);
    read_ip_header(facts, ip_header);
    find_ends(facts, pinfo);
}

static struct tcp_ends ends_of(const struct tcplife_segment *facts, const packet_info *pinfo)
{
    struct tcp_ends ends;
    ends.end[facts->from] = pinfo->src;
    ends.port[facts->from] = facts->source_port;
    ends.end[1 - facts->from] = pinfo->dst;
    ends.port[1 - facts->from] = facts->destination_port;
    return ends;
}

/* What has to be known when TCP has been there. */
static void note(const struct tcplife_segment *facts, const packet_info *pinfo)
{
    if (note_count == note_capacity) {
        note_capacity = note_capacity == 0 ? 4 : note_capacity * 2;
        notes = g_renew(struct note, notes, note_capacity);
    }
    struct note *note = &notes[note_count++];
    note->segment.facts = *facts;
    note->segment.ends = ends_of(facts, pinfo);
    note->streams_before = tcp_stream_count();
    note->quoted = pinfo->flags.in_error_pkt;
    if (note->quoted) { /* of a segment, hand_over() tells these */
        note->segment.layer = 0;
        note->segment.found = (struct tcp_stream_found){ .stream = TCP_NO_STREAM, .fresh = TCP_NO_STREAM };
        note->by_error = icmp_source_is_error(pinfo);
    }
}

/* ---- Afterwards ---- */

static uint32_t last_frame; /* of next_layer(); 0: none */

/* Which of its frame's headers comes next. A frame may have several side by side (aggregated 802.11 frames), and may
 * be dissected any number of times; within one dissection its layers only grow. */
static unsigned *next_layer(const packet_info *pinfo)
{
    static unsigned next;
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

static void find_stream(struct note *note, uint32_t streams_after)
{
    struct tcp_source_segment *segment = &note->segment;
    segment->found = tcp_stream_find(&segment->ends, &segment->facts, note->streams_before, streams_after);
}

static void hand_over(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, unsigned *layer)
{
    bool first_pass = !pinfo->fd->visited;
    unsigned count = note_count;
    note_count = 0; /* whatever happens now: these are dealt with */
    for (unsigned i = 0; i < count; i++) {
        struct tcp_source_segment *segment = &notes[i].segment;
        if (first_pass)
            find_stream(&notes[i], i + 1 < count ? notes[i + 1].streams_before : tcp_stream_count());
        if (notes[i].quoted) {
            handle_quote(segment, notes[i].by_error, pinfo, tree);
            continue;
        }
        segment->layer = (*layer)++;
        handle_segment(segment, tvb, pinfo, tree);
    }
}

/* Where nobody looks at what this dissection shows, nothing has to come after TCP, and nothing that is thrown needs to be
 * caught: that costs a tenth of all that we cost. */
static bool hand_over_before(const struct tcplife_segment *facts, packet_info *pinfo, unsigned *layer)
{
    if (facts->flags & TCPLIFE_SYN || pinfo->flags.in_error_pkt)
        return false;
    const address *ends[2] = { &pinfo->src, &pinfo->dst };
    const uint16_t ports[2] = { facts->source_port, facts->destination_port };
    unsigned first = facts->from; /* 1: the destination is end 0 */
    uint32_t stream = tcp_stream_known(ends[first], ends[1 - first], ports[first], ports[1 - first]);
    if (stream == TCP_NO_STREAM || !handle_unseen(facts, stream, *layer, pinfo))
        return false;
    (*layer)++;
    return true;
}

static G_GNUC_NO_INLINE int dissect_and_hand_over(const struct tcplife_segment *facts, tvbuff_t *tvb, packet_info *pinfo,
                                                  proto_tree *tree, void *data, unsigned *layer)
{
    note(facts, pinfo);
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

/* ---- Where headers are enough ---- */

/* Wireshark's TCP numbers streams for us, and nobody wants anything else of it: not of a header that it will read to its
 * end. */
static bool headers_are_enough(const struct tcplife_segment *facts, tvbuff_t *tvb, const packet_info *pinfo)
{
    return pinfo->cinfo == NULL && !pinfo->flags.in_error_pkt && facts->defect == TCPLIFE_VERDICT_NONE &&
           tvb_reported_length(tvb) - facts->length <= tvb_captured_length(tvb);
}

static int dissect_header(const struct tcplife_segment *facts, tvbuff_t *tvb, packet_info *pinfo, void *data,
                          unsigned *layer)
{
    struct tcp_source_segment segment = {
        .facts = *facts, .ends = ends_of(facts, pinfo), .found.fresh = TCP_NO_STREAM, .layer = *layer
    };
    segment.found.stream = tcp_stream_settled(&segment.ends, facts);
    if (segment.found.stream != TCP_NO_STREAM) {
        (*layer)++;
        handle_segment(&segment, tvb, pinfo, NULL);
        return (int)tvb_captured_length(tvb);
    }
    int header = (int)(tvb_reported_length(tvb) - facts->length);
    tvbuff_t *without_payload = tvb_new_subset_length(tvb, 0, header);
    int length = dissect_and_hand_over(facts, without_payload, pinfo, NULL, data, layer);
    tcp_stream_settle(&segment.ends, facts);
    return length;
}

static int dissect(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    struct tcplife_segment facts;
    read_facts(&facts, tvb, pinfo, data);
    if (note_count > 0) { /* inside another, which hands over both */
        note(&facts, pinfo);
        return call_dissector_only(tcp_dissector, tvb, pinfo, tree, data);
    }
    unsigned *layer = next_layer(pinfo);
    bool nobody_looks = tree == NULL && !pinfo->fd->visited;
    if (headers_only && nobody_looks && headers_are_enough(&facts, tvb, pinfo))
        return dissect_header(&facts, tvb, pinfo, data, layer);
    if (nobody_looks && hand_over_before(&facts, pinfo, layer))
        return call_dissector_only(tcp_dissector, tvb, pinfo, tree, data);
    return dissect_and_hand_over(&facts, tvb, pinfo, tree, data, layer);
}

/* ---- Standing before TCP ---- */

void tcp_source_register(tcp_source_handler handler, tcp_source_unseen_handler unseen_handler,
                         tcp_source_quote_handler quote_handler)
{
    handle_segment = handler;
    handle_unseen = unseen_handler;
    handle_quote = quote_handler;
    tcp_stream_register();
    icmp_source_register();
    /* In name only, below TCP: no layer of its own, and disabled together with TCP. */
    int proto_tcp = proto_get_id_by_filter_name("tcp");
    int protocol = proto_register_protocol_in_name_only("TCP (its headers noted by tcplife)", "TCP (tcplife)",
                                                        "tcplife_source", proto_tcp, FT_PROTOCOL);
    noting_dissector = create_dissector_handle(dissect, protocol);
}

void tcp_source_hand_off(void)
{
    tcp_dissector = find_dissector("tcp");
    icmp_source_hand_off();
}

/* Who is asked for TCP is Wireshark's to remember: `-d ip.proto==6,...` and Decode As may have said that these are no TCP
 * segments, and then we have no business here. */
void exchange_dissector(unsigned ip_protocol, dissector_handle_t from, dissector_handle_t to)
{
    if (from != NULL && dissector_get_uint_handle(find_dissector_table("ip.proto"), ip_protocol) == from)
        dissector_add_uint("ip.proto", ip_protocol, to);
}

void tcp_source_attach(void)
{
    exchange_dissector(PROTOCOL_TCP, tcp_dissector, noting_dissector);
    icmp_source_attach();
}

void tcp_source_detach(void)
{
    exchange_dissector(PROTOCOL_TCP, noting_dissector, tcp_dissector);
    icmp_source_detach();
}

void tcp_source_headers_only(bool enough)
{
    headers_only = enough;
}

/* Nothing of one capture is left when the next is opened. */
void tcp_source_forget(void)
{
    tcp_stream_forget();
    icmp_source_forget();
    note_count = 0;
    last_frame = 0;
}
