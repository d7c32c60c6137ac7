# SPDX-License-Identifier: GPL-2.0-or-later
# Expert infos are for what deserves attention.
. "$(dirname "$0")/common.sh"
pcap=$(sed -n '/^# A whole life/,/^# Refused/p; /^# IPv6/,/^# Unanswered/p' "$here/mixed.txt" | capture healthy)
with_plugin -r "$pcap" -Y tcplife -T fields -e frame.number > "$work/followed"
[ -s "$work/followed" ] || fail "no segments"
[ -z "$(with_plugin -r "$pcap" -q -z expert | grep -w tcplife || true)" ] || fail "expert infos"

pcap=$(capture mixed < "$here/mixed.txt")
with_plugin -r "$pcap" -q -z expert | grep -qw tcplife || fail "no expert info where some are due"
