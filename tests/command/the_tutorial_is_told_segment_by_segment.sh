# SPDX-License-Identifier: GPL-2.0-or-later
# The whole product in one output; the README shows the same one.
. "$(dirname "$0")/common.sh"
works_quietly "$tcplife"
prints '^ +1 .* SYN-SENT +--> +LISTEN\? +S +0 +0 +handshake 1$'
prints '^ +2 .* SYN-SENT +<-- +SYN-RECEIVED +S\. +0 +1 +0 +handshake 2$'
prints '^ +3 .* ESTABLISHED +--> +ESTABLISHED +\. +1 +1 +0 +handshake 3$'
prints '^ +4 +17.816272 +ESTABLISHED +--> +ESTABLISHED +P\. +1 +1 +2$'
prints '^ +5 .* ESTABLISHED +<-- +ESTABLISHED +\. +1 +3 +0$'
prints '^ +6 +39.697709 +FIN-WAIT-1 +--> .* F\. +3 +1 +0 +teardown 1$'
prints '^ +7 +39.697888 +FIN-WAIT-2 +<-- +LAST-ACK +F\. +1 +4 +0 +teardown 2$'
prints '^ +server: ESTABLISHED → CLOSE-WAIT → LAST-ACK$'
prints '^ +FIN merged with the ACK of the peer.s FIN, 0.179 ms after it: consistent with the delayed ACK; that is why$'
prints '^ +this close has three segments, not four; the server had got data before$'
prints '^ +8 +39.697899 +TIME-WAIT +--> +CLOSED +\. +4 +2 +0 +teardown 3$'
prints '^ +opened: established, set up in 0.018 ms$'
prints '^ +closed: three segments \(merged\), by the client first$'
[ "$(rows)" = 8 ] || fail "not eight segments"
[ "$(awk '{ gsub(/→/, ">"); if (length($0) > n) n = length($0) } END { print n }' out)" -le 120 ] ||
    fail "wider than 120 columns"
awk '/^```/ { shown = 0 } shown { print } /^```text tutorial$/ { shown = 1 }' "$checkout/README.md" > shown
diff shown out || fail "the README shows another output"
