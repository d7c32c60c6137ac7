# SPDX-License-Identifier: GPL-2.0-or-later
# Ten thousand segments, every twentieth of them sent twice: a page at most, and nothing is lost in it.
. "$(dirname "$0")/common.sh"
{
    echo '0.000 > S  100 0   0'
    echo '0.010 < SA 900 101 0'
    echo '0.011 > A  101 901 0'
    awk 'BEGIN {
        time = 1; seq = 101
        for (i = 1; i <= 5000; i++) {
            printf "%.3f > PA %d 901 10\n", time += 0.001, seq
            if (i % 20 == 0)
                printf "%.3f > PA %d 901 10\n", time += 0.3, seq
            seq += 10
            printf "%.3f < A 901 %d 0\n", time += 0.001, seq
        }
        printf "%.3f > FA %d 901 0\n%.3f < FA 901 %d 0\n%.3f > A %d 902 0\n", time += 1, seq, time += 1, seq + 1,
            time += 1, seq + 1
    }'
} | capture long > /dev/null
told ,0 -r "$work/long.pcap" > "$work/story"
[ "$(wc -l < "$work/story")" -lt 80 ] || fail "$(wc -l < "$work/story") lines"
[ "$(grep -c '^!.*again (retransmission)' "$work/story")" = 8 ] || fail "not eight retransmissions are told"
tr -s ' \n' ' ' < "$work/story" > "$work/text"
grep -q 'Not told one by one any more: data retransmission x 242\.' "$work/text" || fail "the others are not counted"
grep -q 'Worth a look: data retransmission x 250\.' "$work/text" || fail "the sum is missing"
bytes=$(grep -o '[tT]he client sends [0-9]* bytes in' "$work/text" |
    awk '{ sum += $4 } END { print sum }')
[ "$bytes" = 50000 ] || fail "the stretches account for $bytes bytes of 50000"
grep -q 'The client sent 50000 bytes of data, the server 0; of the client 5254 segments were captured, of the server 5002\.' \
    "$work/text" || fail "the conclusion does not"
grep -q 'It closed in three segments, the client first' "$work/text" || fail "how it closed is not told"
