# SPDX-License-Identifier: GPL-2.0-or-later
# tutorial.txt is the output of tcpdump -XX -v as tutorials show it.
. "$(dirname "$0")/common.sh"
understand "$here/tutorial.txt"
is_like "$sample" --of-day
is_link "Linux cooked v1"

# Where the clock shows another time, the times of day are those of the text.
TZ=Asia/Tokyo understand "$here/tutorial.txt"
[ "$(TZ=Asia/Tokyo tshark -r made.pcap -c 1 -t a -T fields -e _ws.col.Time 2> /dev/null)" = 15:26:40.331606 ] ||
    fail "another time of day in another time zone"
