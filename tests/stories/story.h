/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A story as read from its text file; README.md beside this file says how stories are written. */
#ifndef STORY_H
#define STORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include "tcplife/tcplife.h"

#define STORY_STEPS_MAX 200
#define STORY_STREAMS_MAX 4
#define STORY_CLAIMS_MAX 1500

/* "This field has this value", to be held against the engine and against tshark. */
struct story_claim {
    int line;
    const struct tcplife_field *field;
    const char *value; /* NULL: the field is absent */
};

enum story_kind {
    STORY_SEGMENT,
    STORY_ICMP /* quotes an earlier segment, and is none itself */
};

enum story_icmp { STORY_ICMP_ERROR, STORY_ICMP_REDIRECT, STORY_ICMP_QUENCH };

/* One frame of the capture. Numbers are relative to the initial sequence numbers, as people say them. */
struct story_step {
    int line;
    enum story_kind kind;
    int64_t time;          /* ns since the story's own zero */
    uint8_t stream;        /* which of the story's connections */
    uint8_t from;          /* 0: the client's host, 1: the server's host */
    uint16_t flags;        /* enum tcplife_flag */
    uint64_t seq;
    uint64_t ack;
    uint32_t length;
    uint16_t window;
    uint8_t window_scale;  /* TCPLIFE_NO_WINDOW_SCALE: no such option */
    uint16_t ip_id;
    bool fast_open_option;
    uint8_t cookie_length; /* of the Fast Open option; 0 asks for a cookie */
    int data_offset;       /* words to claim in the header, -1: the truth */
    int captured_header;   /* bytes of the TCP header that the capture kept, -1: all of the frame */
    uint8_t hop_limit;     /* of the IP header */
    uint8_t interface;     /* which one captured it, from 1; 0: the capture does not say */
    uint32_t quoted;       /* STORY_ICMP: the frame quoted */
    enum story_icmp icmp;
    size_t first_claim, claim_count;
};

enum story_link { STORY_LINK_RAW, STORY_LINK_ETHERNET, STORY_LINK_COOKED };

struct story_host {
    uint8_t address[16];
    uint16_t port;
};

/* One connection of the four-tuple, and what must be concluded of it. */
struct story_stream {
    uint32_t isn[2];
    size_t first_claim, claim_count;
};

struct story {
    const char *path;
    char *text; /* strings of claims point in here */
    enum story_link link;
    bool ipv6;
    struct story_host host[2];
    struct story_step step[STORY_STEPS_MAX];
    size_t step_count;
    struct story_claim claim[STORY_CLAIMS_MAX];
    size_t claim_count;
    struct story_stream stream[STORY_STREAMS_MAX];
    size_t stream_count;
    unsigned current;  /* while it is read: the stream that is being told */
    uint8_t interfaces; /* how many captured it; 0: the capture does not say */
};

/* Reads and understands a story, or says on stderr at FILE:LINE what is wrong, and exits. Freed by story_free. */
struct story *story_read(const char *path);
void story_free(struct story *story);

/* The step as the engine is told it; frame counts from 1. */
struct tcplife_segment story_segment(const struct story *story, const struct story_step *step, uint32_t frame);

/* A socket that is connected to itself. */
bool story_is_of_one_end(const struct story *story);

/* The engine's memory, and who of the story's connections is alive. All zeros in the beginning, but for story_play(). */
#define STORY_SPANS 1024
#define STORY_SIGHTINGS 1024
struct story_cast {
    struct tcplife_connection connection[STORY_STREAMS_MAX];
    unsigned count;  /* connections so far */
    unsigned newest; /* the latest one, or the one that goes on */
    int older;       /* the one before it, if that is not over; else -1 */
    struct tcplife_pool pool;
    struct tcplife_span span[STORY_SPANS];
    struct tcplife_sighting sighting[STORY_SIGHTINGS];
};
void story_begin(struct story_cast *cast);

/* Feeds the segment to the connection whose it is, as the engine sees it, and says which one that is. */
unsigned story_feed(struct story_cast *cast, const struct tcplife_segment *segment, struct tcplife_annotation *annotation);

/* The story as a pcap with nanoseconds, or as pcapng where it names interfaces. False: errno says why. */
bool story_write_pcap(const struct story *story, const char *path);

#define STORY_VALUE_MAX 512

/* The field's value as `tshark -T fields` prints it (events joined by " + "); false: absent. */
bool story_render(const struct tcplife_field *field, const struct tcplife_view *view, char text[STORY_VALUE_MAX]);

/* Whether two texts say the same value: 0.010 and 0.010000000 do, and so do 1 and True. NULL: absent. */
bool story_same_value(const struct tcplife_field *field, const char *expected, const char *got);

/* Feeds the engine; one line on stdout per disagreement; returns their number. */
int story_check(const struct story *story);

/* On stdout, what docs/story.md describes: each connection's story in sentences. */
void story_tell(const struct story *story);

/* Holds tshark's output against the claims and, field by field, against the engine. */
int story_compare(const struct story *story, const char *tsv_path, bool two_passes);

#endif
