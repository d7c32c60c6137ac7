# SPDX-License-Identifier: GPL-2.0-or-later
# More than five: counts in place of a summary each.
. "$(dirname "$0")/common.sh"
for n in 1 2 3 4 5 6; do
    echo "0.00$n > S 100 0 0 $n"
done | capture scan
works_quietly "$tcplife" scan.pcap
prints '^6 connections$'
prints '^ +opened: 6 unanswered$'
prints_not '^ +closed:'
