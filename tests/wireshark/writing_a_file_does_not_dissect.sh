# SPDX-License-Identifier: GPL-2.0-or-later
# tshark copies a file without looking into the packets unless something asks it to. We must not be what asks.
. "$(dirname "$0")/common.sh"
pcap=$(capture mixed < "$here/mixed.txt")
dissected() {
    LD_PRELOAD=$TCPLIFE_WITNESS TCPLIFE_WITNESS_REPORT=$work/report with_plugin -r "$pcap" "$@" > /dev/null
    sed 's/,.*//' "$work/report"
}
[ "$(dissected)" != 'dissected 0' ] || fail "the witness sees nothing"
[ "$(dissected -w "$work/with.pcap")" = 'dissected 0' ] || fail "it dissects"
without_plugin -r "$pcap" -w "$work/without.pcap"
cmp "$work/with.pcap" "$work/without.pcap" || fail "the copies differ"
