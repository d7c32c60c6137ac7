# SPDX-License-Identifier: GPL-2.0-or-later
# The summary counts connections: held against counts that jq makes of the rows, and times against their average,
# minimum and maximum.
. "$(dirname "$0")/common.sh"
for pcap in "$(mixed_capture)" "$(many_kinds 4000)"; do
    statistic tcplife,json -r "$pcap" > "$work/json"
    statistic tcplife,tree -r "$pcap" | sed -n '/^Connections/,/^$/p' > "$work/tree"

    # PATH COUNT, of every node: the depth is in the indentation
    awk 'NF { match($0, /^ */); depth = RLENGTH; name = substr($0, depth + 1); count = name; sub(/  .*/, "", name)
        sub(/^[^ ]*( [^ ]+)*  +/, "", count); split(count, part, " "); node[depth] = name; path = node[0]
        for (i = 1; i <= depth; i++) path = path "/" node[i]
        print path "\t" part[1] }' "$work/tree" | grep -v '(ms)' | sort > "$work/counted"
    jq -rs '
        def merged: if .first_fin_merged then "with the other FIN (merged)" else "alone" end;
        def tally(f): map(f | select(. != null)) | group_by(.) | map({key: .[0], value: length});
        def nodes(name; list): [{key: "Connections/\(name)", value: (list | map(.value) | add // 0)}] +
            (list | map({key: "Connections/\(name)/\(.key)", value}));
        [{key: "Connections", value: length}]
        + nodes("Opened"; tally(.open)) + nodes("Closed"; tally(.close)) + nodes("Closed first"; tally(.closed_first))
        + nodes("Reset by"; tally(.reset_by))
        + (map(select(.reset_by)) | tally("Connections/Reset by/\(.reset_by)/\(.reset_reason)"))
        + nodes("First FIN acknowledged"; tally(if .first_fin_merged == null then null else merged end))
        + (map(select(.first_fin_merged != null)) | tally("Connections/First FIN acknowledged/\(merged)/\(.first_fin_ack_band)"))
        | .[] | "\(.key)\t\(.value)"' "$work/json" | sort > "$work/expected"
    same "the counts" "$work/expected" "$work/counted"

    while IFS=$'\t' read -r node column; do
        jq -rs "map(.$column | select(. != null) * 1000) | if length == 0 then \"0 - - -\" else
            \"\(length) \(add / length) \(min) \(max)\" end" "$work/json" > "$work/wanted"
        grep -F "$node" "$work/tree" | sed "s|^$(printf %s "$node" | sed 's/[].[*^$|]/\\&/g') *||" > "$work/got"
        paste -d ' ' "$work/wanted" "$work/got" |
            awk '$2 == "-" { exit !($1 == $5 && $6 == "-") }
                { tolerance = 0.006 + $4 / 1e6; exit !($1 == $5 && near($2, $6) && near($3, $7) && near($4, $8)) }
                function near(a, b) { return a - b < tolerance && b - a < tolerance }' ||
            fail "$node: $(cat "$work/wanted") is not $(cat "$work/got")"
    done <<'END'
Set-up time (ms)	setup_time
Set-up time, server's share (ms)	setup_server_side
Set-up time, client's share (ms)	setup_client_side
FIN ACK delay (ms)	first_fin_ack_delay
Time in CLOSE-WAIT (ms)	close_wait
Time in FIN-WAIT-2 (ms)	fin_wait_2
END
done
