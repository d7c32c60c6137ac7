# SPDX-License-Identifier: GPL-2.0-or-later
# The same numbers in one pass and in two, alone and with all the others in the same run, in any order, read through a
# pipe, and twice in a row.
. "$(dirname "$0")/common.sh"
for pcap in "$(mixed_capture)" "$(many_kinds 3000)"; do
    for name in connections tree srt csv json; do
        for filter in '' ,tcp.flags.fin==1; do
            statistic "tcplife,$name$filter" -r "$pcap" > "$work/$name$filter.one"
            statistic "tcplife,$name$filter" -2 -r "$pcap" > "$work/$name$filter.two"
            same "$name$filter in two passes" "$work/$name$filter.one" "$work/$name$filter.two"
        done
        statistic "tcplife,$name" -r - < "$pcap" > "$work/piped"
        same "$name through a pipe" "$work/$name.one" "$work/piped"
    done
    grep -q established "$work/connections.one" || fail "nothing to compare"

    # tshark draws the last one first
    for passes in '' -2; do
        with_plugin -q $passes -r "$pcap" -z tcplife,json -z tcplife,tree -z conv,tcp -z tcplife,tree,tcp.flags.fin==1 \
            -z tcplife,srt -z tcplife,connections -z tcplife,csv,tcp.flags.fin==1 > "$work/together"
        statistic conv,tcp -r "$pcap" > "$work/conv.one"
        cat "$work/csv,tcp.flags.fin==1.one" "$work/connections.one" "$work/srt.one" "$work/tree,tcp.flags.fin==1.one" \
            "$work/conv.one" "$work/tree.one" "$work/json.one" > "$work/apart"
        same "all in one run $passes" "$work/apart" "$work/together"
    done
done
