# SPDX-License-Identifier: GPL-2.0-or-later
# UDP, and a TCP header that an ICMP error quotes.
. "$(dirname "$0")/common.sh"
printf '0.1 > S 100 0 0 1\n0.2 < S 100 0 0 1 icmp\n' | capture quoted
works_quietly "$tcplife" quoted.pcap
[ "$(rows)" = 1 ] || fail "not one segment"
printf '000000 41 42 43\n' | text2pcap -q -u 53,53 - udp.pcap 2> /dev/null
works_quietly "$tcplife" udp.pcap
[ "$(cat out)" = "No TCP segment to show in udp.pcap." ] || fail "does not say that there is no TCP"
