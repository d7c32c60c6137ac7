# SPDX-License-Identifier: GPL-2.0-or-later
# A filter chooses among what is known in the end, so frames before the FIN know who closed first.
. "$(dirname "$0")/common.sh"
works_quietly "$tcplife" -- -Y 'tcp.flags.fin == 1'
[ "$(rows)" = 2 ] || fail "not two segments"
works_quietly "$tcplife" -- -Y 'tcplife.closed_first == "client"'
[ "$(rows)" = 8 ] || fail "not eight segments"
works_quietly "$tcplife" "$tutorial" -- 'tcplife.server.state == "LAST-ACK"'
[ "$(rows)" = 1 ] || fail "not one segment"
prints 'closed: three segments'
works_quietly "$tcplife" -- -c 3
[ "$(rows)" = 3 ] || fail "not three segments"
works_quietly "$tcplife" -- -Y 'tcp.port == 1'
prints '^No TCP segment of .* passes the filter\.$'
