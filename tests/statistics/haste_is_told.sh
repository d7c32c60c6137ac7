# SPDX-License-Identifier: GPL-2.0-or-later
# A filter on conclusions, asked while they grow: what comes out is not what was meant, and that is said in a line. Of a
# filter on facts, and of a capture that is read twice, there is nothing to say.
. "$(dirname "$0")/common.sh"
pcap=$(many_kinds 2000)
asked() { # passes, statistic: what is on stderr
    # shellcheck disable=SC2086 # or none
    WIRESHARK_PLUGIN_DIR=$TCPLIFE_PLUGINS tshark -n -r "$pcap" $1 -q -z "$2" 2>&1 > "$work/out" | grep -v '^Running as' || true
}
for name in csv json segments overview; do
    [ "$(asked '' "tcplife,$name,tcplife.close == \"reset\"")" = \
        'tcplife: the filter asks for conclusions, which were not final when it was asked: read twice (-2)' ] ||
        fail "$name says nothing of its haste"
    [ -s "$work/out" ] || fail "$name with a filter on conclusions prints nothing"
    for filter in '' ,tcp.flags.fin==1 ',tcplife.fin.merged == 1' ,tcplife.ack.delay; do
        [ -z "$(asked '' "tcplife,$name$filter")" ] || fail "$name$filter: $(asked '' "tcplife,$name$filter")"
    done
    [ -z "$(asked -2 "tcplife,$name,tcplife.close == \"reset\"")" ] || fail "$name is hasty with -2"
    asked '' "tcplife,$name,tcplife.close == \"half-close\" && frame.number < 5" | grep -q 'no TCP segment .*(-2)' ||
        fail "$name: nothing passes, and nobody says why"
done
