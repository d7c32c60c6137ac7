/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A story's segments as the engine is told them, and as bytes on a wire: both from the same step, so that the two
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

/* Bytes of options that the step's header carries, padded to whole words. */
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

bool story_is_of_one_end(const struct story *story)
{
    return memcmp(&story->host[0], &story->host[1], sizeof story->host[0]) == 0;
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
        .hop_limit = step->hop_limit,
        .interface = step->interface,
        .from = story_is_of_one_end(story) ? 0 : step->from,
        .to_itself = story_is_of_one_end(story),
        .window_scale = options_captured ? step->window_scale : TCPLIFE_NO_WINDOW_SCALE,
        .fast_open_option = options_captured && step->fast_open_option,
        .defect = (uint8_t)defect(step),
    };
}

struct bytes {
    uint8_t at[FRAME_MAX];
    size_t length;
};

static void put8(struct bytes *out, unsigned value)
{
    out->at[out->length++] = (uint8_t)value;
}

static void put16(struct bytes *out, unsigned value)
{
    put8(out, value >> 8);
    put8(out, value);
}

static void put32(struct bytes *out, uint32_t value)
{
    put16(out, value >> 16);
    put16(out, value & 0xffff);
}

static void put(struct bytes *out, const void *bytes, size_t length)
{
    memcpy(out->at + out->length, bytes, length);
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

static void put_ip(struct bytes *out, const struct story *story, unsigned from, unsigned protocol, size_t payload,
                   uint16_t id, uint8_t hop_limit)
{
    const struct story_host *sender = &story->host[from], *receiver = &story->host[!from];
    size_t start = out->length;
    if (story->ipv6) {
        put32(out, 0x60000000);
        put16(out, (unsigned)payload);
        put8(out, protocol);
        put8(out, hop_limit);
        put(out, sender->address, 16);
        put(out, receiver->address, 16);
        return;
    }
    put16(out, 0x4500);
    put16(out, (unsigned)(IPV4_HEADER + payload));
    put16(out, id);
    put16(out, 0x4000); /* don't fragment */
    put8(out, hop_limit);
    put8(out, protocol);
    put16(out, 0);
    put(out, sender->address, 4);
    put(out, receiver->address, 4);
    store_checksum(out->at + start + 10, sum16(out->at + start, IPV4_HEADER, 0));
}

static void put_options(struct bytes *out, const struct story_step *step)
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

static void put_tcp(struct bytes *out, const struct story *story, const struct story_step *step)
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

/* Host unreachable, redirect for the host, source quench (RFC 792); address unreachable (RFC 4443), redirect (RFC 4861);
 * from the server's host, with the whole header quoted. */
static void put_icmp(struct bytes *out, const struct story *story, enum story_icmp kind, const struct bytes *quote)
{
    static const uint16_t types[2][3] = {{0x0301, 0x0501, 0x0400}, {0x0103, 0x8900, 0x0103}};
    size_t start = out->length;
    put16(out, types[story->ipv6][kind]);
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

static void put_link(struct bytes *out, const struct story *story, const struct story_step *step)
{
    static const uint8_t addresses[2][6] = {{2, 0, 0, 0, 0, 10}, {2, 0, 0, 0, 0, 11}};
    unsigned from = step->kind == STORY_ICMP ? 1 : step->from;
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

/* Returns how many bytes of the frame the capture kept. */
static size_t put_frame(struct bytes *out, const struct story *story, const struct story_step *step)
{
    struct bytes *inner = calloc(1, sizeof *inner);
    if (!inner)
        abort();
    const struct story_step *segment = step->kind == STORY_SEGMENT ? step : &story->step[step->quoted - 1];
    put_link(out, story, step);
    put_tcp(inner, story, segment);
    size_t tcp_length = inner->length;
    if (step->kind == STORY_SEGMENT) {
        put_ip(out, story, step->from, 6, tcp_length, step->ip_id, step->hop_limit);
        put(out, inner->at, tcp_length);
    } else {
        struct bytes *quote = calloc(1, sizeof *quote);
        if (!quote)
            abort();
        put_ip(quote, story, segment->from, 6, tcp_length, segment->ip_id, segment->hop_limit);
        put(quote, inner->at, TCP_HEADER + options_length(segment));
        put_ip(out, story, 1, story->ipv6 ? 58 : 1, 8 + quote->length, 0, 64);
        put_icmp(out, story, step->icmp, quote);
        free(quote);
    }
    free(inner);
    return step->captured_header < 0 ? out->length : out->length - tcp_length + (size_t)step->captured_header;
}

/* ---- files ------------------------------------------------------------------------------------------------------ */

static const uint32_t link_types[] = {101, 1, 113};

static void write_32(FILE *file, uint32_t value)
{
    fwrite(&value, sizeof value, 1, file);
}

/* In the byte order of this machine; the magic number tells readers, and that there are nanoseconds. */
static void write_pcap_header(FILE *file, const struct story *story)
{
    const struct { uint32_t magic; uint16_t major, minor; uint32_t zone, figures, snaplen, link; } header = {
        0xa1b23c4d, 2, 4, 0, 0, 262144, link_types[story->link]};
    fwrite(&header, sizeof header, 1, file);
}

static void write_pcap_frame(FILE *file, int64_t ns, size_t captured, const struct bytes *frame)
{
    write_32(file, (uint32_t)(ns / NS_PER_SECOND));
    write_32(file, (uint32_t)(ns % NS_PER_SECOND));
    write_32(file, (uint32_t)captured);
    write_32(file, (uint32_t)frame->length);
    fwrite(frame->at, captured, 1, file);
}

/* A section, and a description of each interface; times are in nanoseconds (option 9, 10 to the minus 9). */
static void write_pcapng_header(FILE *file, const struct story *story)
{
    static const uint32_t section[] = {0x0a0d0d0a, 28, 0x1a2b3c4d, 1, UINT32_MAX, UINT32_MAX, 28};
    fwrite(section, sizeof section, 1, file);
    for (unsigned i = 0; i < story->interfaces; i++) {
        const uint32_t interface[] = {1, 32, link_types[story->link], 262144, 9 | 1u << 16, 9, 0, 32};
        fwrite(interface, sizeof interface, 1, file);
    }
}

static void write_pcapng_frame(FILE *file, uint8_t interface, int64_t ns, size_t captured, const struct bytes *frame)
{
    static const uint8_t padding[4];
    uint32_t padded = (uint32_t)(captured + 3) / 4 * 4;
    write_32(file, 6);
    write_32(file, 32 + padded);
    write_32(file, interface ? interface - 1u : 0);
    write_32(file, (uint32_t)((uint64_t)ns >> 32));
    write_32(file, (uint32_t)ns);
    write_32(file, (uint32_t)captured);
    write_32(file, (uint32_t)frame->length);
    fwrite(frame->at, captured, 1, file);
    fwrite(padding, padded - captured, 1, file);
    write_32(file, 32 + padded);
}

bool story_write_pcap(const struct story *story, const char *path)
{
    FILE *file = fopen(path, "wb");
    if (!file)
        return false;
    (story->interfaces ? write_pcapng_header : write_pcap_header)(file, story);
    struct bytes *frame = malloc(sizeof *frame);
    if (!frame)
        abort();
    for (size_t i = 0; i < story->step_count; i++) {
        const struct story_step *step = &story->step[i];
        int64_t ns = (int64_t)STORY_BEGINS_S * NS_PER_SECOND + step->time;
        frame->length = 0;
        size_t captured = put_frame(frame, story, step);
        if (story->interfaces)
            write_pcapng_frame(file, step->interface, ns, captured, frame);
        else
            write_pcap_frame(file, ns, captured, frame);
    }
    free(frame);
    bool failed = ferror(file);
    return fclose(file) == 0 && !failed;
}
