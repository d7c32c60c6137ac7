# SPDX-License-Identifier: GPL-2.0-or-later
# What the tests of this folder share: captures, their text, and what is made of it.
# shellcheck disable=SC2034,SC2154
set -euo pipefail # as ./tcplife, which has no -e
shopt -s inherit_errexit

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(cd "$here/../.." && pwd)
sample=$checkout/sample-pcaps/nc-three-segment-close.pcap
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work XDG_CONFIG_HOME=$work/config LC_ALL=C.UTF-8 TZ=UTC
cd "$work"

runner=()
# shellcheck source=../../command/text.sh
. "$checkout/command/text.sh"

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

captures() {
    /usr/bin/python3 "$here/captures.py" "$@"
}

# dump CAPTURE OPTION...: what tcpdump prints of it.
dump() {
    tcpdump -r "$@" 2> /dev/null
}

# understand TEXT: makes made.pcap.
understand() {
    rm -f made.pcap
    is_hex_text "$1" || fail "$1 is not taken for text of packets"
    packets_of_text "$1" made.pcap || fail "no packet in $1: $text_damage"
}

# is_like CAPTURE OPTION...: made.pcap is, as far as the options of captures.py say, and no damage was told.
is_like() {
    local what=$1
    shift
    [ -z "$text_damage" ] || fail "$what $*: $text_damage"
    has_frames_of "$what" "$@"
}

has_frames_of() {
    local what=$1 option
    local -a also=()
    shift
    captures show "$what" "$@" > expected
    for option in "$@"; do
        [ "$option" = --network ] || also+=("$option")
    done
    captures show made.pcap "${also[@]}" > got
    diff expected got > difference || { cut -c 1-200 difference && fail "$what $*"; }
}

is_link() {
    [ "$text_link" = "$1" ] || fail "link type $text_link, not $1"
}

# damage_is PATTERN
damage_is() {
    [[ $text_damage =~ ^$1 ]] || fail "damage is \"$text_damage\", not \"$1\""
}
