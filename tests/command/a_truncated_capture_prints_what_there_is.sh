# SPDX-License-Identifier: GPL-2.0-or-later
# Four whole packets and a piece of the fifth.
. "$(dirname "$0")/common.sh"
head -c 500 "$tutorial" > cut.pcap
run "$tcplife" cut.pcap
[ "$status" != 0 ] || fail "status 0"
[ "$(rows)" = 4 ] || fail "not four segments"
prints 'closed: still open'
says_in_one_line 'cut.pcap was cut short'
