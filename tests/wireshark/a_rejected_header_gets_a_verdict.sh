# SPDX-License-Identifier: GPL-2.0-or-later
# Wireshark's TCP gives up on these headers; we say which rule they break.
. "$(dirname "$0")/common.sh"
pcap=$(capture bad <<'LINES'
0.0 > A 7 0 0 1 short
0.1 > A 7 0 4 1 long
LINES
)
printf '%s\n' 'data offset below 5' 'data offset beyond the segment' > "$work/expected"
for passes in '' -2; do
    with_plugin -r "$pcap" $passes -T fields -e tcplife.verdict > "$work/verdicts"
    same "verdicts $passes" "$work/expected" "$work/verdicts"
    with_plugin -r "$pcap" $passes -q -z expert | grep -c 'tcplife .*data offset' > "$work/count" || true
    [ "$(cat "$work/count")" = 2 ] || fail "expert infos of rejected headers $passes"
done

# A header whose last bytes were not captured: its numbers are there, and the verdict says what is not.
capture cut <<'LINES' > /dev/null
0.0 > A 7 0 4 1
LINES
editcap -F pcap -s 50 "$work/cut.pcap" "$work/cut50.pcap"
[ "$(with_plugin -r "$work/cut50.pcap" -T fields -e tcplife.verdict)" = 'header cut by the capture' ] ||
    fail "verdict on a header cut by the capture"
