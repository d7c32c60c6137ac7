# SPDX-License-Identifier: GPL-2.0-or-later
# Off means off: no field, and TCP's entry in Wireshark's table is TCP's own. The same for the disabled protocol.
. "$(dirname "$0")/common.sh"
pcap=$(capture mixed < "$here/mixed.txt")
witnessed() {
    LD_PRELOAD=$TCPLIFE_WITNESS TCPLIFE_WITNESS_REPORT=$work/report with_plugin -r "$pcap" "$@" > "$work/output"
    cat "$work/report"
}
frames=$(capinfos -T -r -c -M "$pcap" | cut -f 2)

[ "$(witnessed -Y tcplife)" = "dissected $frames, TCP's entry taken" ] || fail "blind witness: $(cat "$work/report")"
[ -s "$work/output" ] || fail "no tcplife in the capture"
for off in '-o tcplife.enabled:FALSE' '--disable-protocol tcplife'; do
    [ "$(witnessed $off -Y tcplife)" = "dissected $frames, TCP's entry its own" ] || fail "$off: $(cat "$work/report")"
    [ ! -s "$work/output" ] || fail "$off: there is tcplife in the capture"
    with_plugin -r "$pcap" $off -V > "$work/off"
    without_plugin -r "$pcap" -V > "$work/without"
    same "details with $off" "$work/without" "$work/off"
done

# Switched off and on again while sharkd runs: from the next capture on.
set_to() { echo '{"jsonrpc":"2.0","id":1,"method":"setconf","params":{"name":"tcplife.enabled","value":"'"$1"'"}}'; }
load='{"jsonrpc":"2.0","id":1,"method":"load","params":{"file":"'$pcap'"}}'
list='{"jsonrpc":"2.0","id":2,"method":"frames","params":{"column0":"tcplife.client.state:0","limit":2}}'
printf '%s\n' "$load" "$list" "$(set_to FALSE)" "$load" "$list" "$(set_to TRUE)" "$load" "$list" |
    WIRESHARK_PLUGIN_DIR=$TCPLIFE_PLUGINS sharkd - 2> "$work/stderr" |
    grep '"id":2,' | grep -c SYN-SENT > "$work/told" || true
[ "$(cat "$work/told")" = 2 ] || fail "sharkd told $(cat "$work/told") times of three, and not twice"
