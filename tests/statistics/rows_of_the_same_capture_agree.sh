# SPDX-License-Identifier: GPL-2.0-or-later
# CSV, JSON and the table of the same capture: the same connections, the same values; chosen columns are those columns;
# segments are as many as Wireshark's own conversations count.
. "$(dirname "$0")/common.sh"
pcap=$(many_kinds 3000)
statistic tcplife,json -r "$pcap" > "$work/json"
statistic tcplife,csv -r "$pcap" | tr -d '\r' > "$work/csv"
[ "$(wc -l < "$work/csv")" = $(($(wc -l < "$work/json") + 1)) ] || fail "CSV and JSON have other rows"
head -n 1 "$work/csv" | tr , '\n' > "$work/heading"
sed -n 1p "$work/json" | jq -r 'keys_unsorted[]' > "$work/keys"
same "the names of the columns" "$work/heading" "$work/keys"
[ "$(sort -u "$work/heading" | wc -l)" = "$(wc -l < "$work/heading")" ] || fail "two columns have one name"

# Every conclusion is a column, under its field's name.
{
    printf '%s\n' capture connection stream start client_address client_port server_address server_port
    names_of conclusion | grep -v '\.number$' | sed 's/^tcplife\.//; s/\./_/g'
} > "$work/expected"
same "a column for every conclusion" "$work/expected" "$work/heading"

# Value by value.
for column in connection stream open close closed_first reset_by reset_reason first_fin_merged syn_count client_bytes history frame_syn; do
    at=$(grep -nx "$column" "$work/heading" | cut -d : -f 1)
    sed 1d "$work/csv" | cut -d , -f "$at" > "$work/in-csv"
    jq -r ".$column | if . == null then \"\" elif . == true then 1 elif . == false then 0 else . end" "$work/json" > "$work/in-json"
    same "the column $column" "$work/in-csv" "$work/in-json"
    statistic "tcplife,csv,columns=$column" -r "$pcap" | tr -d '\r' | sed 1d > "$work/chosen"
    same "the column $column, chosen" "$work/in-csv" "$work/chosen"
done
grep -qE '"setup_time":0\.[0-9]{9},' "$work/json" || fail "times have lost decimals"

# Frames as conv,tcp counts them: both ways together, by the ends of a connection.
statistic conv,tcp -r "$pcap" | awk '/<->/ { print $1, $3, $10 }' | sort > "$work/conversations"
jq -r '"\(.client_address):\(.client_port) \(.server_address):\(.server_port) \(.client_segments + .server_segments)"' \
    "$work/json" | sort > "$work/connections"
same "segments" "$work/conversations" "$work/connections"

# Nothing to tell: a heading, or nothing.
with_plugin -r "$pcap" -Y 'ip.ttl == 0' -w "$work/none.pcap"
[ "$(statistic tcplife,csv -r "$work/none.pcap" | wc -l)" = 1 ] || fail "no heading for an empty capture"
[ -z "$(statistic tcplife,json -r "$work/none.pcap")" ] || fail "a row of nothing"
