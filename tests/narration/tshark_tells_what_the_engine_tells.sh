# SPDX-License-Identifier: GPL-2.0-or-later
# Word for word, in one pass as in two, and in company.
. "$(dirname "$0")/common.sh"
compared=0
for file in "$checkout"/tests/stories/*.told; do
    story=${file%.told}.story
    "$TCPLIFE_STORY" pcap "$story" "$work/story.pcap"
    "$TCPLIFE_STORY" tell "$story" > "$work/engine"
    compared=$((compared + 1))
    for passes in '' -2; do
        told '' -r "$work/story.pcap" $passes | sed '/^connection [0-9]*: client .* server /d' > "$work/tshark"
        same "$(basename "$story") $passes" "$work/engine" "$work/tshark"
    done
done
[ "$compared" -ge 15 ] || fail "only $compared stories were compared"

# Two requests at once do not disturb each other, nor somebody else's statistic.
pcap=$(capture mixed < "$here/mixed.txt")
told ,0 -r "$pcap" > "$work/zero"
told ,4 -r "$pcap" > "$work/four"
[ "$(head -n 1 "$work/zero")" = 'connection 0: client 10.0.0.1:40000, server 10.0.0.2:80' ] || fail "whose story is it?"
with_plugin -q -r "$pcap" -z tcplife,story,4 -z tcplife,csv,columns=stream -z tcplife,story,0 > "$work/all"
for alone in zero four; do
    grep -Fxc -f "$work/$alone" "$work/all" > "$work/count" || true
    [ "$(cat "$work/count")" -ge "$(wc -l < "$work/$alone")" ] || fail "in company $alone is told otherwise"
done
grep -q '^stream' "$work/all" || fail "the rows are missing"

# Without a number, all of them, in order.
told '' -r "$pcap" | grep -o '^connection [0-9]*' > "$work/order"
with_plugin -r "$pcap" -2 -Y tcplife.direction -T fields -e tcp.stream | sort -nu |
    sed 's/^/connection /' > "$work/streams"
same "every connection, in order" "$work/streams" "$work/order"
