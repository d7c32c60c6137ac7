# SPDX-License-Identifier: GPL-2.0-or-later
# Midnight passes; what is counted from packet to packet adds up; a day that is known stays.
. "$(dirname "$0")/common.sh"

# Ten seconds before midnight: the segments follow after 18 and 40 seconds.
captures at 1460591990 "$sample" late.pcap
dump late.pcap -x > text
understand text
is_like late.pcap --since-first --network

# Neighbours that changed places at midnight and at noon.
first=$(head -n 6 text) second=$(sed -n 7,12p text)
for hour in 23:59:59.9 12:00:00.9; do
    printf '%s\n' "$first" "$second" "$first" | awk -v hour="$hour" '
        / IP / { sub(/^[^ ]*/, ++n == 2 ? hour == "23:59:59.9" ? "00:00:00.1" : "12:00:01.1" : hour) } 1' > swapped
    understand swapped
    [ "$(captures show made.pcap --since-first | cut -d' ' -f1 | xargs)" = "0.000000000 0.200000000 0.000000000" ] ||
        fail "neighbours that changed places"
done

# Hours in which nothing happens are no midnight.
printf '%s\n' "$first" "$second" |
    awk '/ IP / { sub(/^[^ ]*/, ++n == 2 ? "23:30:00.000000" : "00:30:00.000000") } 1' > idle
understand idle
captures show made.pcap --since-first | cut -d' ' -f1 | grep -qx 82800.000000000 || fail "23 idle hours"

# The days are those of tcpdump: the 29th of February, the last of a year, near 2^31 seconds. (Wireshark 4.0's
# text2pcap knows no 29th of February in 2000.)
for day in 1078012800 1709164800 1735689599 2147400000; do
    captures at $day "$sample" day.pcap
    for zone in UTC America/New_York Asia/Kolkata; do
        for format in -tt -tttt; do
            TZ=$zone dump day.pcap -xx $format > text
            TZ=$zone understand text
            is_like day.pcap
        done
    done
done
