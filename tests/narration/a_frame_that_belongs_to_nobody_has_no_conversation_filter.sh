# SPDX-License-Identifier: GPL-2.0-or-later
# Where Wireshark's TCP has given a header no stream, and where the user has said that this is no TCP.
. "$(dirname "$0")/common.sh"
pcap=$(capture nobody <<'LINES'
0.000 > S  100 0   0 1 short
0.001 > S  100 0   0 2
LINES
)
offered() { TCPLIFE_MENU_REPORT=$work/offered LD_PRELOAD=$TCPLIFE_MENU with_plugin -V "$@" > /dev/null; }
expect() { # NAME LINES...
    local name=$1
    shift
    printf '%s\n' "$@" > "$work/expected"
    same "$name" "$work/expected" "$work/offered"
}
with_plugin -r "$pcap" -T fields -e tcp.stream > "$work/streams"
offered -r "$pcap"
expect "as shown" "1 $(sed -n '1s/^\([0-9]\)/tcp.stream eq \1/p;1s/^$/-/p' "$work/streams")" \
    "2 tcp.stream eq $(sed -n 2p "$work/streams")"
offered -r "$pcap" -d ip.proto==6,udp
expect "TCP taken for UDP" '1 -' '2 -'
