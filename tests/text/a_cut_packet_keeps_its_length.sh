# SPDX-License-Identifier: GPL-2.0-or-later
# tcpdump -s 68: the bytes end where the capture ended, and IP says how long the packet was.
. "$(dirname "$0")/common.sh"
/usr/bin/python3 "$here/made_up.py" mixed.pcap
captures cut 68 mixed.pcap short.pcap
for bytes in -xx -XX; do
    dump short.pcap $bytes -tt > text
    understand text
    is_like short.pcap
done
# The heads of packets whose link's header tcpdump leaves away.
dump short.pcap -x -tt > text
understand text
is_like short.pcap --network

# One alone: tcpdump said how much it captures.
dump short.pcap -X -tt -n -c 3 > text
understand text
damage_is 'line [0-9]*: the packet ends after 54 of its 63 bytes$'
has_frames_of <(dump short.pcap -w - -c 3) --network
sed -i '1i listening on eth0, link-type EN10MB (Ethernet), capture size 68 bytes' text
understand text
is_like <(dump short.pcap -w - -c 3) --network
