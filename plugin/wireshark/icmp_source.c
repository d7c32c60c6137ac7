/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A thin dissector stands before ICMP and before ICMPv6, as one does before TCP, and notes type and code. */
#include "icmp_source.h"

/* RFC 792, RFC 4443 */
enum {
    UNREACHABLE = 3, TIME_EXCEEDED = 11, PARAMETER_PROBLEM = 12, FRAGMENTATION_NEEDED = 4, /* the last one is a code */
    V6_UNREACHABLE = 1, V6_TIME_EXCEEDED = 3, V6_PARAMETER_PROBLEM = 4
};

struct source {
    const char *dissector; /* Wireshark's name for it, and the filter's */
    unsigned ip_protocol;
    const char *name, *short_name, *filter_name; /* of ours, in name only */
    bool (*is_error)(uint8_t type, uint8_t code);
    dissector_handle_t theirs, ours;
};

/* A redirect and a source quench say that the packet was forwarded, or may be. Fragmentation needed says: smaller, please. */
static bool is_icmp_error(uint8_t type, uint8_t code)
{
    return (type == UNREACHABLE && code != FRAGMENTATION_NEEDED) || type == TIME_EXCEEDED || type == PARAMETER_PROBLEM;
}

static bool is_icmpv6_error(uint8_t type, uint8_t code _U_)
{
    return type == V6_UNREACHABLE || type == V6_TIME_EXCEEDED || type == V6_PARAMETER_PROBLEM;
}

static struct source icmp = {
    .dissector = "icmp", .ip_protocol = 1, .is_error = is_icmp_error,
    .name = "ICMP (its type noted by tcplife)", .short_name = "ICMP (tcplife)", .filter_name = "tcplife_icmp"
};
static struct source icmpv6 = {
    .dissector = "icmpv6", .ip_protocol = 58, .is_error = is_icmpv6_error,
    .name = "ICMPv6 (its type noted by tcplife)", .short_name = "ICMPv6 (tcplife)", .filter_name = "tcplife_icmpv6"
};

/* The message at work. An exception leaves it behind, so it counts in its own frame only. */
static uint32_t frame_at_work;
static bool error_at_work;

static bool is_error(const struct source *source, tvbuff_t *tvb)
{
    uint8_t type_and_code[2];
    if (tvb_captured_length(tvb) < sizeof type_and_code)
        return false;
    tvb_memcpy(tvb, type_and_code, 0, sizeof type_and_code);
    return source->is_error(type_and_code[0], type_and_code[1]);
}

static int dissect(struct source *source, tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    uint32_t outer_frame = frame_at_work;
    bool outer_error = error_at_work;
    frame_at_work = pinfo->num;
    error_at_work = is_error(source, tvb);
    int length = call_dissector_only(source->theirs, tvb, pinfo, tree, data);
    frame_at_work = outer_frame;
    error_at_work = outer_error;
    return length;
}

static int dissect_icmp(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    return dissect(&icmp, tvb, pinfo, tree, data);
}

static int dissect_icmpv6(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data)
{
    return dissect(&icmpv6, tvb, pinfo, tree, data);
}

bool icmp_source_is_error(const packet_info *pinfo)
{
    return frame_at_work == pinfo->num && error_at_work;
}

static void register_one(struct source *source, dissector_t dissector)
{
    int theirs = proto_get_id_by_filter_name(source->dissector);
    int ours = proto_register_protocol_in_name_only(source->name, source->short_name, source->filter_name, theirs,
                                                    FT_PROTOCOL);
    source->ours = create_dissector_handle(dissector, ours);
}

void icmp_source_register(void)
{
    register_one(&icmp, dissect_icmp);
    register_one(&icmpv6, dissect_icmpv6);
}

void icmp_source_hand_off(void)
{
    icmp.theirs = find_dissector(icmp.dissector);
    icmpv6.theirs = find_dissector(icmpv6.dissector);
}

void icmp_source_attach(void)
{
    exchange_dissector(icmp.ip_protocol, icmp.theirs, icmp.ours);
    exchange_dissector(icmpv6.ip_protocol, icmpv6.theirs, icmpv6.ours);
}

void icmp_source_detach(void)
{
    exchange_dissector(icmp.ip_protocol, icmp.ours, icmp.theirs);
    exchange_dissector(icmpv6.ip_protocol, icmpv6.ours, icmpv6.theirs);
}

void icmp_source_forget(void)
{
    frame_at_work = 0;
    error_at_work = false;
}
