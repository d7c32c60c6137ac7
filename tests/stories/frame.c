/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A story's segments as the engine is told them, and as octets on a wire: both from the same step, so that the two
 * vantages cannot drift apart. */
#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>
#include "story.h"

#define IPV4_HEADER 20
#define IPV6_HEADER 40
#define TCP_HEADER 20
#define FRAME_MAX 66000

/* A story begins here, long after the epoch: who forgets to note when something began, shows 31 years. */
#define STORY_BEGINS_S 1000000000
#define NS_PER_SECOND 1000000000

/* Octets of options that the step's header carries, padded to whole words. */
static size_t options_length(const struct story_step *step)
{
    size_t length = 0;
    if (step->window_scale != TCPLIFE_NO_WINDOW_SCALE)
        length += 3;
    if (step->fast_open_option)
        length += 2u + step->cookie_length;
    return (length + 3) / 4 * 4;
}

static uint32_t raw(const struct story *story, const struct story_step *step, unsigned host, uint64_t relative)
{
    return (uint32_t)(story->stream[step->stream].isn[host] + relative);
}

/* What the header's data offset, as claimed or as cut, does to the segment. */
static enum tcplife_verdict defect(const struct story_step *step)
{
    size_t whole = TCP_HEADER + options_length(step) + step->length;
    if (step->captured_header >= 0 && step->captured_header < TCP_HEADER)
        return TCPLIFE_VERDICT_HEADER_CUT;
    if (step->data_offset >= 0 && step->data_offset < 5)
        return TCPLIFE_VERDICT_HEADER_TOO_SHORT;
    if (step->data_offset >= 0 && (size_t)step->data_offset * 4 > whole)
        return TCPLIFE_VERDICT_HEADER_TOO_LONG;
    return TCPLIFE_VERDICT_NONE;
}

struct tcplife_segment story_segment(const struct story *story, const struct story_step *step, uint32_t frame)
{
    bool options_captured =
        step->captured_header < 0 || (size_t)step->captured_header >= TCP_HEADER + options_length(step);
    const struct story_host *sender = &story->host[step->from], *receiver = &story->host[!step->from];
    return (struct tcplife_segment){
        .time = (int64_t)STORY_BEGINS_S * NS_PER_SECOND + step->time,
        .frame = frame,
        .seq = raw(story, step, step->from, step->seq),
        .ack = step->flags & TCPLIFE_ACK ? raw(story, step, !step->from, step->ack) : 0,
        .length = step->length,
        .flags = step->flags,
        .window = step->window,
        .source_port = sender->port,
        .destination_port = receiver->port,
        .ip_id = story->ipv6 ? 0 : step->ip_id,
        .from = step->from,
        .window_scale = options_captured ? step->window_scale : TCPLIFE_NO_WINDOW_SCALE,
        .fast_open_option = options_captured && step->fast_open_option,
        .defect = (uint8_t)defect(step),
    };
}

struct octets {
    uint8_t at[FRAME_MAX];
    size_t length;
};

static void put8(struct octets *out, unsigned value)
{
    out->at[out->length++] = (uint8_t)value;
}

static void put16(struct octets *out, unsigned value)
{
    put8(out, value >> 8);
    put8(out, value);
}

static void put32(struct octets *out, uint32_t value)
{
    put16(out, value >> 16);
    put16(out, value & 0xffff);
}

static void put(struct octets *out, const void *octets, size_t length)
{
    memcpy(out->at + out->length, octets, length);
    out->length += length;
}

static uint32_t sum16(const uint8_t *at, size_t length, uint32_t sum)
{
    for (size_t i = 0; i < length; i++)
        sum += (uint32_t)at[i] << (i % 2 ? 0 : 8);
    return sum;
}

static void store_checksum(uint8_t *at, uint32_t sum)
{
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    at[0] = (uint8_t)(~sum >> 8);
    at[1] = (uint8_t)~sum;
}

static void put_ip(struct octets *out, const struct story *story, unsigned from, unsigned protocol, size_t payload,
                   uint16_t id)
{
    const struct story_host *sender = &story->host[from], *receiver = &story->host[!from];
    size_t start = out->length;
    if (story->ipv6) {
        put32(out, 0x60000000);
        put16(out, (unsigned)payload);
        put8(out, protocol);
        put8(out, 64);
        put(out, sender->address, 16);
        put(out, receiver->address, 16);
        return;
    }
    put16(out, 0x4500);
    put16(out, (unsigned)(IPV4_HEADER + payload));
    put16(out, id);
    put16(out, 0x4000); /* don't fragment */
    put8(out, 64);
    put8(out, protocol);
    put16(out, 0);
    put(out, sender->address, 4);
    put(out, receiver->address, 4);
    store_checksum(out->at + start + 10, sum16(out->at + start, IPV4_HEADER, 0));
}

static void put_options(struct octets *out, const struct story_step *step)
{
    size_t end = out->length + options_length(step);
    if (step->window_scale != TCPLIFE_NO_WINDOW_SCALE) {
        put16(out, 0x0303);
        put8(out, step->window_scale);
    }
    if (step->fast_open_option) {
        put8(out, 34);
        put8(out, 2u + step->cookie_length);
        for (unsigned i = 0; i < step->cookie_length; i++)
            put8(out, 0xc0 + i);
    }
    while (out->length < end)
        put8(out, 1); /* NOP */
}

