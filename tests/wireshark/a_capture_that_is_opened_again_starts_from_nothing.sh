# SPDX-License-Identifier: GPL-2.0-or-later
# What was learnt of one capture must not reach into the next: same streams, same frames, another life.
. "$(dirname "$0")/common.sh"
first=$(capture first <<'LINES'
0.000 > S  100 0   0 1
0.010 < SA 900 101 0 1
0.011 > A  101 901 0 1
0.020 > FA 101 901 0 1
LINES
)
second=$(capture second <<'LINES'
0.000 > S  5000 0    0 1
0.010 < RA 0    5001 0 1
LINES
)
load() { echo '{"jsonrpc":"2.0","id":1,"method":"load","params":{"file":"'"$1"'"}}'; }
columns='"column0":"tcplife.event:0","column1":"tcplife.open:0","column2":"tcplife.syn_count:0"'
list='{"jsonrpc":"2.0","id":2,"method":"frames","params":{'$columns'}}'
ask() { WIRESHARK_PLUGIN_DIR=$TCPLIFE_PLUGINS sharkd - 2> "$work/stderr" | grep '"id":2,' | grep -o '"c":\["[^]]*'; }

{ load "$second"; echo "$list"; } | ask > "$work/alone"
{ load "$first"; load "$second"; echo "$list"; } | ask > "$work/after-another"
{ load "$first"; load "$second"; load "$second"; echo "$list"; } | ask > "$work/reloaded"
grep -q 'refused' "$work/alone" || fail "sharkd does not tell: $(cat "$work/alone")"
same "after another capture" "$work/alone" "$work/after-another"
same "loaded again" "$work/alone" "$work/reloaded"
