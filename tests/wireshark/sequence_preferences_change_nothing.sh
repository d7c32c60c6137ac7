# SPDX-License-Identifier: GPL-2.0-or-later
# Offsets come from the raw numbers: what the TCP preferences do to tcp.seq is none of our business.
. "$(dirname "$0")/common.sh"
pcap=$(capture mixed < "$here/mixed.txt")
values fact -r "$pcap" > "$work/default"
tells_states "$work/default"
for relative in TRUE FALSE; do
    for analyze in TRUE FALSE; do
        for passes in -2 ''; do
            values fact -r "$pcap" $passes -o "tcp.relative_sequence_numbers:$relative" \
                -o "tcp.analyze_sequence_numbers:$analyze" > "$work/set"
            same "relative $relative, analyze $analyze $passes" "$work/default" "$work/set"
        done
    done
done
