# SPDX-License-Identifier: GPL-2.0-or-later
# tshark -x with lists and details, in every format of times; and what Wireshark exports and copies.
. "$(dirname "$0")/common.sh"
/usr/bin/python3 "$here/made_up.py" mixed.pcap

# comes_back CAPTURE "OPTIONS OF captures.py" TSHARK-OPTION...
comes_back() {
    local capture=$1 as=$2
    shift 2
    tshark -n -r "$capture" "$@" > text 2> /dev/null
    understand text
    # shellcheck disable=SC2086
    is_like "$capture" $as
}

for capture in "$sample" mixed.pcap; do
    comes_back "$capture" --no-time -x
    [ -z "$text_times" ] || fail "times out of nothing"
    comes_back "$capture" --no-time -x --hexdump noascii
    comes_back "$capture" --no-time -x --hexdump delimit
    comes_back "$capture" --since-first -x -P
    comes_back "$capture" --of-day -x -P -t a
    comes_back "$capture" "" -x -P -t ad
    comes_back "$capture" "" -x -P -t e
    comes_back "$capture" "" -x -V
done
comes_back "$sample" --since-first -x -P -t d

# A reassembled request is no packet.
tshark -n -r mixed.pcap -x > text 2> /dev/null
grep -q '^Reassembled TCP' text || fail "nothing is reassembled"

# What the window copies: three blanks, and a gap in the middle, as in versions before 4.
tshark -n -r "$sample" -x 2> /dev/null | sed -E 's/^([0-9a-f]{4}) /\1  /' > text
understand text
is_like "$sample" --no-time
sed -E 's/^([0-9a-f]{4}  ( [0-9a-f]{2}){8})/\1 /' text > gap
understand gap
is_like "$sample" --no-time
sed -E 's/   [^ ]*$//; s/ +$//' text > bare
understand bare
is_like "$sample" --no-time
