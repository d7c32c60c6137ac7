# SPDX-License-Identifier: GPL-2.0-or-later
# Texts of two captures in one, or of one in which some packets show their link's header: all come down to IP.
. "$(dirname "$0")/common.sh"
captures under cooked2 "$sample" cooked2.pcap
{ dump "$sample" -XX -tt -c 4 && dump cooked2.pcap -xx -tt | sed -n '/1460561218.147889/,$p'; } > text
understand text
is_link "raw IP"
is_like "$sample" --network

# ARP in it stays in its place as it is.
/usr/bin/python3 "$here/made_up.py" mixed.pcap
{ dump mixed.pcap -X -tt -c 3 && dump mixed.pcap -XX -tt | sed -n '/1700000003/,$p'; } > text
understand text
is_link "raw IP"
is_like mixed.pcap --network

# tcpdump's word on the link type goes before ours; where it leaves the header away it is raw IP.
{ echo 'reading from file x, link-type EN10MB (Ethernet), snapshot length 262144' && dump mixed.pcap -x -tt; } > text
understand text
is_link "raw IP"
{ echo 'reading from file x, link-type IEEE802_11 (802.11), snapshot length 262144' && dump mixed.pcap -xx -tt; } > text
! packets_of_text text made.pcap || fail "802.11 is read as $text_link"
