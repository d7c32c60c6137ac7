# SPDX-License-Identifier: GPL-2.0-or-later
# Whatever its options: the same bytes, the same times, and the link type that they are of.
. "$(dirname "$0")/common.sh"

# comes_back LINK BYTES TIME VERBOSITY NAME
comes_back() {
    local -a as=()
    case $3 in
        -n) as=(--of-day) ;;
        -t) as=(--no-time) ;;
        -ttt | -ttttt) as=(--since-first) ;;
    esac
    case $2 in
        -x | -X) as+=(--network) ;;
    esac
    dump "$1.pcap" "$2" "$3" "$4" > text
    understand text
    is_like "$1.pcap" "${as[@]}"
    case $2 in
        -x | -X) is_link "raw IP" ;;
        *) is_link "$5" ;;
    esac
    [ "$3" = -t ] || [ -n "$text_times" ] || fail "$3 has times"
    [ "$3" != -t ] || [ -z "$text_times" ] || fail "-t has times"
}

verbosity=(-n -v -vv -vvv -e -#)
turn=0
while read -r link name; do
    captures under "$link" "$sample" "$link.pcap"
    for bytes in -x -X -xx -XX; do
        for time in -n -t -tt -ttt -tttt -ttttt; do
            : $((turn++))
            # The sample in every way, the others in every other.
            [ "$link" = cooked1 ] || ((turn % 4 == 0)) || continue
            comes_back "$link" "$bytes" "$time" "${verbosity[turn / 4 % 6]}" "$name"
        done
        : $((turn++))
    done
done << 'END'
cooked1 Linux cooked v1
cooked2 Linux cooked v2
ethernet Ethernet
vlan Ethernet
null BSD loopback
loop BSD loopback
raw raw IP
END

# IPv6, ARP, a VLAN, bytes that look like bytes in the text beside them.
/usr/bin/python3 "$here/made_up.py" mixed.pcap
for time in -tt -tttt; do
    dump mixed.pcap -XX $time -v > text
    understand text
    is_like mixed.pcap
    is_link Ethernet
    dump mixed.pcap -X $time -v > text
    understand text
    is_like mixed.pcap --network
    is_link "raw IP"
done

# Nanoseconds.
editcap -F nsecpcap "$sample" fine.pcap
tcpdump --nano -r fine.pcap -tt -x 2> /dev/null | sed '1s/331606000/331606789/' > text
understand text
captures show made.pcap | grep '^1460561200.331606789 ' > nanoseconds || fail "nanoseconds are lost"
