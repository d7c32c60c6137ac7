# SPDX-License-Identifier: GPL-2.0-or-later
# Which timers a delayed ACK fits is said in the preference's own words; a text that makes no sense is one line, and the
# timers stay as they were.
. "$(dirname "$0")/common.sh"
pcap=$here/../kernel/fixtures/close-server-first.client.pcap

bands() {
    with_plugin -r "$pcap" "$@" -Y tcplife.ack.band -T fields -e tcplife.ack.band | sort -u
}
is() { # WHAT EXPECTED GOT
    [ "$2" = "$3" ] || fail "$1: expected '$2', got '$3'"
}
is "by default" "Linux (40 to 200 ms)" "$(bands)"
is "other stacks" "My stack (30 to 60 ms), Slow (45 ms)" \
    "$(bands -o 'tcplife.ack_timers:My stack 30-60,Slow 45,Never 400')"
is "none fits" "" "$(bands -o 'tcplife.ack_timers:Never 400')"
is "no sense" "Linux (40 to 200 ms)" "$(bands -o 'tcplife.ack_timers:Linux forty')"
is "one line" 1 "$(grep -c 'ack_timers' "$work/stderr")"
