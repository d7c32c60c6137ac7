# SPDX-License-Identifier: GPL-2.0-or-later
# -T, -V, -O, -z, -q, -w, -G: plain tshark, with the plugin.
. "$(dirname "$0")/common.sh"
works_quietly "$tcplife" "$tutorial" -- -T fields -e frame.number -e tcplife.client.state
[ "$(cut -f 2 out | tail -n 3 | tr '\n' ' ')" = 'FIN-WAIT-1 FIN-WAIT-2 TIME-WAIT ' ] || fail "other states"
works_quietly "$tcplife" "$tutorial" -- -nO tcplife -Y 'frame.number == 7'
prints 'LAST-ACK'
prints 'Frame 7'
works_quietly "$tcplife" -- -V
prints 'FIN merged with the ACK'
prints 'Internet Protocol Version 4'
works_quietly "$tcplife" -- -qz io,phs
prints 'Protocol Hierarchy'
works_quietly "$tcplife" -- -w written.pcap
[ "$(tshark -r written.pcap 2> /dev/null | wc -l)" = 8 ] || fail "not eight frames written"
works_quietly "$tcplife" -- -G fields
prints 'tcplife\.client\.state'
works_quietly "$tcplife" -- -2 -P -Y 'tcplife.open == "established"'
[ "$(wc -l < out)" = 8 ] || fail "not eight lines"
