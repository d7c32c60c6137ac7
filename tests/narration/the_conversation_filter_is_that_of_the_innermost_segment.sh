# SPDX-License-Identifier: GPL-2.0-or-later
# Analyze > Conversation Filter > TCP Lifecycle: tcp.stream as Wireshark numbers it, for the innermost TCP layer, or for
# the header that an ICMP error quotes.
. "$(dirname "$0")/common.sh"
same_as_shown() { # NAME TSHARK-ARGUMENTS
    local name=$1
    shift
    with_plugin "$@" -T fields -E occurrence=l -e frame.number -e tcp.stream |
        awk -F '\t' '{ print $1, ($2 != "" ? "tcp.stream eq " $2 : "-") }' > "$work/shown"
    TCPLIFE_MENU_REPORT=$work/offered LD_PRELOAD=$TCPLIFE_MENU with_plugin "$@" -V > /dev/null
    same "$name" "$work/shown" "$work/offered"
}
pcap=$(grep '^[0-9]' "$here/mixed.txt" | grep -v -e short -e long | capture mixed)
for envelope in ip4 ipip gre ip6; do
    tunnelled_capture "$envelope" > /dev/null
done
for passes in '' -2; do
    # shellcheck disable=SC2086 # no word, or one
    {
        same_as_shown "mixed $passes" $passes -r "$pcap"
        for envelope in ipip gre ip6; do
            same_as_shown "$envelope $passes" $passes -r "$work/$envelope.pcap"
        done
    }
done
[ "$(sort -u -k 2 "$work/shown" | wc -l)" -gt 3 ] || fail "not many streams to tell apart"

capture quoted > /dev/null <<'LINES'
0.000 > S  100 0   0 1
0.001 > S  100 0   0 2
0.002 > S  100 0   0 1 icmp
0.003 > S  100 0   0 2 icmp
0.004 < SA 900 101 0 1
LINES
same_as_shown "quoted by ICMP" -r "$work/quoted.pcap"
same_as_shown "quoted by ICMP, twice" -2 -r "$work/quoted.pcap"

tshark -v | grep -q 'with Lua' || exit 0
tunnelled_capture inner > /dev/null
same_as_shown "a connection inside a connection" -r "$work/inner.pcap" -X "lua_script:$work/ip_over_tcp.lua"
grep -q '^1 tcp.stream eq 1$' "$work/offered" || fail "it is not the innermost one"
