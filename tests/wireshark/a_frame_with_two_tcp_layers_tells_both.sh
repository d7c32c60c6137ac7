# SPDX-License-Identifier: GPL-2.0-or-later
# Side by side in an aggregated 802.11 frame, or IP inside a TCP connection, as some VPNs have it: both segments are
# part of their connections, on every pass.
. "$(dirname "$0")/common.sh"

# Each connection is opened and reset; in a frame with the next one's segment at the same step.
line=0
for step in 'S 100 0' 'SA 900 101' 'A 101 901' 'RA 101 901'; do
    case $step in SA*) direction='<' ;; *) direction='>' ;; esac
    for port in 1 2 3 4; do
        line=$((line + 1))
        printf '0.%03d %s %s 0 %s wlan\n' "$line" "$direction" "$step" "$port"
    done
done > "$work/wlan.txt"
awk -f "$here/capture.awk" "$work/wlan.txt" > "$work/wlan.hex"
text2pcap -q -l 105 -t %s.%f "$work/wlan.hex" "$work/wlan.pcap"
for step in SYN SYN-ACK 'handshake ACK' RST; do
    printf '%s,%s\t%s\n' "$step" "$step" 0,1 "$step" "$step" 2,3
done > "$work/expected"
for passes in '' -2 '-2 -R tcp'; do
    with_plugin -r "$work/wlan.pcap" $passes -T fields -e tcplife.event -e tcp.stream > "$work/side-by-side"
    same "segments side by side $passes" "$work/expected" "$work/side-by-side"
done

tshark -v | grep -qE '(with |\+)Lua' || { echo "tshark has no Lua to dissect IP over TCP with"; exit 77; }
echo 'DissectorTable.get("tcp.port"):add(9999, Dissector.get("ip"))' > "$work/ip_over_tcp.lua"
lines() {
    grep '^[0-9]' "$here/mixed.txt" | grep -v -e short -e long |
        awk -v envelope="$1" '{ print $1, $2, $3, $4, $5, $6, $7 + 0, envelope }'
}
lines ip4 | capture plain > /dev/null
lines inner | capture inner > /dev/null

# The last item of a frame is that of the inner segment. It must tell what it tells when there is no tunnel; but the
# connection around has the first number.
innermost() {
    awk '/^Frame [0-9]+:/ { frame = $2 }
         /^\[TCP Lifecycle/ { item = "frame " frame "\n" }
         item != "" { item = item $0 "\n" }
         /^$/ { printf "%s", item; item = "" }'
}
for passes in '' -2 '-2 -R tcp'; do
    with_plugin -r "$work/plain.pcap" $passes -V | innermost |
        awk '/^ *\[Connection: / { sub(/[0-9]+/, $2 + 1) } { print }' > "$work/alone"
    with_plugin -r "$work/inner.pcap" $passes -X "lua_script:$work/ip_over_tcp.lua" -V > "$work/both"
    innermost < "$work/both" > "$work/inner"
    tells_states "$work/alone"
    same "the inner segments $passes" "$work/alone" "$work/inner"
    [ "$(grep -c '^\[TCP Lifecycle' "$work/both")" = $((2 * $(grep -c '^Frame' "$work/both"))) ] ||
        fail "a frame tells of one of its two segments only"
done
values fact -r "$work/inner.pcap" -X "lua_script:$work/ip_over_tcp.lua" > "$work/one"
values fact -r "$work/inner.pcap" -2 -X "lua_script:$work/ip_over_tcp.lua" > "$work/two"
same "one pass equals two passes" "$work/one" "$work/two"
