# SPDX-License-Identifier: GPL-2.0-or-later
# Take our lines away, and the details, the packet list and the protocols of each frame are what they were.
. "$(dirname "$0")/common.sh"
pcap=$(capture mixed < "$here/mixed.txt")
# Our item is at the top level: it ends where the next one begins, or the frame ends.
without_our_lines() { awk '!/^ / { ours = /^\[TCP Lifecycle \(tcplife\)/ } !ours'; }
for passes in '' -2; do
    with_plugin -r "$pcap" $passes -V > "$work/with.all"
    grep -q '^\[TCP Lifecycle (tcplife)' "$work/with.all" || fail "no details of ours"
    without_our_lines < "$work/with.all" > "$work/with"
    without_plugin -r "$pcap" $passes -V > "$work/without"
    same "details $passes" "$work/without" "$work/with"
    with_plugin -r "$pcap" $passes > "$work/with"
    without_plugin -r "$pcap" $passes > "$work/without"
    same "packet list $passes" "$work/without" "$work/with"
    with_plugin -r "$pcap" $passes -T fields -e frame.protocols -e tcp.stream > "$work/with"
    without_plugin -r "$pcap" $passes -T fields -e frame.protocols -e tcp.stream > "$work/without"
    same "protocols $passes" "$work/without" "$work/with"
done
