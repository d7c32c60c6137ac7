# SPDX-License-Identifier: GPL-2.0-or-later
# What ./tcplife prints is what the plugin prints: -z tcplife,overview and -z tcplife,story, of all or of one.
. "$(dirname "$0")/common.sh"
two_connections
for pair in '--connections:tcplife,overview' '--story:tcplife,story' '--story=1:tcplife,story,1' ':tcplife,segments' \
    '--all:tcplife,segments,all'; do
    # shellcheck disable=SC2086 # or none
    works_quietly "$tcplife" ${pair%%:*} two.pcap
    mv out ours
    works_quietly "$tcplife" two.pcap -- -n -q -z "${pair#*:}"
    diff out ours || fail "${pair%%:*} is not -z ${pair#*:}"
done
for mode in --connections --csv --json; do
    works_quietly "$tcplife" $mode two.pcap
    mv out ours
    works_quietly "$tcplife" $mode --full two.pcap
    diff out ours || fail "--full says something else with $mode"
done
refuses '--full goes with' "$tcplife" --full two.pcap
works_quietly "$tcplife" --connections two.pcap -- -Y 'tcp.port == 81'
prints '^1 connection$'
refuses 'no TCP connection 7' "$tcplife" --story=7 two.pcap
refuses 'the number of a connection is wanted' "$tcplife" --story=x two.pcap
refuses 'do not go together' "$tcplife" --connections --story two.pcap
refuses '--all and --connections do not go together' "$tcplife" --connections --all two.pcap
refuses 'names no interface' "$tcplife" --live
refuses 'connection.s number: --story=N' "$tcplife" --story 1 two.pcap
refuses '--live or a capture' "$tcplife" --live lo two.pcap
for option in --connections --story --all --live --full; do
    "$tcplife" --help | grep -q -e "$option" || fail "--help does not tell of $option"
    grep -q -e "$option" "$checkout/README.md" || fail "the README does not tell of $option"
done
