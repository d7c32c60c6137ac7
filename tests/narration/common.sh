# SPDX-License-Identifier: GPL-2.0-or-later
# What the tests of this folder share, on top of what the adapter's tests do.
#
# Given by CTest: TCPLIFE_STORY (the story program), TCPLIFE_MENU (a library to preload, see menu.c).
. "$(dirname "${BASH_SOURCE[0]}")/../wireshark/common.sh"
# shellcheck disable=SC2034 # for those who read this file
checkout=$(cd "$here/../.." && pwd)

# told REQUEST TSHARK-ARGUMENTS: what -z tcplife,story says.
told() {
    local request=$1
    shift
    with_plugin -q -z "tcplife,story$request" "$@"
}

# What Wireshark shows of a stream that it follows, without what it writes around it.
followed_text() {
    awk '/^====/ { between = !between; next }
         between && /^(Follow|Filter|Node [01]): / { next }
         !between { next }
         left == 0 { sub(/^\t/, ""); left = $0 + 1; next }
         left > 0 { left -= length($0) + 1; if (left > 0) print }'
}

# Connections inside a connection: each IP packet is the payload of a TCP segment.
tunnelled_capture() {
    echo 'DissectorTable.get("tcp.port"):add(9999, Dissector.get("ip"))' > "$work/ip_over_tcp.lua"
    grep '^[0-9]' "$here/mixed.txt" | grep -v -e short -e long | awk -v envelope="$1" \
        '{ print $1, $2, $3, $4, $5, $6, $7 + 0, envelope }' | capture "$1"
}
