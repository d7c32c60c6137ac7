/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We watch TCP number its streams.
 *
 * Addresses and ports get another stream only with a SYN, and then the count of streams grows. It grows for other
 * reasons, too: dissectors of payload (SOCKS) make conversations of their own. So what is known of addresses and ports
 * stays, and a table of those that were heard lately suffices. What is not in it is looked up among Wireshark's
 * conversations, which takes as long as everything else that we do; the `tcp` tap would tell as well, at twice the
 * table's price, but not where taps are silent (the first pass of `tshark -2`, sharkd, the GUI's clicks, headers cut
 * short).
 */
#include "tcp_stream.h"

#include <string.h>

#include <epan/conversation.h>
#include <epan/packet.h>
#include <epan/dissectors/packet-tcp.h>

#define ADDRESS_MAX 16

static int proto_tcp = -1;

/* ---- The table ---- */

/* Addresses and ports, and a stream of theirs. */
struct known {
    bool is_settled; /* tcp_stream_settle() */
    uint32_t stream;
    uint16_t port[2];
    int type;
    int length; /* of an address, 4 or 16 */
    uint8_t address[2][ADDRESS_MAX];
};

/* Those whose hashes begin alike. The newest takes the oldest's place. */
#define SET_SIZE 4
struct set {
    uint32_t tag[SET_SIZE]; /* the hash, made odd; 0: nothing here */
    uint32_t turn;
    struct known known[SET_SIZE];
};

/* The table grows where so many connections go on at a time that it forgets some: up to some megabytes. */
#define SETS_LOG2_FIRST 11
#define SETS_LOG2_LAST 15
static struct set *sets;
static unsigned sets_log2;
static uint32_t missed; /* since it has this size */

static uint32_t last_four(const address *whose)
{
    uint32_t four;
    memcpy(&four, (const uint8_t *)whose->data + whose->len - 4, sizeof four);
    return four;
}

static inline bool has_place(const address *a, const address *b)
{
    return (a->len == 4 || a->len == ADDRESS_MAX) && b->len == a->len && b->type == a->type;
}

/* Only where has_place(). */
static inline uint32_t hash_of(const address *a, const address *b, uint16_t port_a, uint16_t port_b)
{
    uint64_t hash = ((uint64_t)last_four(a) << 32 | last_four(b)) * UINT64_C(0x9e3779b97f4a7c15);
    hash = (hash ^ hash >> 32 ^ ((uint32_t)port_a << 16 | port_b)) * UINT64_C(0xd6e8feb86659fd93);
    return (uint32_t)(hash >> 32);
}

static inline struct set *set_of(uint32_t hash)
{
    return &sets[hash >> (32 - sets_log2)];
}

/* Loads of known length, since compilers call memcmp() for as much as sixteen. */
static inline bool is_same(const void *a, const void *b, int length)
{
    if (length == 4) {
        uint32_t x, y;
        memcpy(&x, a, sizeof x);
        memcpy(&y, b, sizeof y);
        return x == y;
    }
    uint64_t x[2], y[2];
    memcpy(x, a, sizeof x);
    memcpy(y, b, sizeof y);
    return x[0] == y[0] && x[1] == y[1];
}

static inline bool is_of(const struct known *known, const address *a, const address *b, uint16_t port_a, uint16_t port_b)
{
    return known->port[0] == port_a && known->port[1] == port_b && known->length == a->len && known->type == a->type &&
           is_same(known->address[0], a->data, a->len) && is_same(known->address[1], b->data, a->len);
}

static inline struct known *find_known(uint32_t hash, const address *a, const address *b, uint16_t port_a,
                                       uint16_t port_b)
{
    if (sets == NULL)
        return NULL;
    struct set *set = set_of(hash);
    for (int i = 0; i < SET_SIZE; i++)
        if (set->tag[i] == (hash | 1u) && is_of(&set->known[i], a, b, port_a, port_b))
            return &set->known[i];
    return NULL;
}

static struct known *new_place(uint32_t hash)
{
    struct set *set = set_of(hash);
    unsigned place = set->turn++ % SET_SIZE;
    set->tag[place] = hash | 1u;
    return &set->known[place];
}

