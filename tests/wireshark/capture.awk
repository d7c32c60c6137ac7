# SPDX-License-Identifier: GPL-2.0-or-later
# We write packets as text2pcap reads them, from lines that a person can read:
#
#     time  direction  flags  seq  ack  length  [port  [envelope]]
#     0.010 <          SA     5000 1001 0       1      ip6
#
# `>` is the client (port 40000 + port), `<` the server (port 80 + port); flags as in FSRPAUEC, `-` for none. Envelopes:
#     ip4    (default) Ethernet, IPv4        ip6    Ethernet, IPv6
#     ipip   IPv4 in IPv4                    gre    IPv4 in GRE in IPv4
#     inner  an IPv4 packet as the payload of a TCP segment of a connection to port 9999
#     wlan   side by side with the next line's segment in an aggregated 802.11 frame (link type 105)
#     icmp   quoted in an ICMP error         short, long   a data offset of 4, and one beyond the segment
# A SYN carries a window scale of 7.

function hex(value, bytes) { return digits(value, 2 * bytes) }

function digits(value, count,    text) {
    text = ""
    while (count-- > 0) {
        text = substr("0123456789abcdef", value % 16 + 1, 1) text
        value = int(value / 16)
    }
    return text
}

function zeros(bytes,    text) {
    text = ""
    while (bytes-- > 0)
        text = text "00"
    return text
}

function flag_bits(flags,    bits, i) {
    bits = 0
    for (i = 1; i <= length(flags); i++)
        bits += 2 ^ (index("FSRPAUEC", substr(flags, i, 1)) - 1)
    return flags == "-" ? 0 : bits
}

function tcp(source, destination, seq, ack, flags, payload, offset,    options) {
    options = flags ~ /S/ ? "01030307" : ""
    if (offset == "")
        offset = 5 + length(options) / 8
    return hex(source, 2) hex(destination, 2) hex(seq, 4) hex(ack, 4) digits(offset, 1) "0" \
        hex(flag_bits(flags), 1) "fa00" "00000000" options payload
}

function ip4(protocol, source, destination, payload) {
    return "4500" hex(20 + length(payload) / 2, 2) hex(++identification, 2) "400040" hex(protocol, 1) "0000" \
        source destination payload
}

function ip6(protocol, source, destination, payload,    prefix) {
    prefix = "20010db8" zeros(8)
    return "60000000" hex(length(payload) / 2, 2) hex(protocol, 1) "40" prefix source prefix destination payload
}

function ethernet(type, payload) { return "020000000001" "020000000002" type payload }

# An A-MSDU subframe, padded to a multiple of four bytes. IEEE 802.11 section 9.3.2.2.
function subframe(payload,    text) {
    text = "020000000001" "020000000002" hex(8 + length(payload) / 2, 2) "aaaa03000000" "0800" payload
    while (length(text) % 8)
        text = text "00"
    return text
}

function print_packet(time, packet,    i) {
    printf "%s\n0000", time
    for (i = 1; i < length(packet); i += 2)
        printf " %s", substr(packet, i, 2)
    print "\n"
}

/^[0-9]/ {
    port = $7 + 0
    envelope = NF >= 8 ? $8 : "ip4"
    client = "0a000001"
    server = "0a000002"
    source = $2 == ">" ? client : server
    destination = $2 == ">" ? server : client
    source_port = ($2 == ">" ? 40000 : 80) + port
    destination_port = ($2 == ">" ? 80 : 40000) + port
    offset = envelope == "short" ? 4 : envelope == "long" ? 15 : ""
    segment = tcp(source_port, destination_port, $4, $5, $3, zeros($6), offset)

    if (envelope == "ip6")
        frame = ethernet("86dd", ip6(6, source, destination, segment))
    else if (envelope == "ipip")
        frame = ethernet("0800", ip4(4, "c0a80001", "c0a80002", ip4(6, source, destination, segment)))
    else if (envelope == "gre")
        frame = ethernet("0800", ip4(47, "c0a80001", "c0a80002", "00000800" ip4(6, source, destination, segment)))
    else if (envelope == "wlan") {
        if (waiting == "") {
            waiting = subframe(ip4(6, source, destination, segment))
            next
        }
        frame = "88020000" "020000000001" "020000000002" "020000000003" "0000" "8000" \
            waiting subframe(ip4(6, source, destination, segment))
        waiting = ""
    } else if (envelope == "inner") {
        inner = ip4(6, source, destination, segment)
        frame = ethernet("0800", ip4(6, "c0a80001", "c0a80002", tcp(30000, 9999, 1 + tunnelled, 1, "A", inner)))
        tunnelled += length(inner) / 2
    } else if (envelope == "icmp")
        frame = ethernet("0800", ip4(1, destination, source, "0303000000000000" ip4(6, source, destination, segment)))
    else
        frame = ethernet("0800", ip4(6, source, destination, segment))
    print_packet($1, frame)
}
