# SPDX-License-Identifier: GPL-2.0-or-later
# Every fact of every frame, of all captures that the tests have: one pass, two passes, two passes with a read filter, and
# sharkd in any order say the same.
. "$(dirname "$0")/common.sh"
mkdir "$work/captures"
for story in "$here"/../stories/*.story; do
    "$TCPLIFE_STORY" pcap "$story" "$work/captures/$(basename "$story" .story).pcap"
done
cp "$here"/../kernel/fixtures/*.pcap "$here"/../../sample-pcaps/*.pcap* "$work/captures"
cp "$(capture mixed < "$here/mixed.txt")" "$work/captures"
# All of it in one file is more than the sum: many lives of one four-tuple. Each has its own hour, lest one be taken for a copy
# of another.
mkdir "$work/shifted"
hour=0
for pcap in "$work"/captures/*; do
    editcap -t $((3600 * ++hour)) "$pcap" "$work/shifted/$(basename "$pcap")"
done
mergecap -a -w "$work/all.pcapng" "$work"/shifted/*
[ "$(capinfos -T -r -c -M "$work/all.pcapng" | cut -f 2)" -gt 3000 ] || fail "hardly any frames"
names_of fact > "$work/facts"

zcat "$here"/../capture_faults/chance-11.client.pcap.gz > "$work/chance.pcap"
for pcap in "$work/all.pcapng" "$work/chance.pcap"; do
    facts_are_the_same_in_every_pass "$pcap" frame

    # Of frames that a filter rejects, the first pass knows; the others move up. So no text may differ but by a frame's number.
    for filter in 'tcp.len == 0' 'tcp.seq_raw & 1' '!(tcp.flags.fin == 1)'; do
        values fact -r "$pcap" -Y "$filter" > "$work/shown"
        values fact -r "$pcap" -2 -R "$filter" > "$work/kept"
        without_frames() { cut -f 3- "$1" | awk -F '\t' -v OFS='\t' -v frame="$ack_frame" '
            { $frame = ""; gsub(/frames? [0-9]+/, "frame"); print }'; }
        ack_frame=$(($(grep -nx tcplife.ack.frame "$work/facts" | cut -d : -f 1)))
        without_frames "$work/shown" > "$work/shown.facts"
        without_frames "$work/kept" > "$work/kept.facts"
        same "$pcap: a read filter that rejects some changes nothing of the others: $filter" "$work/shown.facts" "$work/kept.facts"
    done
done

# Columns say some values in other words than -T fields, but these not.
names_of fact | grep -v -e '\.delay$' -e merged -e accepted > "$work/facts"
"$PYTHON3" -B "$here/sharkd.py" "$work/facts" random "$work/all.pcapng" "$work/chance.pcap" > "$work/sharkd" ||
    fail "sharkd in any order"
fields=(-T fields -E occurrence=a -e frame.number)
while read -r name; do
    fields+=(-e "$name")
done < "$work/facts"
with_plugin -r "$work/all.pcapng" -2 "${fields[@]}" > "$work/two"
same "sharkd equals two passes" "$work/two" "$work/sharkd"
names_of fact > "$work/facts"
"$PYTHON3" -B "$here/sharkd.py" "$work/facts" order "$work"/captures/* || fail "one capture after the other in one sharkd"