static void resize(unsigned log2)
{
    struct set *old = sets;
    uint32_t count = sets != NULL ? 1u << sets_log2 : 0;
    sets = g_new0(struct set, 1u << log2);
    sets_log2 = log2;
    missed = 0;
    for (uint32_t i = 0; i < count; i++)
        for (unsigned j = 0; j < SET_SIZE; j++) {
            unsigned place = (old[i].turn + j) % SET_SIZE; /* the oldest first */
            if (old[i].tag[place] != 0)
                *new_place(old[i].tag[place]) = old[i].known[place];
        }
    g_free(old);
}

/* had_begun: they were forgotten, or began before the capture. */
static void remember(uint32_t hash, const struct tcp_ends *ends, uint32_t stream, bool had_begun)
{
    if (sets == NULL)
        resize(SETS_LOG2_FIRST);
    else if (had_begun && ++missed >> sets_log2 != 0 && sets_log2 < SETS_LOG2_LAST)
        resize(sets_log2 + 1);
    struct known *known = new_place(hash);
    known->stream = stream;
    known->type = ends->end[0].type;
    known->length = ends->end[0].len;
    for (int end = 0; end < 2; end++) {
        known->port[end] = ends->port[end];
        if (known->length == 4) /* of known length, a copy is an instruction and no call */
            memcpy(known->address[end], ends->end[end].data, 4);
        else
            memcpy(known->address[end], ends->end[end].data, ADDRESS_MAX);
    }
}

/* ---- Wireshark's own ---- */

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

/* ---- What others ask ---- */

uint32_t tcp_stream_known(const address *a, const address *b, uint16_t port_a, uint16_t port_b)
{
    if (!has_place(a, b))
        return TCP_NO_STREAM;
    const struct known *known = find_known(hash_of(a, b, port_a, port_b), a, b, port_a, port_b);
    return known != NULL ? known->stream : TCP_NO_STREAM;
}

struct tcp_stream_found tcp_stream_find(const struct tcp_ends *ends, const struct tcplife_segment *facts,
                                        uint32_t streams_before, uint32_t streams_after)
{
    struct tcp_stream_found found = { .fresh = TCP_NO_STREAM };
    const address *a = &ends->end[0], *b = &ends->end[1];
    bool placed = has_place(a, b);
    uint32_t hash = placed ? hash_of(a, b, ends->port[0], ends->port[1]) : 0;
    struct known *known = placed ? find_known(hash, a, b, ends->port[0], ends->port[1]) : NULL;
    if (known != NULL) {
        found.stream = known->stream;
        if (streams_after != streams_before && facts->flags & TCPLIFE_SYN)
            found.fresh = find_fresh(ends, facts, streams_before, streams_after);
        if (found.fresh != TCP_NO_STREAM)
            known->is_settled = false;
        return found;
    }
    found.fresh = find_fresh(ends, facts, streams_before, streams_after);
    if (found.fresh == TCP_NO_STREAM)
        found.stream = tcp_stream_look_up(ends, facts->frame);
    else
        found.stream = !placed || see(hash) ? find_earlier(ends, facts->frame, found.fresh) : found.fresh;
    if (placed && found.stream != TCP_NO_STREAM)
        remember(hash, ends, found.stream, found.fresh == TCP_NO_STREAM);
    return found;
}

static struct known *known_of(const struct tcp_ends *ends)
{
    const address *a = &ends->end[0], *b = &ends->end[1];
    if (!has_place(a, b))
        return NULL;
    return find_known(hash_of(a, b, ends->port[0], ends->port[1]), a, b, ends->port[0], ends->port[1]);
}

uint32_t tcp_stream_settled(const struct tcp_ends *ends, const struct tcplife_segment *facts)
{
    bool unsettles = facts->flags & (TCPLIFE_SYN | TCPLIFE_FIN | TCPLIFE_RST);
    const struct known *known = unsettles ? NULL : known_of(ends);
    return known != NULL && known->is_settled ? known->stream : TCP_NO_STREAM;
}

void tcp_stream_settle(const struct tcp_ends *ends, const struct tcplife_segment *facts)
{
    struct known *known = facts->flags & TCPLIFE_ACK ? known_of(ends) : NULL;
    if (known != NULL)
        known->is_settled = true;
}

void tcp_stream_register(void)
{
    proto_tcp = proto_get_id_by_filter_name("tcp");
}

void tcp_stream_forget(void)
{
    g_free(sets);
    sets = NULL;
    g_free(seen);
    seen = NULL;
}
