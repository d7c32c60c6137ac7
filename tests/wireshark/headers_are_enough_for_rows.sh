# SPDX-License-Identifier: GPL-2.0-or-later
# Of all captures that the tests have, `headers_only` leaves every row as it was, byte for byte; and where anybody looks at more
# than rows, it does nothing.
. "$(dirname "$0")/common.sh"
mkdir "$work/captures" "$work/shifted"
for story in "$here"/../stories/*.story; do
    "$TCPLIFE_STORY" pcap "$story" "$work/captures/$(basename "$story" .story).pcap"
done
cp "$here"/../kernel/fixtures/*.pcap "$here"/../../sample-pcaps/*.pcap* "$work/captures"
cp "$(capture mixed < "$here/mixed.txt")" "$work/captures"
for pcap in "$here"/../capture_faults/*.pcap.gz; do
    zcat "$pcap" > "$work/captures/$(basename "$pcap" .gz)"
done
# Hardly a story has addresses and ports of its own. So in one file they are many lives of the same, which is what TCP numbers
# streams by: one after the other, and all at the same time.
hour=0
for pcap in "$work"/captures/*; do
    editcap -t $((3600 * ++hour)) "$pcap" "$work/shifted/$(basename "$pcap")"
done
mergecap -a -w "$work/one_by_one.pcapng" "$work"/shifted/*
mergecap -w "$work/all_at_once.pcapng" "$work"/captures/*

rows() {
    with_plugin -q -z "tcplife,$1" -r "$2"
}

for pcap in "$work"/one_by_one.pcapng "$work"/all_at_once.pcapng "$work"/captures/{chance,lossy}-*; do
    for format in csv json; do
        rows "$format" "$pcap" > "$work/full"
        rows "$format,headers_only" "$pcap" > "$work/headers"
        same "$pcap, $format" "$work/full" "$work/headers"
    done
done
[ "$(rows csv "$work/one_by_one.pcapng" | wc -l)" -gt 500 ] || fail "hardly any rows"

# Else nothing would have been tested: TCP's own tap hears of fewer segments.
pcap=$work/one_by_one.pcapng
conversations() {
    with_plugin -q -z conv,tcp -z "tcplife,$1" -r "$pcap" | grep -F '<->'
}
conversations csv > "$work/full"
conversations csv,headers_only > "$work/headers"
! cmp -s "$work/full" "$work/headers" || fail "headers_only does nothing"

# Somebody looks: at the list of packets, through a filter, at what another statistic wants.
with_plugin -z tcplife,csv -r "$pcap" > "$work/full"
with_plugin -z tcplife,csv,headers_only -r "$pcap" > "$work/headers"
same "with the list of packets" "$work/full" "$work/headers"
for filter in tcp.analysis.retransmission tcp.len==1 http; do
    for passes in '' -2; do
        with_plugin -q $passes -z "tcplife,csv,$filter" -r "$pcap" > "$work/full"
        with_plugin -q $passes -z "tcplife,csv,headers_only,$filter" -r "$pcap" > "$work/headers"
        same "of what passes $filter $passes" "$work/full" "$work/headers"
    done
done
rows csv,headers_only,columns=stream+close "$pcap" > "$work/headers"
rows csv,columns=stream+close "$pcap" > "$work/full"
same "of chosen columns" "$work/full" "$work/headers"
