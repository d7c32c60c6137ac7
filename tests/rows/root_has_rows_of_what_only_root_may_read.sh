# SPDX-License-Identifier: GPL-2.0-or-later
# Beside captures that all may read, in one pass and in two.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" = 0 ] || skip "needs root"
mkdir -m 700 secret
cp "$tutorial" secret/heading
cp "$tutorial" open.pcap
chmod 600 secret/heading
chmod 644 open.pcap
for passes in 'tcp.len >= 0' 'tcplife.closed_first == "client"'; do
    works_quietly "$tcplife" --csv --columns capture,close secret/heading open.pcap secret/heading -- "$passes"
    [ "$(tail -n +2 out | tr -d '\r')" = "$(printf '%s,three segments (merged)\n' secret/heading open.pcap secret/heading)" ] ||
        fail "other rows of $passes"
done
works_quietly "$tcplife" --csv --columns close secret/heading
[ "$(tail -n 1 out | tr -d '\r')" = 'three segments (merged)' ] || fail "other rows in one pass"
