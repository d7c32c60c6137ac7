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

# Wireshark's TCP begins a stream for a quoted SYN whose number is another than the last one's: a late error of an earlier
# attempt must not cut the connection in two.
pcap=$(capture late-error <<'LINES'
0.000 > S  1000 0    0 1
0.001 > S  500  0    0 1 icmp
0.010 < SA 900  1001 0 1
0.011 > A  1001 901  0 1
0.020 > FA 1001 901  0 1
0.021 < FA 901  1002 0 1
0.022 > A  1002 902  0 1
LINES
)
printf '%s\r\n' stream,open,close '0,established,three segments (merged)' > "$work/expected"
for passes in '' -2 '-2 -R tcp'; do
    with_plugin -r "$pcap" $passes -q -z tcplife,csv,columns=stream+open+close > "$work/rows"
    same "one connection in spite of a late error $passes" "$work/expected" "$work/rows"
done
