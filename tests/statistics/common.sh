# SPDX-License-Identifier: GPL-2.0-or-later
# What the tests of this folder share, on top of what the adapter's tests do: captures of many kinds of connections, and
# the statistics through tshark and sharkd.
. "$(dirname "${BASH_SOURCE[0]}")/../wireshark/common.sh"

# Given by CTest: TCPLIFE_MAKE_CAPTURE, the bench's capture maker.

# A little of everything: the adapter's, with a half-open one, a simultaneous close, an abort of unread data, and a
# client that waits in CLOSE-WAIT.
mixed_capture() {
    {
        cat "$here/mixed.txt"
        cat <<'END'
20.000 > S  100 0   0 7
20.010 < SA 900 101 0 7
20.011 > A  101 901 0 7
20.020 > FA 101 901 0 7
20.020 < FA 901 101 0 7
20.030 > A  102 902 0 7
20.030 < A  902 102 0 7
21.000 > S  100 0   0 8
21.010 < SA 900 101 0 8
22.000 > S  100 0   0 9
22.050 < SA 900 101 0 9
22.051 > A  101 901 0 9
22.060 < PA 901 101 700 9
22.061 > RA 101 901 0 9
23.000 > S  100 0   0 10
23.010 < SA 900 101 0 10
23.011 > A  101 901 0 10
23.020 < PA 901 101 50 10
23.021 > A  101 951 0 10
24.000 < FA 951 101 0 10
24.055 > A  101 952 0 10
36.000 > PA 101 952 5 10
END
    } | capture mixed
}

# many_kinds PACKETS: connections of all kinds, as the bench has them.
many_kinds() {
    "$TCPLIFE_MAKE_CAPTURE" many "$1" "$work/many.pcap" > /dev/null
    echo "$work/many.pcap"
}

# statistic NAME[,FILTER] TSHARK-ARGUMENTS
statistic() {
    local name=$1
    shift
    with_plugin -q -z "$name" "$@"
}

# A cell per column, with tabs between; blanks that only align are taken away.
cells_of_table() {
    sed -n '/^Connections$/,/^===/p' | grep ' |$' | sed 's/ *|$//; s/ *| */\t/g'
}

# sharkd REQUEST...: what it answers, a line each.
ask_sharkd() {
    printf '%s\n' "$@" | WIRESHARK_PLUGIN_DIR=$TCPLIFE_PLUGINS sharkd - 2> "$work/sharkd.stderr"
}
request() { # METHOD PARAMETERS
    printf '{"jsonrpc":"2.0","id":1,"method":"%s","params":{%s}}' "$1" "$2"
}
