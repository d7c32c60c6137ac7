# SPDX-License-Identifier: GPL-2.0-or-later
# The table and the rows say what the fields say on the connection's last frame, column by column; what is absent there
# is blank here, and every line has all its cells.
. "$(dirname "$0")/common.sh"

# name of the column's field, in the order of the table; those of Wireshark's own come with a dash
fields='- - - - - - tcplife.open tcplife.close tcplife.closed_first tcplife.reset_by tcplife.reset_reason
    tcplife.first_fin.merged tcplife.first_fin.ack_delay tcplife.setup_time tcplife.setup.server_side
    tcplife.setup.client_side tcplife.syn_count tcplife.duration tcplife.client.bytes tcplife.server.bytes
    tcplife.client.segments tcplife.server.segments tcplife.client.final_state tcplife.server.final_state
    tcplife.conn_state tcplife.history tcplife.frame.first'
wanted=(-T fields -E separator=/t -E occurrence=a -e tcplife.connection)
for field in $fields; do
    [ "$field" = - ] || wanted+=(-e "$field")
done

# Rounds times to the table's six decimals, and writes truths as the table does.
as_in_table() {
    awk -F '\t' -v OFS='\t' '{
        if ($7 != "") $7 = $7 == "1" || $7 == "True" ? "yes" : "no"
        for (i = 8; i <= 11; i++) if ($i != "") $i = sprintf("%.6f", $i)
        $13 = sprintf("%.6f", $13)
        print
    }'
}

for pcap in "$(mixed_capture)" "$(many_kinds 3000)"; do
    with_plugin -2 -r "$pcap" -Y 'tcplife.open || tcplife.duration' "${wanted[@]}" |
        grep -v '^[0-9]*,' | awk -F '\t' '{ last[$1] = $0 } END { for (number in last) print last[number] }' | sort -n |
        as_in_table > "$work/expected"
    statistic tcplife,connections -r "$pcap" > "$work/table"
    cells_of_table < "$work/table" | cut -f 1,7- | sort -n > "$work/shown"
    same "the cells of the table" "$work/expected" "$work/shown"
    grep -q 'established' "$work/shown" || fail "no connection at all"
    lines=$(grep ' |$' "$work/table" | awk -F '|' '{ print NF }' | sort -u)
    [ "$lines" = 28 ] || fail "not every line has 27 cells: $lines"
done

# Whose addresses stand where.
statistic tcplife,connections -r "$(mixed_capture)" | cells_of_table | awk -F '\t' '$1 == 0' | cut -f 3-6 > "$work/ends"
with_plugin -r "$work/mixed.pcap" -Y 'frame.number == 1' -T fields -e ip.src -e tcp.srcport -e ip.dst -e tcp.dstport > "$work/expected"
same "the ends of a connection" "$work/expected" "$work/ends"
