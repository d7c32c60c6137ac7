# SPDX-License-Identifier: GPL-2.0-or-later
# Analyze > Conversation Filter > TCP Lifecycle, for the innermost TCP layer, or for the header that an ICMP error quotes:
# tcp.stream where all of the stream is the connection and the other way round, else tcplife.connection. One pass knows only
# what it has read.
. "$(dirname "$0")/common.sh"
same_as_shown() { # NAME TSHARK-ARGUMENTS
    local name=$1
    shift
    with_plugin "$@" -T fields -E occurrence=l -e frame.number -e tcp.stream -e tcplife.connection |
        awk -F '\t' -v twice="$(case " $* " in *' -2 '*) echo 1 ;; esac)" '
            function filter(stream, connection) {
                if (stream == "") return "-"
                if (connections[stream] > 1 || streams[connection] > 1) return "tcplife.connection == " connection
                return "tcp.stream eq " stream
            }
            $2 != "" && $3 == "" { $3 = newest[$2] } # a quotation
            $2 != "" && !(($2, $3) in seen) { seen[$2, $3]; connections[$2]++; streams[$3]++; newest[$2] = $3 }
            { frame[NR] = $1; stream[NR] = $2; connection[NR] = $3; so_far[NR] = filter($2, $3) }
            END {
                for (i = 1; i <= NR; i++)
                    print frame[i], twice ? filter(stream[i], connection[i]) : so_far[i]
            }' > "$work/shown"
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
