# SPDX-License-Identifier: GPL-2.0-or-later
# sharkd says for each frame what can be followed, and follows it; frame.protocols stays as it is without us.
. "$(dirname "$0")/common.sh"
command -v sharkd > /dev/null && command -v jq > /dev/null || { echo "no sharkd or no jq: not tried"; exit 77; }
pcap=$(capture mixed < "$here/mixed.txt")
request() { printf '{"jsonrpc":"2.0","id":1,"method":"%s","params":{%s}}\n' "$1" "$2"; }
ask() { WIRESHARK_PLUGIN_DIR=$TCPLIFE_PLUGINS sharkd - 2> "$work/stderr"; }
load=$(request load '"file":"'"$pcap"'"')

# Each frame with a segment of a connection can be followed, by its stream's filter where that is the same, and no other frame.
with_plugin -r "$pcap" -2 -T fields -E occurrence=l -e frame.number -e tcp.stream -e tcplife.connection -e tcplife.direction |
    awk -F '\t' '
        { frame[NR] = $1; stream[NR] = $2; connection[NR] = $3; is_segment[NR] = $4 != "" }
        $4 != "" && !(($2, $3) in seen) { seen[$2, $3]; connections[$2]++; streams[$3]++ }
        END {
            for (i = 1; i <= NR; i++) {
                shared = connections[stream[i]] > 1 || streams[connection[i]] > 1
                filter = shared ? "tcplife.connection == " connection[i] : "tcp.stream eq " stream[i]
                print frame[i], is_segment[i] ? filter : "-"
            }
        }' > "$work/expected"
frames=$(wc -l < "$work/expected")
{
    echo "$load"
    for frame in $(seq "$frames"); do request frame '"frame":'"$frame"',"proto":true'; done
} | ask | tail -n +2 > "$work/frames"
jq -r '[.result.fol[]? | select(.[0] | ascii_downcase | startswith("tcp life") or . == "tcplife") | .[1]][0] // "-"' \
    "$work/frames" | awk '{ print NR, $0 }' > "$work/offered"
same "what can be followed" "$work/expected" "$work/offered"
jq -r '.. | .l? // empty' "$work/frames" | grep '^\[*Protocols in frame: ' > "$work/layers"
grep -q ':tcp' "$work/layers" || fail "no layers are shown"
! grep -q tcplife "$work/layers" || fail "tcplife is a layer"

told ,0 -r "$pcap" | sed 1d > "$work/told"
for before in "$load" "$(request frame '"frame":9,"proto":true')"; do
    { echo "$load"; echo "$before"; request follow '"follow":"TCP Lifecycle","filter":"tcp.stream eq 0"'; } |
        ask | tail -n 1 > "$work/answer"
    jq -rj '.result.payloads[].d | @base64d' "$work/answer" > "$work/followed"
    same "the story" "$work/told" "$work/followed"
done
[ "$(jq -r '.result | "\(.chost):\(.cport) \(.shost):\(.sport)"' "$work/answer")" = '10.0.0.1:40000 10.0.0.2:80' ] ||
    fail "the ends are $(jq -c '.result | {chost, cport, shost, sport}' "$work/answer")"
