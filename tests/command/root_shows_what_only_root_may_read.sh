# SPDX-License-Identifier: GPL-2.0-or-later
# As root, tshark runs as an ordinary user; the capture reaches it all the same, in one pass and in two.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" = 0 ] || skip "needs root"
works_quietly "$tcplife"
cp out expected
mkdir -m 700 secret
cp "$tutorial" secret/
chmod 600 secret/*
for passes in '' -2; do
    works_quietly "$tcplife" secret/*.pcap -- -n $passes
    diff expected out || fail "shows something else"
done
works_quietly "$tcplife" secret/*.pcap -- -T fields -e tcplife.client.state
[ "$(tail -n 1 out)" = TIME-WAIT ] || fail "no states"
works_quietly "$tcplife" secret/*.pcap -- -w secret/written.pcap
[ "$(tshark -r secret/written.pcap 2> /dev/null | wc -l)" = 8 ] || fail "not eight frames written"
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR' > secret/picture.png
chmod 600 secret/picture.png
refuses 'picture.png is no capture' "$tcplife" secret/picture.png
head -c 500 "$tutorial" > secret/cut.pcap
chmod 600 secret/cut.pcap
run "$tcplife" secret/cut.pcap
[ "$status" != 0 ] || fail "status 0"
[ "$(rows)" = 4 ] || fail "not four segments"
says_in_one_line 'secret/cut.pcap was cut short'
refuses 'no personal plugin for root' "$tcplife" --install
