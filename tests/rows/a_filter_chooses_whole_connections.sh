# SPDX-License-Identifier: GPL-2.0-or-later
# By what is known in the end, by any segment; and the row tells of all segments, not only of those that pass.
. "$(dirname "$0")/common.sh"
two_connections # the first is refused, the second answered
columns=stream,open,client_segments,server_segments,syn_count

# rows_are WHAT ROW...: of two.pcap, with the last options.
rows_are() {
    local what=$1
    shift
    [ ! -s err ] || fail "$what wrote to stderr"
    printf '%s\n' "$@" > expected
    tail -n +2 out | tr -d '\r' | cmp -s expected - || fail "$what: other rows"
}
filtered() {
    run "$tcplife" --csv --columns "$columns" two.pcap -- "$@"
}
filtered
rows_are 'no filter' 0,refused,1,1,1 1,established,2,1,1
# The very first frame passes by what only the last one proves.
filtered -Y 'frame.number == 1 && tcplife.open == "refused"'
rows_are 'a conclusion' 0,refused,1,1,1
filtered -Y 'tcp.flags.reset == 1 || tcp.len > 0'
rows_are 'one segment' 0,refused,1,1,1
filtered -2 -Y 'tcp.port in {40002, 1}'
rows_are 'a comma in the filter' 1,established,2,1,1
for way in '-nYtcp.port==40002' 'tcp.port == 40002'; do
    filtered "$way"
    rows_are "$way" 1,established,2,1,1
done
filtered --disable-protocol udp -q tcp.port '==' 40002
rows_are 'words, behind options' 1,established,2,1,1
status=0
"$tcplife" --csv --columns "$columns" - -- -Y 'tcplife.open == "established"' < two.pcap > out 2> err || status=$?
[ "$status" = 0 ] || fail "status $status"
rows_are 'standard input, read twice' 1,established,2,1,1
run "$tcplife" --json two.pcap -- -Y 'tcp.port == 40001'
[ "$(jq .stream out)" = 0 ] || fail 'JSON has other rows'
filtered -c 1
rows_are 'a capture that ends early' 0,unanswered,1,0,1
