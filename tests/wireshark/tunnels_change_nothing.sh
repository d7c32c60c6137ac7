# SPDX-License-Identifier: GPL-2.0-or-later
# The segments are found wherever the IP header is.
. "$(dirname "$0")/common.sh"
plain() {
    grep '^[0-9]' "$here/mixed.txt" | grep -v -e short -e long | awk '{ print $1, $2, $3, $4, $5, $6, $7 + 0 }'
}
plain | capture plain > /dev/null
values fact -r "$work/plain.pcap" > "$work/plain"
tells_states "$work/plain"
for envelope in ipip gre ip6; do
    plain | sed "s/\$/ $envelope/" | capture "$envelope" > /dev/null
    values fact -r "$work/$envelope.pcap" > "$work/$envelope"
    same "$envelope" "$work/plain" "$work/$envelope"
done
