# SPDX-License-Identifier: GPL-2.0-or-later
# A capture without TCP is a good capture: the heading of CSV, no line of JSON, status 0.
. "$(dirname "$0")/common.sh"
printf '0000 01 02 03 04\n' | text2pcap -q -u 1,2 - udp.pcap 2> /dev/null
a_refused_connection 1 one
works_quietly "$tcplife" --csv --columns capture,stream udp.pcap
printf 'capture,stream\r\n' | cmp - out || fail "not a heading alone"
works_quietly "$tcplife" --json udp.pcap
[ ! -s out ] || fail "a line of JSON"
works_quietly "$tcplife" --csv one.pcap -- -Y 'tcp.port == 9'
is_regular_csv out
[ "$(wc -l < out)" = 1 ] || fail "a filter that nothing passes"
# And it gives the heading to no one twice.
for captures in 'udp.pcap one.pcap udp.pcap' 'one.pcap udp.pcap one.pcap'; do
    # shellcheck disable=SC2086 # several
    works_quietly "$tcplife" --csv $captures
    is_regular_csv out
done
[ "$(wc -l < out)" = 3 ] || fail "not a heading and two rows"
