# SPDX-License-Identifier: GPL-2.0-or-later
# In a tunnel, and over IPv6, the addresses are the ones right below the TCP header.
. "$(dirname "$0")/common.sh"
for envelope in ip4 ip6 ipip gre; do
    printf '0.1 > S 100 0 0 1 %s\n0.2 < SA 200 101 0 1 %s\n' $envelope $envelope | capture $envelope
    works_quietly "$tcplife" $envelope.pcap
    [ "$(rows)" = 2 ] || fail "not two segments in $envelope"
    head -n 1 out > "of-$envelope"
done
diff of-ip4 of-ipip
diff of-ip4 of-gre
grep -qE '^connection 0: client \[[0-9a-f:]+\]:40001, server \[[0-9a-f:]+\]:81$' of-ip6 || fail "not IPv6"
