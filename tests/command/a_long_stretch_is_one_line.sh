# SPDX-License-Identifier: GPL-2.0-or-later
# Ordinary segments in a row are told in one line from the fifth on, --all shows each, and nothing is lost: rows and
# what the lines count are all segments.
. "$(dirname "$0")/common.sh"
{
    printf '0.000 > S 100 0 0 1\n0.001 < SA 900 101 0 1\n0.002 > A 101 901 0 1\n'
    for n in $(seq 0 199); do
        printf '%s > PA %d 901 10 1\n%s < A 901 %d 0 1\n' "1.$((1000 + n))" $((101 + 10 * n)) "1.$((1000 + n))" $((111 + 10 * n))
    done
    printf '9.0 > FA 2101 901 0 1\n'
} | capture long
works_quietly "$tcplife" --all long.pcap
[ "$(rows)" = 404 ] || fail "--all does not show each"
works_quietly "$tcplife" long.pcap
[ "$(rows)" = 8 ] || fail "not three rows of the handshake, four of the stretch, one of the FIN"
prints '^ 8-403 +1\.10020?0 +Within .* the client sends 1980 bytes in 198 segments, and the server sends 198 ACKs\.$'
[ "$(wc -l < out)" -lt 20 ] || fail "not short"

# The same with the bench's mixture: what the rows and the lines tell adds up. (What is told often enough is counted by
# its kind, so a few segments count twice, or under a word that is not looked for here.)
"$MAKE_CAPTURE" many 20000 many.pcap > /dev/null
works_quietly "$tcplife" many.pcap -- -n -q -z tcplife,segments,width=1000
segments=$(awk '
    / (-->|<--) / && !/^connection/ { told++ }
    / (client|server) sends / {
        sub(/[.] .*/, "")
        for (i = 1; i <= NF; i++)
            if ($i ~ /^(segments?|ACKs?)[.,]?$/) told += $(i - 1)
    }
    END { print told }' out)
all=$(tshark -n -r many.pcap -Y tcp 2> /dev/null | wc -l)
rm out
[ "$segments" -ge $((all * 98 / 100)) ] && [ "$segments" -le "$all" ] || fail "$segments of $all segments are told of"
