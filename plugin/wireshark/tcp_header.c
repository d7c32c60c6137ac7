/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We read bytes from the network and trust none of them. */
#include "tcp_header.h"

#include <string.h>

#include "tcplife/vocabulary.h"

#define CONTROL_BITS 0x1ff
#define WINDOW_SCALE_MAX 14 /* RFC 7323 2.3: more counts as this */

static uint16_t read_16(const uint8_t *bytes)
{
    return (uint16_t)(bytes[0] << 8 | bytes[1]);
}

static uint32_t read_32(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* RFC 9293 section 3.2: kind, then length including both bytes; End and No-Operation are one byte. */
static void read_options(struct tcplife_segment *segment, const uint8_t *option, const uint8_t *end)
{
    enum { END = 0, NO_OPERATION = 1, WINDOW_SCALE = 3, FAST_OPEN = 34, EXPERIMENT = 254 };
    enum { FAST_OPEN_MAGIC = 0xf989 }; /* RFC 7413 appendix A */

    while (end - option >= 2 && option[0] != END) {
        if (option[0] == NO_OPERATION) {
            option++;
            continue;
        }
        uint8_t length = option[1];
        if (length < 2 || length > end - option)
            return;
        if (option[0] == WINDOW_SCALE && length == 3)
            segment->window_scale = option[2] < WINDOW_SCALE_MAX ? option[2] : WINDOW_SCALE_MAX;
        if (option[0] == FAST_OPEN ||
            (option[0] == EXPERIMENT && length >= 4 && read_16(option + 2) == FAST_OPEN_MAGIC))
            segment->fast_open_option = true;
        option += length;
    }
}

static void read_whole(struct tcplife_segment *segment, const uint8_t *bytes, uint32_t captured, uint32_t sent)
{
    segment->source_port = read_16(bytes);
    segment->destination_port = read_16(bytes + 2);
    segment->seq = read_32(bytes + 4);
    segment->ack = read_32(bytes + 8);
    segment->flags = read_16(bytes + 12) & CONTROL_BITS;
    segment->window = read_16(bytes + 14);

    uint32_t header = (bytes[12] >> 4) * 4u;
    if (header < TCP_HEADER_FIXED) {
        segment->defect = TCPLIFE_VERDICT_HEADER_TOO_SHORT;
    } else if (header > sent) {
        segment->defect = TCPLIFE_VERDICT_HEADER_TOO_LONG;
    } else {
        segment->length = sent - header;
        if (segment->flags & TCPLIFE_SYN)
            read_options(segment, bytes + TCP_HEADER_FIXED, bytes + (header < captured ? header : captured));
    }
}

/* Less than the fixed part is here: because no more was captured, or because no more was sent. What is missing reads
 * as zeros, but for the data offset, which is taken to be the smallest. */
static void read_stump(struct tcplife_segment *segment, const uint8_t *bytes, uint32_t captured, uint32_t sent)
{
    uint8_t whole[TCP_HEADER_FIXED] = {0};
    if (captured > 0)
        memcpy(whole, bytes, captured);
    if (captured <= 12)
        whole[12] = TCP_HEADER_FIXED / 4 << 4;
    read_whole(segment, whole, TCP_HEADER_FIXED, sent);
    if (sent < TCP_HEADER_FIXED)
        segment->defect = TCPLIFE_VERDICT_HEADER_TOO_LONG;
    else if (segment->defect == TCPLIFE_VERDICT_NONE)
        segment->defect = TCPLIFE_VERDICT_HEADER_CUT;
}

void tcp_header_read(struct tcplife_segment *segment, const uint8_t *bytes, uint32_t captured, uint32_t sent)
{
    segment->length = 0;
    segment->window_scale = TCPLIFE_NO_WINDOW_SCALE;
    segment->fast_open_option = false;
    segment->defect = TCPLIFE_VERDICT_NONE;
    if (captured >= TCP_HEADER_FIXED)
        read_whole(segment, bytes, captured, sent);
    else
        read_stump(segment, bytes, captured, sent);
}
