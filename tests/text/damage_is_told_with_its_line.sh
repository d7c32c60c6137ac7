# SPDX-License-Identifier: GPL-2.0-or-later
# What can be understood is there; the line where it cannot is told; and no byte stands where none of the capture's
# stood.
. "$(dirname "$0")/common.sh"
text=$here/tutorial.txt

# all_but NUMBER...: the packets are the sample's; of these, the beginning or nothing.
all_but() {
    captures show "$sample" --of-day > whole
    captures show made.pcap --of-day > got
    local number lines
    for number in "$@"; do
        # What is left of it, or nothing.
        lines=$(sed -n "${number}p" whole | cut -d' ' -f3)
        [ "$(wc -l < got)" != 8 ] || [[ $lines == "$(sed -n "${number}p" got | cut -d' ' -f3)"* ]] ||
            fail "packet $number is made up"
    done
    sed "$(printf '%sd;' "$@")" whole > expected
    [ "$(wc -l < got)" = 8 ] && sed -i "$(printf '%sd;' "$@")" got
    diff expected got || fail "$damage: the others have suffered"
}

# damaged SED-SCRIPT PATTERN PACKET...: what is said, and whom it concerns.
damaged() {
    local script=$1 pattern=$2
    shift 2
    sed "$script" "$text" > damaged
    understand damaged
    damage=$script
    damage_is "$pattern"
    all_but "$@"
}

# Lines 9 to 16 are the second packet: two of heading, and bytes from line 11 on.
damaged '12d' 'line 12: offset 0x0010 expected, 0x0020 found$' 2
damaged '13,14d' 'line 13: offset 0x0020 expected, 0x0040 found$' 2
damaged '11d' 'line 11: offset 0x0000 expected, 0x0010 found' 2
damaged '9,11d' 'line 9: offset 0x0000 expected, 0x0010 found$' 2
damaged '11,16d' 'line 9: a packet without bytes$' 2
damaged '12s/0x0010/0x0011/' 'line 12: offset 0x0010 expected, 0x0011 found$' 2
damaged '12s/0x0010/0x0000/' 'line 12: offset 0x0000, and no packet' 2
damaged '12s/ 3cba//' 'line 12: 14 bytes, and the next line says 16$' 2
damaged '12s/3cba/3c/' 'line 12: "7f00" among the bytes$' 2
damaged '12s/3cba/3cb/' 'line 12: "3cb" among the bytes$' 2
damaged '12s/3cba/3cXa/' 'line 12: "3cXa" among the bytes$' 2
damaged '12s/3cba/3cba 3cba/' 'line 12: more than 16 bytes$' 2
damaged '12s/4006 .*/4006/' 'line 12: 10 bytes, and the next line says 16$' 2
damaged '12s/4006 .*/40/' 'line 12: 9 bytes, and the next line says 16$' 2
damaged '12s/.*/What is this?/' 'line 12: no line of bytes, in the middle of a packet$' 2
damaged '12s/0x0010:/x0010:/' 'line 12: no line of bytes, in the middle of a packet$' 2
damaged '15,16d' 'line 15: the packet ends after 64 of its 76 bytes$' 2
damaged '1,3d' 'line 1: offset 0x0000 expected, 0x0010 found$' 1
damaged '58,64d' 'line 57: a packet without bytes$' 8
damaged '61,64d' 'line 61: the packet ends after 32 of its 68 bytes$' 8

# Between a packet's lines stands what is none: all is there, and it is told.
sed '12a What is this?' "$text" > damaged
understand damaged
damage_is 'line 13: no line of bytes, in the middle of a packet$'
has_frames_of "$sample" --of-day

# Two places: the first is told.
damaged '12d;44d' 'line 12: .* \(and 1 more\)$' 2 6

# A heading is lost, and so is the time.
sed '17,18d' "$text" > damaged
understand damaged
damage_is 'line 17: a packet without a heading$'
captures show "$sample" --no-time > expected
captures show made.pcap --no-time | diff expected - || fail "bytes are lost with a heading"

# What is told is harmless to a terminal.
sed '12s/3cba/3c\x1b]0;title\x07/' "$text" > damaged
understand damaged
[[ $text_damage != *[![:print:]]* ]] || fail "escapes are handed on"

# Bytes, but of nothing that is known; and nothing at all.
sed -n '12,16p' "$text" > damaged
is_hex_text damaged || fail "tcpdump's lines are not known"
! packets_of_text damaged made.pcap || fail "a packet without its beginning"
damage_is 'line 1: offset 0x0000 expected, 0x0010 found'
head -c 4096 "$(command -v text2pcap)" | od -An -v -tx1 -w16 |
    awk '{ printf "%04x  %s\n", 16 * n++, substr($0, 2) }' > damaged
is_hex_text damaged || fail "a hex dump is none"
! packets_of_text damaged made.pcap || fail "a program is a packet"
damage_is 'line 1: .*no link type'
