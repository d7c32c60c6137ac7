# SPDX-License-Identifier: GPL-2.0-or-later
# sharkd dissects without taps and without a tree when it loads, and each frame again when asked.
. "$(dirname "$0")/common.sh"
pcap=$(capture mixed < "$here/mixed.txt")
frames=$(capinfos -T -r -c -M "$pcap" | cut -f 2)
load='{"jsonrpc":"2.0","id":1,"method":"load","params":{"file":"'$pcap'"}}'
columns='"column0":"tcplife.client.state:0","column1":"tcplife.server.state:0","column2":"tcplife.verdict:0"'
list='{"jsonrpc":"2.0","id":2,"method":"frames","params":{'$columns'}}'
details() {
    for frame in $(seq "$frames"); do
        echo '{"jsonrpc":"2.0","id":3,"method":"frame","params":{"frame":'"$frame"',"proto":true}}'
    done
}
ask() { WIRESHARK_PLUGIN_DIR=$TCPLIFE_PLUGINS sharkd - 2> "$work/stderr"; }

with_plugin -r "$pcap" -2 -T fields -e tcplife.client.state -e tcplife.server.state -e tcplife.verdict \
    > "$work/tshark.columns"
with_plugin -r "$pcap" -2 -V -o tcplife.every_detail:TRUE |
    grep -o '^ *\[\(Client state\|Server state\|Verdict\): [^]]*' | sed 's/^ *\[//' \
    > "$work/tshark.details"
tells_states "$work/tshark.columns"

columns_of() { grep '"id":2,' | grep -o '"c":\["[^]]*' | sed 's/^"c":\["//; s/"$//; s/","/\t/g'; }
details_of() { grep '"id":3,' | grep -o '"l":"\(Client state\|Server state\|Verdict\): [^"]*' | sed 's/^"l":"//'; }
for history in "$load" "$load"$'\n'"$list"$'\n'"$load"; do
    { printf '%s\n%s\n' "$history" "$list" | ask | tail -1 | columns_of; } > "$work/sharkd.columns"
    same "the packet list's columns" "$work/tshark.columns" "$work/sharkd.columns"
    { printf '%s\n' "$history"; details; } | ask | details_of > "$work/sharkd.details"
    same "each frame's details" "$work/tshark.details" "$work/sharkd.details"
done
