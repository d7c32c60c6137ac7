# SPDX-License-Identifier: GPL-2.0-or-later
# The table of segments, cell by cell, is what -T fields says of each segment; the overview is what the rows say.
. "$(dirname "$0")/common.sh"
for pcap in "$(many_kinds 6000)" "$(mixed_capture)"; do
    [ -s "$pcap" ] || pcap=$work/mixed.pcap
    with_plugin -r "$pcap" -Y tcplife.connection -T fields -e frame.number -e frame.time_relative -e tcplife.connection \
        -e tcplife.client.state -e tcplife.direction -e tcplife.server.state -e tcp.flags -e tcplife.seq -e tcplife.ack -e tcp.len \
        -e tcplife.handshake.step -e tcplife.teardown.step -e tcplife.client.evidence -e tcplife.server.evidence \
        -e tcplife.note > "$work/fields"
    statistic tcplife,segments,all,width=400 -r "$pcap" > "$work/table"
    statistic tcplife,overview,width=400 -r "$pcap" > "$work/overview"
    statistic tcplife,csv -r "$pcap" > "$work/csv"
    /usr/bin/python3 -B "$(dirname "$0")/pages.py" "$work" || fail "$pcap"
done
