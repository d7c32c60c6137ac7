# SPDX-License-Identifier: GPL-2.0-or-later
# Each connection is introduced; from the second one on the heading comes again, and numbers stand on every line; each has its
# summary.
. "$(dirname "$0")/common.sh"
two_connections
works_quietly "$tcplife" two.pcap
prints '^ +frame +time +client'
prints '^ +frame +time +conn +client'
prints '^connection 1: client [0-9a-f.]+:[0-9]+, server [0-9a-f.]+:82$'
prints '^ +1 +0\.000000 +SYN-SENT +--> '
prints '^ +3 +0\.002000 +1 +SYN-SENT +--> '
prints '^    opened: refused'
prints '^    opened: established'
[ "$(rows)" = 5 ] || fail "not five segments"
works_quietly "$tcplife" two.pcap -- -Y 'tcp.stream == 1'
prints '^ +frame +time +client'
[ "$(rows)" = 3 ] || fail "not three segments"
