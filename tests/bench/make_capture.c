/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We stand on the client's side of the network and write down what passes there: every connection is first scripted
 * from beginning to end, then the scripts are played together, in time. The same arguments give the same bytes; N
 * packets are the first N of any longer capture of the same kind. */
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    FIN = 0x01,
    SYN = 0x02,
    RST = 0x04,
    PSH = 0x08,
    ACK = 0x10,
    CLIENT = 0,
    SERVER = 1,
    SNAPLEN = 96, /* Ethernet, IPv6 and TCP with timestamps take 86 */
    MSS_OF_IPV4 = 1448,
    MSS_OF_IPV6 = 1428,
    ECHO_PORT = 7,
    ETHERNET_MINIMUM = 60
};

/* ---- chance: splitmix64, so that no C library's rand() decides what the capture looks like ---- */

static uint64_t chance_state = 20220417;

static uint64_t chance(void)
{
    uint64_t z = chance_state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static uint32_t between(uint32_t low, uint32_t high)
{
    return low + (uint32_t)(chance() % (high - low + 1u));
}

static bool percent(uint32_t likely)
{
    return between(0, 99) < likely;
}

/* ---- one connection, scripted ---- */

struct scripted_segment {
    uint64_t time; /* us */
    uint32_t seq;
    uint32_t ack;
    uint16_t length;
    uint8_t flags;
    uint8_t from;
};

struct connection {
    struct scripted_segment *segments;
    size_t count;
    size_t capacity;
    size_t played;
    uint64_t serial;

    uint64_t now;
    uint64_t round_trip;
    uint32_t sent[2];     /* next sequence number of each end */
    uint32_t received[2]; /* what each end acknowledges */
    uint16_t mss;

    bool ipv6;
    bool timestamps;
    uint16_t port[2];
    uint8_t address[2][16];
    uint32_t clock[2]; /* last TSval of each end, for the peer's TSecr */
};

static void *must_grow(void *block, size_t bytes)
{
    block = realloc(block, bytes);
    if (block == NULL) {
        fputs("make_capture: out of memory\n", stderr);
        exit(1);
    }
    return block;
}

static void wait_us(struct connection *c, uint32_t low, uint32_t high)
{
    c->now += between(low, high);
}

static void wait_round_trip(struct connection *c)
{
    c->now += c->round_trip + between(20, 800);
}

static void write_segment(struct connection *c, struct scripted_segment segment)
{
    if (c->count == c->capacity) {
        c->capacity = c->capacity ? c->capacity * 2 : 32;
        c->segments = must_grow(c->segments, c->capacity * sizeof *c->segments);
    }
    segment.time = c->now;
    c->segments[c->count++] = segment;
}

static void send_segment(struct connection *c, int from, unsigned flags, unsigned length)
{
    write_segment(c, (struct scripted_segment){.seq = c->sent[from], .ack = flags & ACK ? c->received[from] : 0,
        .length = (uint16_t)length, .flags = (uint8_t)flags, .from = (uint8_t)from});
    c->sent[from] += length + ((flags & (SYN | FIN)) != 0);
}

static void acknowledge(struct connection *c, int from)
{
    c->received[from] = c->sent[!from];
    send_segment(c, from, ACK, 0);
}

static void repeat_last(struct connection *c)
{
    write_segment(c, c->segments[c->count - 1]);
}

/* ---- scenes of a connection's life ---- */

static void handshake(struct connection *c)
{
    send_segment(c, CLIENT, SYN, 0);
    if (percent(2)) {
        wait_us(c, 1000000, 1004000);
        repeat_last(c);
    }
    wait_round_trip(c);
    c->received[SERVER] = c->sent[CLIENT];
    send_segment(c, SERVER, SYN | ACK, 0);
    wait_us(c, 15, 90);
    acknowledge(c, CLIENT);
}

/* A segment of the flight is lost behind us (we saw it, the peer did not): every later one draws a duplicate ACK,
 * until the sender's retransmission fills the gap. */
static void lossy_flight(struct connection *c, int from, unsigned segments)
{
    struct scripted_segment lost = {.seq = c->sent[from], .ack = c->received[from], .length = c->mss, .flags = ACK,
        .from = (uint8_t)from};
    send_segment(c, from, ACK, c->mss);
    for (unsigned i = 1; i < segments; i++) {
        wait_us(c, 8, 60);
        send_segment(c, from, ACK, c->mss);
        wait_us(c, 5, 30);
        send_segment(c, !from, ACK, 0);
    }
    c->now += segments > 3 ? c->round_trip : 200000;
    write_segment(c, lost);
    wait_us(c, 10, 60);
    acknowledge(c, !from);
}

/* Bulk data the way it looks beside the receiver: an ACK for every second segment, and one for the odd last. */
static void flight(struct connection *c, int from, unsigned segments)
{
    if (segments > 1 && percent(5)) {
        lossy_flight(c, from, segments);
        return;
    }
    for (unsigned i = 1; i <= segments; i++) {
        bool last = i == segments;
        send_segment(c, from, last ? ACK | PSH : ACK, last ? between(40, c->mss) : c->mss);
        wait_us(c, 8, 60);
        if (i % 2 == 0 || last)
            acknowledge(c, !from);
        wait_us(c, 8, 60);
    }
}

static void request(struct connection *c)
{
    send_segment(c, CLIENT, ACK | PSH, between(60, 700));
    wait_round_trip(c);
    c->received[SERVER] = c->sent[CLIENT];
    if (percent(30))
        send_segment(c, SERVER, ACK, 0); /* otherwise the answer carries it */
}

/* Pareto, exponent 1.2: most conversations are short, a few carry most of the data. */
static unsigned data_segments(void)
{
    uint64_t size = 8;
    while (size < 4096 && percent(44))
        size *= 2;
    return (unsigned)(size / 2 + chance() % size);
}

static void conversation(struct connection *c, unsigned segments)
{
    int talker = percent(20) ? CLIENT : SERVER; /* one in five uploads */
    unsigned window = 4;
    while (segments > 0) {
        unsigned burst = between(1, window);
        if (burst > segments)
            burst = segments;
        if (talker == SERVER && percent(40))
            request(c);
        flight(c, talker, burst);
        c->now += percent(4) ? between(100000, 900000) : c->round_trip;
        segments -= burst;
        window = window < 24 ? window + 2 : 24;
    }
}

/* The FIN, and its ACK when that leaves alone. */
static void fin(struct connection *c, int from)
{
    send_segment(c, from, FIN | ACK, percent(10) ? between(1, c->mss) : 0);
}

static void close_in_four(struct connection *c)
{
    int first = percent(60) ? CLIENT : SERVER;
    fin(c, first);
    wait_round_trip(c);
    acknowledge(c, !first);
    wait_us(c, 200, 90000);
    fin(c, !first);
    if (percent(4)) {
        wait_us(c, 200000, 240000);
        repeat_last(c);
    }
    wait_us(c, 20, 90);
    acknowledge(c, first);
}

static void close_in_three(struct connection *c)
{
    int first = percent(60) ? CLIENT : SERVER;
    fin(c, first);
    wait_round_trip(c);
    c->received[!first] = c->sent[first];
    fin(c, !first);
    wait_us(c, 20, 90);
    acknowledge(c, first);
}

static void close_at_once(struct connection *c)
{
    fin(c, CLIENT);
    wait_us(c, 100, 900);
    fin(c, SERVER);
    wait_us(c, 20, 90);
    acknowledge(c, CLIENT);
    wait_round_trip(c);
    acknowledge(c, SERVER);
}

static void close_by_halves(struct connection *c)
{
    fin(c, CLIENT);
    wait_round_trip(c);
    acknowledge(c, SERVER);
    flight(c, SERVER, between(2, 30));
    fin(c, SERVER);
    wait_us(c, 20, 90);
    acknowledge(c, CLIENT);
}

static void abort_it(struct connection *c)
{
    int who = percent(60) ? CLIENT : SERVER;
    if (percent(30)) {
        fin(c, !who);
        wait_round_trip(c);
        c->received[who] = c->sent[!who];
    }
    send_segment(c, who, RST | ACK, 0);
}

static void leave_open(struct connection *c)
{
    (void)c; /* the capture sees no more of it */
}

static void whole_life(struct connection *c, unsigned segments, void (*close_it)(struct connection *))
{
    handshake(c);
    conversation(c, segments);
    close_it(c);
}

static void refused(struct connection *c)
{
    send_segment(c, CLIENT, SYN, 0);
    wait_round_trip(c);
    c->received[SERVER] = c->sent[CLIENT];
    c->sent[SERVER] = 0;
    send_segment(c, SERVER, RST | ACK, 0);
}

/* Linux before 6.5: the wait doubles. */
static void unanswered(struct connection *c, unsigned syns)
{
    uint32_t wait = 1000000;
    send_segment(c, CLIENT, SYN, 0);
    for (unsigned i = 1; i < syns; i++, wait *= 2) {
        c->now += wait;
        repeat_last(c);
    }
}

static void refused_after_answer(struct connection *c)
{
    send_segment(c, CLIENT, SYN, 0);
    wait_round_trip(c);
    c->received[SERVER] = c->sent[CLIENT];
    send_segment(c, SERVER, SYN | ACK, 0);
    wait_us(c, 15, 90);
    send_segment(c, CLIENT, RST, 0); /* a half-open scan: the kernel never asked for this SYN-ACK */
}

/* ---- the kinds of capture ---- */

struct way_to_close {
    unsigned weight; /* of 100 */
    void (*close_it)(struct connection *);
};

static void (*pick_close(const struct way_to_close *ways))(struct connection *)
{
    unsigned pick = between(0, 99);
    for (; pick >= ways->weight; ways++)
        pick -= ways->weight;
    return ways->close_it;
}

static void play_many(struct connection *c)
{
    static const struct way_to_close closes[] = {{40, close_in_four}, {25, close_in_three}, {8, close_by_halves},
        {4, close_at_once}, {15, abort_it}, {8, leave_open}};
    unsigned way = between(0, 99);
    void (*close_it)(struct connection *) = pick_close(closes);

    if (way < 8)
        refused(c);
    else if (way < 14)
        unanswered(c, between(2, 5));
    else
        whole_life(c, data_segments(), close_it);
}

static void play_long(struct connection *c)
{
    c->round_trip = between(2000, 9000);
    whole_life(c, between(30000, 90000), close_in_four);
}

/* What most connections of a busy network are: some requests, short answers, and it is over. */
static void play_mix(struct connection *c)
{
    static const struct way_to_close closes[] = {{40, close_in_four}, {38, close_in_three}, {3, close_by_halves},
        {2, close_at_once}, {12, abort_it}, {5, leave_open}};
    unsigned way = between(0, 99);

    if (way < 8)
        refused(c);
    else if (way < 10)
        unanswered(c, between(2, 4));
    else
        whole_life(c, between(3, 15), pick_close(closes));
}

static void play_scan(struct connection *c)
{
    unsigned answer = between(0, 99);
    c->timestamps = false;
    if (answer < 80)
        refused(c);
    else if (answer < 95)
        unanswered(c, 2);
    else
        refused_after_answer(c);
}

struct kind {
    const char *name;
    void (*play)(struct connection *);
    uint32_t arrival_gap; /* us, mean time between two connections' first segments */
    size_t at_once;       /* no more connections than this at a time */
    uint32_t ipv6_percent;
    bool sweeps; /* one client goes through addresses and ports */
};

static const struct kind kinds[] = {
    {"many", play_many, 25000, SIZE_MAX, 25, false},
    {"long", play_long, 1000, 4, 25, false},
    {"scan", play_scan, 400, SIZE_MAX, 0, true},
    {"mix", play_mix, 200, 1000, 25, false},
};

/* Three servers of five echo (RFC 862): Wireshark's dissector of that is next to nothing. The others' ports have no
 * dissector (`tshark -G decodes`), so that their payload is offered to 83 heuristic ones before it ends as plain data:
 * twice what TCP costs. More of them would hide the plugin behind work that is not TCP's. A sweep's ports may be any,
 * since it carries no payload. */
static uint16_t server_port(uint64_t serial, bool sweeps)
{
    if (sweeps)
        return (uint16_t)(1 + serial % 9973);
    return serial % 5 % 2 == 0 ? ECHO_PORT : (uint16_t)between(40101, 40116);
}

static void give_ends(struct connection *c, const struct kind *kind)
{
    uint32_t host[2] = {between(2, 250), between(1, 4000)};
    c->port[CLIENT] = (uint16_t)between(50000, 56999);
    c->port[SERVER] = server_port(c->serial, kind->sweeps);
    if (kind->sweeps) {
        host[CLIENT] = 77;
        host[SERVER] = (uint32_t)(c->serial % 509);
    }
    for (int end = CLIENT; end <= SERVER; end++) {
        uint8_t *address = c->address[end];
        static const uint8_t documentation_prefix[4] = {0x20, 0x01, 0x0d, 0xb8};
        static const uint8_t ipv4_net[2][2] = {{10, 20}, {198, 18}}; /* RFC 1918, RFC 2544 */
        memset(address, 0, sizeof c->address[end]);
        memcpy(address, c->ipv6 ? documentation_prefix : ipv4_net[end], c->ipv6 ? 4 : 2);
        address[c->ipv6 ? 7 : 2] = (uint8_t)(c->ipv6 ? end + 1 : (int)(host[end] >> 8));
        address[c->ipv6 ? 14 : 2] = (uint8_t)(host[end] >> 8);
        address[c->ipv6 ? 15 : 3] = (uint8_t)host[end];
    }
}

static struct connection *new_connection(const struct kind *kind, uint64_t serial, uint64_t start)
{
    struct connection *c = must_grow(NULL, sizeof *c);
    memset(c, 0, sizeof *c);
    c->serial = serial;
    c->now = start;
    c->timestamps = percent(90);
    c->ipv6 = percent(kind->ipv6_percent);
    c->mss = (uint16_t)((c->ipv6 ? MSS_OF_IPV6 : MSS_OF_IPV4) + (c->timestamps ? 0 : 12));
    c->round_trip = between(600, 60000);
    c->sent[CLIENT] = (uint32_t)chance();
    c->sent[SERVER] = (uint32_t)chance();
    give_ends(c, kind);
    kind->play(c);
    return c;
}

/* ---- the wire: bytes and checksums ---- */

struct frame {
    uint8_t bytes[SNAPLEN];
    size_t length;   /* on the wire */
    size_t captured; /* of them in bytes[] */
};

static void put16(uint8_t *at, unsigned value)
{
    at[0] = (uint8_t)(value >> 8);
    at[1] = (uint8_t)value;
}

static void put32(uint8_t *at, uint32_t value)
{
    put16(at, value >> 16);
    put16(at + 2, value & 0xffff);
}

static uint32_t sum16(const uint8_t *bytes, size_t length)
{
    uint32_t sum = 0;
    for (size_t i = 0; i < length; i++)
        sum += i % 2 ? bytes[i] : (uint32_t)bytes[i] << 8;
    return sum;
}

static unsigned fold(uint32_t sum)
{
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return ~sum & 0xffff;
}

/* Every segment carries the beginning of this text; what it adds to a checksum is summed up once. */
static uint8_t payload[MSS_OF_IPV4 + 12 + 1];
static uint32_t payload_sum[sizeof payload];

static void compose_payload(void)
{
    for (size_t i = 0; i < sizeof payload; i++)
        payload[i] = (uint8_t)between('a', 'z');
    for (size_t i = 1; i < sizeof payload; i++)
        payload_sum[i] = payload_sum[i - 1] + (i % 2 ? (uint32_t)payload[i - 1] << 8 : payload[i - 1]);
}

static size_t write_timestamps(uint8_t *at, struct connection *c, const struct scripted_segment *segment)
{
    c->clock[segment->from] = (uint32_t)(segment->time / 1000) + (segment->from + 1u) * 400000000u;
    at[0] = 8;
    at[1] = 10;
    put32(at + 2, c->clock[segment->from]);
    put32(at + 6, segment->flags & ACK ? c->clock[!segment->from] : 0);
    return 10;
}

static size_t write_options(uint8_t *at, struct connection *c, const struct scripted_segment *segment)
{
    size_t length = 0;
    bool syn = segment->flags & SYN;
    if (syn) {
        const uint8_t mss[] = {2, 4, (uint8_t)(c->ipv6 ? 1440 >> 8 : 1460 >> 8), (uint8_t)(c->ipv6 ? 1440 : 1460)};
        memcpy(at, mss, sizeof mss);
        length = sizeof mss;
    }
    if (c->timestamps && !(segment->flags & RST)) {
        const uint8_t sack_permitted[] = {4, 2}, two_nops[] = {1, 1}, window_scale[] = {1, 3, 3, 7};
        memcpy(at + length, syn ? sack_permitted : two_nops, 2);
        length += 2 + write_timestamps(at + length + 2, c, segment);
        if (syn) {
            memcpy(at + length, window_scale, sizeof window_scale);
            length += sizeof window_scale;
        }
    }
    return length;
}

static size_t write_tcp(uint8_t *at, struct connection *c, const struct scripted_segment *segment)
{
    size_t header = 20 + write_options(at + 20, c, segment);
    put16(at, c->port[segment->from]);
    put16(at + 2, c->port[!segment->from]);
    put32(at + 4, segment->seq);
    put32(at + 8, segment->ack);
    at[12] = (uint8_t)(header / 4 << 4);
    at[13] = segment->flags;
    put16(at + 14, segment->flags & RST ? 0 : segment->flags & SYN ? 64240 : 1026);
    put16(at + 16, 0);
    put16(at + 18, 0);

    size_t address = c->ipv6 ? 16 : 4;
    uint32_t pseudo_header = sum16(c->address[CLIENT], address) + sum16(c->address[SERVER], address) + 6 +
        (uint32_t)header + segment->length;
    put16(at + 16, fold(pseudo_header + sum16(at, header) + payload_sum[segment->length]));
    return header;
}

static size_t write_ip(uint8_t *at, const struct connection *c, int from, size_t transport_length)
{
    static uint16_t identification[2];
    memset(at, 0, 40);
    if (c->ipv6) {
        at[0] = 0x60;
        put16(at + 4, (unsigned)transport_length);
        at[6] = 6;
        at[7] = from == CLIENT ? 64 : 57;
        memcpy(at + 8, c->address[from], 16);
        memcpy(at + 24, c->address[!from], 16);
        return 40;
    }
    at[0] = 0x45;
    put16(at + 2, (unsigned)transport_length + 20);
    put16(at + 4, ++identification[from]);
    at[6] = 0x40;
    at[8] = from == CLIENT ? 64 : 57;
    at[9] = 6;
    memcpy(at + 12, c->address[from], 4);
    memcpy(at + 16, c->address[!from], 4);
    put16(at + 10, fold(sum16(at, 20)));
    return 20;
}

static struct frame write_frame(struct connection *c, const struct scripted_segment *segment)
{
    static const uint8_t mac[2][6] = {{2, 0, 0, 0, 0, 1}, {2, 0, 0, 0, 0, 2}};
    struct frame frame = {{0}, 0, 0};
    uint8_t tcp[60] = {0};
    size_t header = write_tcp(tcp, c, segment);
    size_t at = 14;

    memcpy(frame.bytes, mac[!segment->from], 6);
    memcpy(frame.bytes + 6, mac[segment->from], 6);
    put16(frame.bytes + 12, c->ipv6 ? 0x86dd : 0x0800);
    at += write_ip(frame.bytes + at, c, segment->from, header + segment->length);
    memcpy(frame.bytes + at, tcp, header);
    at += header;
    frame.length = at + segment->length;
    frame.captured = frame.length < SNAPLEN ? frame.length : SNAPLEN;
    if (frame.captured > at)
        memcpy(frame.bytes + at, payload, frame.captured - at);
    /* Our own frames are captured before the interface pads them; the other side's arrive padded. */
    if (segment->from == SERVER && frame.length < ETHERNET_MINIMUM)
        frame.length = frame.captured = ETHERNET_MINIMUM;
    return frame;
}

/* ---- the file: pcap, microseconds, written in this machine's byte order as the format allows ---- */

static void write_or_die(const void *bytes, size_t length, FILE *file)
{
    if (fwrite(bytes, 1, length, file) != length) {
        perror("make_capture");
        exit(1);
    }
}

static void write_file_header(FILE *file)
{
    const uint16_t version[2] = {2, 4};
    const uint32_t magic = 0xa1b2c3d4, rest[4] = {0, 0, SNAPLEN, 1};
    write_or_die(&magic, sizeof magic, file);
    write_or_die(version, sizeof version, file);
    write_or_die(rest, sizeof rest, file);
}

static void write_packet(FILE *file, uint64_t time, const struct frame *frame)
{
    const uint32_t header[4] = {(uint32_t)(1700000000u + time / 1000000), (uint32_t)(time % 1000000),
        (uint32_t)frame->captured, (uint32_t)frame->length};
    write_or_die(header, sizeof header, file);
    write_or_die(frame->bytes, frame->captured, file);
}

/* ---- all connections together: a heap, the next segment on top ---- */

struct heap {
    struct connection **items;
    size_t count;
    size_t capacity;
};

static bool is_due_before(const struct connection *a, const struct connection *b)
{
    uint64_t when_a = a->segments[a->played].time, when_b = b->segments[b->played].time;
    return when_a < when_b || (when_a == when_b && a->serial < b->serial);
}

static void swap(struct heap *heap, size_t i, size_t j)
{
    struct connection *kept = heap->items[i];
    heap->items[i] = heap->items[j];
    heap->items[j] = kept;
}

static void sink_top(struct heap *heap)
{
    for (size_t i = 0, child = 1; child < heap->count; i = child, child = 2 * i + 1) {
        if (child + 1 < heap->count && is_due_before(heap->items[child + 1], heap->items[child]))
            child++;
        if (!is_due_before(heap->items[child], heap->items[i]))
            return;
        swap(heap, i, child);
    }
}

static void add(struct heap *heap, struct connection *c)
{
    if (heap->count == heap->capacity) {
        heap->capacity = heap->capacity ? heap->capacity * 2 : 64;
        heap->items = must_grow(heap->items, heap->capacity * sizeof *heap->items);
    }
    heap->items[heap->count] = c;
    for (size_t i = heap->count++; i > 0 && is_due_before(heap->items[i], heap->items[(i - 1) / 2]); i = (i - 1) / 2)
        swap(heap, i, (i - 1) / 2);
}

static void drop_top(struct heap *heap)
{
    free(heap->items[0]->segments);
    free(heap->items[0]);
    heap->items[0] = heap->items[--heap->count];
    sink_top(heap);
}

static uint64_t play(const struct kind *kind, uint64_t packets, FILE *file)
{
    struct heap heap = {NULL, 0, 0};
    uint64_t connections = 0, arrival = 0, now = 0;

    for (uint64_t written = 0; written < packets; written++) {
        while (heap.count < kind->at_once &&
               (heap.count == 0 || arrival <= heap.items[0]->segments[heap.items[0]->played].time)) {
            if (arrival < now)
                arrival = now; /* it waited for one of `at_once` places */
            add(&heap, new_connection(kind, connections++, arrival));
            arrival += between(1, 2 * kind->arrival_gap);
        }
        struct connection *c = heap.items[0];
        struct frame frame = write_frame(c, &c->segments[c->played]);
        now = c->segments[c->played].time;
        write_packet(file, now, &frame);
        if (++c->played == c->count)
            drop_top(&heap);
        else
            sink_top(&heap);
    }
    while (heap.count > 0)
        drop_top(&heap);
    free(heap.items);
    return connections;
}

int main(int argc, char **argv)
{
    const struct kind *kind = NULL;
    char *end = NULL;
    uint64_t packets = argc == 4 ? strtoull(argv[2], &end, 10) : 0;

    for (size_t i = 0; argc == 4 && i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(argv[1], kinds[i].name) == 0)
            kind = &kinds[i];
    if (kind == NULL || packets == 0 || *end != '\0') {
        fputs("usage: make_capture many|long|scan|mix PACKETS FILE\n", stderr);
        return 2;
    }
    FILE *file = fopen(argv[3], "wb");
    if (file == NULL) {
        perror(argv[3]);
        return 1;
    }
    compose_payload();
    write_file_header(file);
    uint64_t connections = play(kind, packets, file);
    if (fclose(file) != 0) {
        perror(argv[3]);
        return 1;
    }
    printf("%s %" PRIu64 " packets, %" PRIu64 " connections\n", kind->name, packets, connections);
    return 0;
}
