# SPDX-License-Identifier: GPL-2.0-or-later
# In the order in which they are named, `capture` among them or not; without a choice it comes first.
. "$(dirname "$0")/common.sh"
a_refused_connection 1 one

# chosen COLUMNS CSV JSON
chosen() {
    works_quietly "$tcplife" --csv --columns "$1" one.pcap
    [ "$(tr -d '\r' < out | tr '\n' ' ')" = "$1 $2 " ] || fail "--csv --columns $1"
    works_quietly "$tcplife" --columns="$1" --json one.pcap
    [ "$(cat out)" = "$3" ] || fail "--json --columns $1"
}
chosen capture,open one.pcap,refused '{"capture":"one.pcap","open":"refused"}'
chosen open,capture,stream refused,one.pcap,0 '{"open":"refused","capture":"one.pcap","stream":0}'
chosen close,first_fin_merged,capture ,,one.pcap '{"close":null,"first_fin_merged":null,"capture":"one.pcap"}'
chosen stream,reset_by 0,server '{"stream":0,"reset_by":"server"}'
chosen capture one.pcap '{"capture":"one.pcap"}'

works_quietly "$tcplife" --csv one.pcap
prints '^capture,connection,stream,start,'
prints '^one\.pcap,0,'
works_quietly "$tcplife" --csv
grep -qF "$tutorial,0," out || fail "without a capture it is not the tutorial"
"$tcplife" --csv --columns capture - < one.pcap > out
[ "$(tail -n 1 out)" = $'-\r' ] || fail "standard input is not called -"
