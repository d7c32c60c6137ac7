# SPDX-License-Identifier: GPL-2.0-or-later
# The tutorial's text gives the tutorial's table, from a file and from standard input, times of day included; what kind of
# packets they are is said in a line. Damaged text shows what was understood, and says where it stops being so.
. "$(dirname "$0")/common.sh"
text=$checkout/tests/text/tutorial.txt
works_quietly "$tcplife" "$tutorial"
mv out table
run "$tcplife" "$text"
[ "$status" = 0 ] || fail "status $status"
says_in_one_line 'tutorial.txt is a text of packets: Linux cooked v1$'
diff table out || fail "another table"
"$tcplife" - < "$text" > out 2> err || fail "not from standard input"
says_in_one_line 'standard input is a text of packets: Linux cooked v1$'
diff table out || fail "another table from standard input"
for capture in "$tutorial" "$text"; do
    "$tcplife" "$capture" -- -T fields -e frame.time 2> /dev/null | grep -oE '[0-9]+:[0-9]+:[0-9.]+' > "times-${capture##*.}"
done
[ "$(wc -l < times-txt)" = 8 ] && diff times-pcap times-txt || fail "other times of day"
sed '38s/0x0030/0x0060/' "$text" > damaged.txt
run "$tcplife" damaged.txt
[ "$status" = 1 ] || fail "damage is no failure"
grep -q '^tcplife: damaged.txt: line 38: ' err || fail "does not say where the damage is"
[ "$(rows)" -ge 7 ] || fail "what was understood is not shown"
run "$tcplife" --csv damaged.txt "$tutorial" "$text"
[ "$(wc -l < out)" = 4 ] && [ "$status" = 1 ] || fail "no rows of texts"
