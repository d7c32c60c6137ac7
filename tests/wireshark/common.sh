# SPDX-License-Identifier: GPL-2.0-or-later
# What the tests of this folder share: captures made on the spot, tshark with the plugin, comparisons.
#
# Given by CTest: TCPLIFE_PLUGINS (the folder with <version>/epan/tcplife.so), TCPLIFE_FIELD_TABLE (prints the field
# table), TCPLIFE_WITNESS (a library to preload, see witness.c).
set -u
shopt -s inherit_errexit
set -e

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_CONFIG_HOME=$work/config LC_ALL=C.UTF-8 TZ=UTC

if [ "$(id -u)" = 0 ]; then
    echo "Wireshark ignores the plugin for root: run this as an ordinary user, as tests/run does." >&2
    exit 1
fi

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

# capture NAME < LINES: makes $work/NAME.pcap of lines as capture.awk reads them, and prints its path.
capture() {
    awk -f "$here/capture.awk" > "$work/$1.hex"
    text2pcap -q -t %s.%f "$work/$1.hex" "$work/$1.pcap"
    echo "$work/$1.pcap"
}

# tshark with the plugin, and without; no name resolution.
with_plugin() {
    WIRESHARK_PLUGIN_DIR=$TCPLIFE_PLUGINS tshark -n "$@" 2> "$work/stderr" || { cat "$work/stderr" >&2; return 1; }
}
without_plugin() {
    mkdir -p "$work/no-plugins"
    WIRESHARK_PLUGIN_DIR=$work/no-plugins tshark -n "$@" 2> "$work/stderr" || { cat "$work/stderr" >&2; return 1; }
}

# The names of all fields that are facts of a segment, or conclusions on a connection.
names_of() {
    "$TCPLIFE_FIELD_TABLE" | awk -v kind="$1" '$2 == kind { print $1 }'
}

# values KIND TSHARK-ARGUMENTS: frame, connection and every fact (or conclusion), a line a frame; no tree is visible.
values() {
    local kind=$1 name
    local -a wanted=(-T fields -E occurrence=a -e frame.number -e tcplife.connection)
    shift
    for name in $(names_of "$kind"); do
        wanted+=(-e "$name")
    done
    with_plugin "$@" "${wanted[@]}"
}

# same NAME FILE FILE: both say the same, and they say something.
same() {
    [ -s "$2" ] || fail "$1: nothing to compare"
    diff "$2" "$3" > "$work/difference" || { head -40 "$work/difference"; fail "$1"; }
}

# facts_are_the_same_in_every_pass PCAP FILTER: one, two, and two with a read filter, which lets all segments through.
facts_are_the_same_in_every_pass() {
    values fact -r "$1" > "$work/one"
    values fact -r "$1" -2 > "$work/two"
    values fact -r "$1" -2 -R "$2" > "$work/filtered"
    tells_states "$work/one"
    same "$1: one pass equals two passes" "$work/one" "$work/two"
    same "$1: one pass equals two passes with a read filter" "$work/one" "$work/filtered"
}

# Nobody would notice if a comparison compared empty columns: some states must be there.
tells_states() {
    grep -q ESTABLISHED "$1" && grep -q SYN-SENT "$1" || fail "no states in the output"
}
