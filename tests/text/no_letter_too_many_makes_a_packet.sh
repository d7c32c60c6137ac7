# SPDX-License-Identifier: GPL-2.0-or-later
# A text that has lost or won a character, a line, the end of a line: what is left of each packet is its beginning,
# and who lost something is told.
. "$(dirname "$0")/common.sh"
/usr/bin/python3 "$here/made_up.py" mixed.pcap
dump mixed.pcap -X -n -c 8 > mixed.txt
dump mixed.pcap -x -n -c 8 > bare.txt
dump mixed.pcap -XX -t -v -n -c 8 > timeless.txt
tshark -r mixed.pcap -n -x -P > list.txt 2> /dev/null
tshark -r mixed.pcap -n -x -V > details.txt 2> /dev/null
for text in "$here/tutorial.txt" mixed.txt bare.txt timeless.txt list.txt details.txt; do
    /usr/bin/python3 "$here/damage.py" "$checkout/command/hex_text.awk" "$text" 150 || fail "$text"
done
