# SPDX-License-Identifier: GPL-2.0-or-later
# ./tcplife | head
. "$(dirname "$0")/common.sh"
awk 'BEGIN { for (i = 0; i < 4000; i++) printf "%.3f > A %d 1 10 1\n", i / 1000, i * 10 + 1 }' | capture long
"$tcplife" long.pcap 2> err | head -n 3 > out
[ "$(wc -l < out)" = 3 ] || fail "not three lines"
[ ! -s err ] || fail "complains"
