# SPDX-License-Identifier: GPL-2.0-or-later
# A connection is listed when a segment of it passes the filter, and its row tells the whole of it: whatever the filter
# leaves of a connection, its row is the one that stands in the list of all.
. "$(dirname "$0")/common.sh"
pcap=$(many_kinds 4000)
statistic tcplife,csv -r "$pcap" > "$work/all"
for filter in tcp.flags.fin==1 tcp.flags.reset==1 'tcp.stream>=10 && tcp.len>1000' frame.number==17 'ip.ttl==0'; do
    with_plugin -r "$pcap" -Y "$filter" -T fields -e tcp.stream | sort -un > "$work/streams"
    awk -F , 'FILENAME == ARGV[1] { wanted[$1]; next } FNR == 1 || $2 in wanted' "$work/streams" "$work/all" > "$work/expected"
    for passes in '' -2; do
        # in the order in which they pass
        statistic "tcplife,csv,$filter" -r "$pcap" $passes | sort -n > "$work/filtered"
        sort -n "$work/expected" > "$work/sorted"
        same "the rows that $filter leaves $passes" "$work/sorted" "$work/filtered"
        statistic "tcplife,tree,$filter" -r "$pcap" $passes | awk '$1 == "Connections" { print $2 }' > "$work/counted"
        [ "$(cat "$work/counted")" = "$(wc -l < "$work/streams")" ] || fail "the summary of $filter counts others $passes"
    done
done

# A filter on conclusions asks for what is known in the end: two passes.
for filter in 'tcplife.close == "reset"' 'tcplife.closed_first == "server"' 'tcplife.setup_time > 0.02'; do
    with_plugin -2 -r "$pcap" -Y "$filter" -T fields -e tcp.stream | sort -un > "$work/streams"
    [ -s "$work/streams" ] || fail "nothing to filter by $filter"
    statistic "tcplife,csv,columns=stream,$filter" -2 -r "$pcap" | tr -d '\r' | sed 1d | sort -n > "$work/filtered"
    same "the connections with $filter" "$work/streams" "$work/filtered"
done
