# SPDX-License-Identifier: GPL-2.0-or-later
# sharkd retaps what it has loaded. Each surface, all at once, again, and after loading another capture and this one anew.
. "$(dirname "$0")/common.sh"
pcap=$(many_kinds 3000)
mixed=$(mixed_capture)
load() { request load "\"file\":\"$1\""; }
taps=$(request tap '"tap0":"nstat:tcplife,connections","tap1":"stat:tcplife","tap2":"srt:tcplife"')

statistic tcplife,connections -r "$pcap" | cells_of_table | sed 's/\t*$//' > "$work/table"
table_of() { jq -r '.result.taps[] | select(.type == "nstat") | .tables[].i[] | map(tostring | sub("^ +"; "")) | join("\t")' | sed 's/\t*$//'; }
statistic tcplife,tree -r "$pcap" | sed -n '/^Connections/,/^$/p' | sed 's/^ *//; s/  .*//; /^$/d' | sort > "$work/nodes"
nodes_of() { jq -r '.result.taps[] | select(.type == "stats") | .. | .name? // empty' | sed 1d | sort; }
statistic tcplife,tree -r "$pcap" | awk '/^Connections/, /^$/' | grep -oE '  +[0-9]+ +' | awk '{ s += $1 } END { print s }' > "$work/sum"
sum_of() { jq -r '[.result.taps[] | select(.type == "stats") | .stats | .. | .count? // empty] | add'; }
statistic tcplife,srt -r "$pcap" | awk '/^ *[0-9]+ / { print $1, $(NF - 4), $(NF - 3), $(NF - 2) }' > "$work/times"
times_of() {
    jq -r '.result.taps[] | select(.type == "srt") | .tables[].r[] | "\(.idx) \(.num) \(.min) \(.max)"' |
        awk '{ printf "%d %d %.6f %.6f\n", $1, $2, $3, $4 }'
}

for history in "$(load "$pcap")" "$(load "$pcap")"$'\n'"$taps"$'\n'"$taps" \
    "$(load "$pcap")"$'\n'"$taps"$'\n'"$(load "$mixed")"$'\n'"$taps"$'\n'"$(load "$pcap")"; do
    ask_sharkd "$history" "$taps" | tail -n 1 > "$work/answer"
    table_of < "$work/answer" > "$work/sharkd.table"
    same "the table" "$work/table" "$work/sharkd.table"
    nodes_of < "$work/answer" > "$work/sharkd.nodes"
    same "the summary's nodes" "$work/nodes" "$work/sharkd.nodes"
    [ "$(sum_of < "$work/answer")" = "$(cat "$work/sum")" ] || fail "the summary counts otherwise"
    times_of < "$work/answer" > "$work/sharkd.times"
    same "the times" "$work/times" "$work/sharkd.times"
done

# Two of one table in one request share their rows in Wireshark: the second is refused, and nothing breaks.
twice=$(request tap '"tap0":"nstat:tcplife,connections","tap1":"nstat:tcplife,connections"')
ask_sharkd "$(load "$pcap")" "$twice" "$taps" | tail -n 1 | table_of > "$work/sharkd.table"
same "the table after two at once" "$work/table" "$work/sharkd.table"
grep -q 'once at a time' "$work/sharkd.stderr" || fail "nobody said that two at once do not go"