static void put_tcp(struct octets *out, const struct story *story, const struct story_step *step)
{
    const struct tcplife_segment segment = story_segment(story, step, 0);
    const struct story_host *sender = &story->host[step->from], *receiver = &story->host[!step->from];
    size_t start = out->length, address = story->ipv6 ? 16 : 4;
    unsigned words =
        step->data_offset >= 0 ? (unsigned)step->data_offset : (unsigned)(TCP_HEADER + options_length(step)) / 4;
    put16(out, sender->port);
    put16(out, receiver->port);
    put32(out, segment.seq);
    put32(out, segment.ack);
    put16(out, words << 12 | step->flags);
    put16(out, step->window);
    put32(out, 0);
    put_options(out, step);
    for (uint32_t i = 0; i < step->length; i++)
        put8(out, '.');
    uint32_t sum = sum16(out->at + start, out->length - start, 6 + (uint32_t)(out->length - start));
    sum = sum16(sender->address, address, sum);
    sum = sum16(receiver->address, address, sum);
    store_checksum(out->at + start + 16, sum);
}

/* Host unreachable (or, over IPv6, address unreachable), from the server's host, with the whole header quoted. */
static void put_icmp_error(struct octets *out, const struct story *story, const struct octets *quote)
{
    size_t start = out->length;
    put16(out, story->ipv6 ? 0x0103 : 0x0301);
    put16(out, 0);
    put32(out, 0);
    put(out, quote->at, quote->length);
    uint32_t sum = sum16(out->at + start, out->length - start, 0);
    if (story->ipv6) {
        sum += 58 + (uint32_t)(out->length - start);
        sum = sum16(story->host[0].address, 16, sum);
        sum = sum16(story->host[1].address, 16, sum);
    }
    store_checksum(out->at + start + 2, sum);
}

static void put_link(struct octets *out, const struct story *story, const struct story_step *step)
{
    static const uint8_t addresses[2][6] = {{2, 0, 0, 0, 0, 10}, {2, 0, 0, 0, 0, 11}};
    unsigned from = step->kind == STORY_ICMP_ERROR ? 1 : step->from;
    switch (story->link) {
    case STORY_LINK_RAW:
        return;
    case STORY_LINK_ETHERNET:
        put(out, addresses[!from], 6);
        put(out, addresses[from], 6);
        break;
    case STORY_LINK_COOKED: /* as `tcpdump -i any` on the client's host */
        put16(out, from ? 0 : 4);
        put16(out, 1);
        put16(out, 6);
        put(out, addresses[from], 6);
        put16(out, 0);
        break;
    }
    put16(out, story->ipv6 ? 0x86dd : 0x0800);
}

/* Returns how many octets of the frame the capture kept. */
static size_t put_frame(struct octets *out, const struct story *story, const struct story_step *step)
{
    struct octets *inner = calloc(1, sizeof *inner);
    if (!inner)
        abort();
    const struct story_step *segment = step->kind == STORY_SEGMENT ? step : &story->step[step->quoted - 1];
    put_link(out, story, step);
    put_tcp(inner, story, segment);
    size_t tcp_length = inner->length;
    if (step->kind == STORY_SEGMENT) {
        put_ip(out, story, step->from, 6, tcp_length, step->ip_id);
        put(out, inner->at, tcp_length);
    } else {
        struct octets *quote = calloc(1, sizeof *quote);
        if (!quote)
            abort();
        put_ip(quote, story, segment->from, 6, tcp_length, segment->ip_id);
        put(quote, inner->at, TCP_HEADER + options_length(segment));
        put_ip(out, story, 1, story->ipv6 ? 58 : 1, 8 + quote->length, 0);
        put_icmp_error(out, story, quote);
        free(quote);
    }
    free(inner);
    return step->captured_header < 0 ? out->length : out->length - tcp_length + (size_t)step->captured_header;
}

bool story_write_pcap(const struct story *story, const char *path)
{
    static const uint32_t link_types[] = {101, 1, 113};
    /* In the byte order of this machine; the magic number tells readers, and that there are nanoseconds. */
    const struct { uint32_t magic; uint16_t major, minor; uint32_t zone, figures, snaplen, link; } header = {
        0xa1b23c4d, 2, 4, 0, 0, 262144, link_types[story->link]};
    FILE *file = fopen(path, "wb");
    if (!file)
        return false;
    fwrite(&header, sizeof header, 1, file);
    struct octets *frame = malloc(sizeof *frame);
    if (!frame)
        abort();
    for (size_t i = 0; i < story->step_count; i++) {
        const struct story_step *step = &story->step[i];
        frame->length = 0;
        size_t captured = put_frame(frame, story, step);
        const uint32_t record[] = {(uint32_t)(STORY_BEGINS_S + step->time / NS_PER_SECOND),
                                   (uint32_t)(step->time % NS_PER_SECOND), (uint32_t)captured, (uint32_t)frame->length};
        fwrite(record, sizeof record, 1, file);
        fwrite(frame->at, captured, 1, file);
    }
    free(frame);
    bool failed = ferror(file);
    return fclose(file) == 0 && !failed;
}
