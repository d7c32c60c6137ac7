/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We read bytes from the network and trust none of them. */
#include "tcp_header.h"

#include "tcplife/vocabulary.h"

#define CONTROL_BITS 0x1ff
#define WINDOW_SCALE_MAX 14 /* RFC 7323 2.3: more counts as this */

static uint16_t read_16(const uint8_t *bytes)
{
    return (uint16_t)(bytes[0] << 8 | bytes[1]);
}

/* RFC 9293 section 3.2: kind, then length including both bytes; End and No-Operation are one byte. */
void tcp_header_read_options(struct tcplife_segment *segment, const uint8_t *option, uint32_t length_of_all)
{
    const uint8_t *end = option + length_of_all;
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

void tcp_header_read(struct tcplife_segment *segment, uint64_t first, uint64_t second, uint32_t sent)
{
    segment->source_port = (uint16_t)(first >> 48);
    segment->destination_port = (uint16_t)(first >> 32);
    segment->seq = (uint32_t)first;
    segment->ack = (uint32_t)(second >> 32);
    segment->flags = second >> 16 & CONTROL_BITS;
    segment->window = (uint16_t)second;
    segment->length = 0;
    segment->window_scale = TCPLIFE_NO_WINDOW_SCALE;
    segment->fast_open_option = false;
    segment->defect = TCPLIFE_VERDICT_NONE;

    uint32_t header = (second >> 28 & 0xf) * 4u;
    if (header < TCP_HEADER_FIXED)
        segment->defect = TCPLIFE_VERDICT_HEADER_TOO_SHORT;
    else if (header > sent)
        segment->defect = TCPLIFE_VERDICT_HEADER_TOO_LONG;
    else
        segment->length = sent - header;
}

static uint64_t read_64(const uint8_t *bytes)
{
    uint64_t number = 0;
    for (int i = 0; i < 8; i++)
        number = number << 8 | bytes[i];
    return number;
}

/* Because no more was captured, or because no more was sent. The data offset is taken to be the smallest where it is
 * missing. */
void tcp_header_read_stump(struct tcplife_segment *segment, uint8_t stump[TCP_HEADER_FIXED], uint32_t captured,
                           uint32_t sent)
{
    if (captured <= 12)
        stump[12] = TCP_HEADER_FIXED / 4 << 4;
    tcp_header_read(segment, read_64(stump), read_64(stump + 8), sent);
    if (sent < TCP_HEADER_FIXED)
        segment->defect = TCPLIFE_VERDICT_HEADER_TOO_LONG;
    else if (segment->defect == TCPLIFE_VERDICT_NONE)
        segment->defect = TCPLIFE_VERDICT_HEADER_CUT;
}
