# SPDX-License-Identifier: GPL-2.0-or-later
# One pass, two passes, and two passes with a read filter: the first of them sees each segment with a tap that the
# others don't have. Conclusions grow in one pass; on a connection's last frame they must be what two passes say everywhere.
. "$(dirname "$0")/common.sh"
pcap=$(capture mixed < "$here/mixed.txt")

facts_are_the_same_in_every_pass "$pcap" tcp

last_of_each_connection() {
    awk -F '\t' '{ last[$2] = $0 } END { for (connection in last) print last[connection] }' "$1" | sort -n
}
values conclusion -r "$pcap" > "$work/so-far"
values conclusion -r "$pcap" -2 > "$work/final"
last_of_each_connection "$work/so-far" > "$work/so-far.last"
last_of_each_connection "$work/final" > "$work/final.last"
same "what one pass ends with is what two passes say" "$work/so-far.last" "$work/final.last"
cut -f 2- "$work/final" | sort -u > "$work/final.different"
cut -f 2- "$work/final.last" | sort -u > "$work/final.streams"
same "a conclusion is the same on all frames of a connection" "$work/final.streams" "$work/final.different"

with_plugin -r "$pcap" -q -z expert > "$work/expert.one"
with_plugin -r "$pcap" -2 -q -z expert > "$work/expert.two"
same "expert infos are the same in both passes" "$work/expert.one" "$work/expert.two"
