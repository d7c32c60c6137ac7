# SPDX-License-Identifier: GPL-2.0-or-later
# However it is named: from elsewhere, through a link, with spaces, with a leading dash, compressed, on standard input.
. "$(dirname "$0")/common.sh"
works_quietly "$tcplife"
cp out expected
same() {
    works_quietly "$@"
    diff expected out || fail "$* shows something else"
}
same "$tcplife" "$tutorial"
ln -s "$tcplife" link
same ./link
mkdir 'a folder'
cp "$tutorial" 'a folder/a capture.pcap'
same "$tcplife" 'a folder/a capture.pcap'
cp "$tutorial" -- -dash.pcap
same "$tcplife" -dash.pcap
same "$tcplife" ./-dash.pcap
gzip -c "$tutorial" > tutorial.pcap.gz
same "$tcplife" tutorial.pcap.gz
same bash -c '"$1" - < "$2"' bash "$tcplife" "$tutorial"
same bash -c 'cat "$2" | "$1" - -- -Y tcp' bash "$tcplife" "$tutorial"
