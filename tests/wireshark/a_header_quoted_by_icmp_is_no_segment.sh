# SPDX-License-Identifier: GPL-2.0-or-later
# An ICMP error quotes the segment that it answers. Wireshark's tcp tap queues the quotation like a segment.
. "$(dirname "$0")/common.sh"
pcap=$(capture quoted <<'LINES'
0.000 > S  100 0   0 1
0.001 > S  100 0   0 1 icmp
0.100 > S  100 0   0 1
0.200 < SA 900 101 0 1
LINES
)
for passes in '' -2; do
    [ -z "$(with_plugin -r "$pcap" $passes -Y 'icmp && tcplife')" ] || fail "the quotation is shown as a segment"
    with_plugin -r "$pcap" $passes -T fields -e tcplife.event > "$work/events"
    printf '%s\n' SYN '' 'SYN retransmission' SYN-ACK > "$work/expected"
    same "the quotation is not counted as a SYN" "$work/expected" "$work/events"
done
