# SPDX-License-Identifier: GPL-2.0-or-later
# More than five: a line for each and counts, in place of a summary each. --connections shows just that.
. "$(dirname "$0")/common.sh"
for n in 1 2 3 4 5 6; do
    echo "0.00$n > S 100 0 0 $n"
done | capture scan
works_quietly "$tcplife" scan.pcap
prints '^conn +client +server +opened +closed '
prints '^ +5 +[0-9.]+:40006 +[0-9.]+:86 +unanswered '
prints '^6 connections$'
prints '^ +opened: unanswered 6$'
prints_not '^ +closed:'
sed '1,/^$/d' out > end
works_quietly "$tcplife" --connections scan.pcap
diff end out || fail "--connections shows something else"
