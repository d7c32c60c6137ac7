/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We watch TCP number its streams.
 *
 * Addresses and ports get another stream only with a SYN, and then the count of streams grows. It grows for other
 * reasons, too: dissectors of payload (SOCKS) make conversations of their own. So what is known of addresses and ports
 * stays, and a small table suffices. What is not in it is looked up among Wireshark's conversations, which takes as
 * long as everything else that we do; the `tcp` tap would tell as well, at twice the table's price, but not where taps
 * are silent (the first pass of `tshark -2`, sharkd, the GUI's clicks, headers cut short).
 */
#include "tcp_stream.h"

#include <string.h>

#include <epan/conversation.h>
#include <epan/packet.h>
#include <epan/dissectors/packet-tcp.h>

#define ADDRESS_MAX 16
#define KNOWN_LOG2 11

/* Addresses and ports, and a stream of theirs. */
struct known {
    bool is_taken;
    bool is_settled; /* tcp_stream_settle() */
    uint32_t stream;
    uint16_t port[2];
    int type;
    int length; /* of an address, 4 or 16 */
    uint8_t address[2][ADDRESS_MAX];
};

static struct known known[1u << KNOWN_LOG2];
static int proto_tcp = -1;

static uint32_t last_four(const address *whose)
{
    uint32_t four;
    memcpy(&four, (const uint8_t *)whose->data + whose->len - 4, sizeof four);
    return four;
}

static bool has_place(const struct tcp_ends *ends)
{
    const address *a = &ends->end[0], *b = &ends->end[1];
    return (a->len == 4 || a->len == ADDRESS_MAX) && b->len == a->len && b->type == a->type;
}

/* Only where has_place(). */
static inline uint32_t hash_of(const struct tcp_ends *ends)
{
    uint32_t ports = (uint32_t)ends->port[0] << 16 | ends->port[1];
    return ((last_four(&ends->end[0]) * 31 + last_four(&ends->end[1])) * 31 + ports) * 2654435769u;
}

static inline bool is_of(const struct known *place, const struct tcp_ends *ends)
{
    const address *a = &ends->end[0], *b = &ends->end[1];
    if (!place->is_taken || place->port[0] != ends->port[0] || place->port[1] != ends->port[1] ||
        place->length != a->len || place->type != a->type)
        return false;
    if (a->len == 4)
        return memcmp(place->address[0], a->data, 4) == 0 && memcmp(place->address[1], b->data, 4) == 0;
    return memcmp(place->address[0], a->data, ADDRESS_MAX) == 0 && memcmp(place->address[1], b->data, ADDRESS_MAX) == 0;
}

static void remember(struct known *place, const struct tcp_ends *ends, uint32_t stream)
{
    place->is_taken = true;
    place->is_settled = false;
    place->stream = stream;
    place->type = ends->end[0].type;
    place->length = ends->end[0].len;
    for (int end = 0; end < 2; end++) {
        place->port[end] = ends->port[end];
        if (place->length == 4) /* of known length, a copy is an instruction and no call */
            memcpy(place->address[end], ends->end[end].data, 4);
        else
            memcpy(place->address[end], ends->end[end].data, ADDRESS_MAX);
    }
}

/* By its own addresses and ports: pinfo's may be those of a header inside. Not get_tcp_conversation_data(), which
 * changes TCP's analysis. */
uint32_t tcp_stream_look_up(const struct tcp_ends *ends, uint32_t frame)
{
    const conversation_t *conversation = find_conversation(frame, &ends->end[0], &ends->end[1], CONVERSATION_TCP,
                                                           ends->port[0], ends->port[1], 0);
    const struct tcp_analysis *analysis = NULL;
    if (conversation != NULL)
        analysis = (const struct tcp_analysis *)conversation_get_proto_data(conversation, proto_tcp);
    return analysis != NULL ? analysis->stream : TCP_NO_STREAM;
}

uint32_t tcp_stream_count(void)
{
    return get_tcp_stream_count();
}

/* A bit for all addresses and ports that have had a stream, some sharing one: nearly all streams are the first of theirs,
 * and need not be looked up. Untouched pages of it cost nothing. */
#define SEEN_LOG2 23
static uint8_t *seen;

static bool see(uint32_t hash)
{
    if (seen == NULL)
        seen = (uint8_t *)g_malloc0((1u << SEEN_LOG2) / 8);
    uint32_t bit = hash >> (32 - SEEN_LOG2);
    bool seen_before = seen[bit / 8] >> bit % 8 & 1;
    seen[bit / 8] |= (uint8_t)(1u << bit % 8);
    return seen_before;
}

/* The stream that TCP has made for this segment. Of several new ones it is the first, for TCP comes before what is in
 * its payload; but payload may also be all that made any. */
static uint32_t find_fresh(const struct tcp_ends *ends, const struct tcplife_segment *facts, uint32_t streams_before,
                           uint32_t streams_after)
{
    if (streams_after == streams_before)
        return TCP_NO_STREAM;
    if (facts->flags & TCPLIFE_SYN && facts->length == 0)
        return streams_before;
    uint32_t stream = tcp_stream_look_up(ends, facts->frame);
    return stream != TCP_NO_STREAM && stream >= streams_before ? stream : TCP_NO_STREAM;
}

/* Of addresses and ports that have a new stream: the one that they had before, else the new one. */
static uint32_t find_earlier(const struct tcp_ends *ends, uint32_t frame, uint32_t fresh)
{
    uint32_t earlier = frame > 1 ? tcp_stream_look_up(ends, frame - 1) : TCP_NO_STREAM;
    return earlier != TCP_NO_STREAM ? earlier : fresh;
}

static struct known *known_place(const struct tcp_ends *ends)
{
    if (!has_place(ends))
        return NULL;
    struct known *place = &known[hash_of(ends) >> (32 - KNOWN_LOG2)];
    return is_of(place, ends) ? place : NULL;
}

bool tcp_stream_is_known(const struct tcp_ends *ends, const struct tcplife_segment *facts, struct tcp_stream_found *found)
{
    const struct known *place = facts->flags & TCPLIFE_SYN ? NULL : known_place(ends);
    if (place == NULL)
        return false;
    *found = (struct tcp_stream_found){ .stream = place->stream, .fresh = TCP_NO_STREAM };
    return true;
}

bool tcp_stream_is_settled(const struct tcp_ends *ends, const struct tcplife_segment *facts, struct tcp_stream_found *found)
{
    const struct known *place = facts->flags & (TCPLIFE_SYN | TCPLIFE_FIN | TCPLIFE_RST) ? NULL : known_place(ends);
    if (place == NULL || !place->is_settled)
        return false;
    *found = (struct tcp_stream_found){ .stream = place->stream, .fresh = TCP_NO_STREAM };
    return true;
}

void tcp_stream_settle(const struct tcp_ends *ends, const struct tcplife_segment *facts)
{
    struct known *place = facts->flags & TCPLIFE_ACK ? known_place(ends) : NULL;
    if (place != NULL)
        place->is_settled = true;
}

struct tcp_stream_found tcp_stream_find(const struct tcp_ends *ends, const struct tcplife_segment *facts,
                                        uint32_t streams_before, uint32_t streams_after)
{
    struct tcp_stream_found found = { .fresh = TCP_NO_STREAM };
    bool placed = has_place(ends);
    uint32_t hash = placed ? hash_of(ends) : 0;
    struct known *place = placed ? &known[hash >> (32 - KNOWN_LOG2)] : NULL;
    if (placed && is_of(place, ends)) {
        found.stream = place->stream;
        if (streams_after != streams_before && facts->flags & TCPLIFE_SYN)
            found.fresh = find_fresh(ends, facts, streams_before, streams_after);
        if (found.fresh != TCP_NO_STREAM)
            place->is_settled = false;
        return found;
    }
    found.fresh = find_fresh(ends, facts, streams_before, streams_after);
    if (found.fresh == TCP_NO_STREAM)
        found.stream = tcp_stream_look_up(ends, facts->frame);
    else
        found.stream = !placed || see(hash) ? find_earlier(ends, facts->frame, found.fresh) : found.fresh;
    if (placed && found.stream != TCP_NO_STREAM)
        remember(place, ends, found.stream);
    return found;
}

void tcp_stream_register(void)
{
    proto_tcp = proto_get_id_by_filter_name("tcp");
}

void tcp_stream_forget(void)
{
    memset(known, 0, sizeof known);
    g_free(seen);
    seen = NULL;
}
