# SPDX-License-Identifier: GPL-2.0-or-later
# 54 bytes hold Ethernet, IPv4 and TCP's fixed header, 60 a little of the options; TCP itself then gives up halfway.
# Lengths are those of the segments as sent.
. "$(dirname "$0")/common.sh"
grep -v -e ip6 -e gre -e ipip "$here/mixed.txt" | capture whole > /dev/null
for snaplen in 54 60; do
    editcap -F pcap -s "$snaplen" "$work/whole.pcap" "$work/short.pcap"
    for passes in '' -2 '-2 -R tcp'; do
        values fact -r "$work/whole.pcap" $passes > "$work/whole"
        values fact -r "$work/short.pcap" $passes > "$work/short"
        tells_states "$work/whole"
        same "snaplen $snaplen $passes" "$work/whole" "$work/short"
    done
done
