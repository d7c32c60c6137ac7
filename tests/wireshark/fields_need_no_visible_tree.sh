# SPDX-License-Identifier: GPL-2.0-or-later
# Other plugins show values in the details that are missing in columns, filters and -T fields.
. "$(dirname "$0")/common.sh"
pcap=$(capture mixed < "$here/mixed.txt")
state='tcplife.client.state == "ESTABLISHED"'

with_plugin -r "$pcap" -V -o tcplife.every_detail:TRUE | awk '
    /^Frame [0-9]+:/ { frame = $2 + 0 }
    /^    \[Client state: ESTABLISHED\]/ { print frame }' > "$work/details"
with_plugin -r "$pcap" -T fields -e frame.number -e tcplife.client.state | awk '$2 == "ESTABLISHED" { print $1 }' \
    > "$work/fields"
with_plugin -r "$pcap" -Y "$state" -T fields -e frame.number > "$work/filter"
with_plugin -r "$pcap" -2 -Y "$state" -T fields -e frame.number > "$work/filter.two"
with_plugin -r "$pcap" -Y "$state" -w "$work/written.pcap"
with_plugin -r "$pcap" -o 'gui.column.format:"No.","%m","State","%Cus:tcplife.client.state:0:R"' |
    awk '$2 == "ESTABLISHED" { print $1 }' > "$work/column"

same "-T fields has what -V shows" "$work/details" "$work/fields"
same "-Y finds what -V shows" "$work/details" "$work/filter"
same "-2 -Y finds what -V shows" "$work/details" "$work/filter.two"
same "a custom column has what -V shows" "$work/details" "$work/column"
[ "$(capinfos -T -r -c -M "$work/written.pcap" | cut -f 2)" = "$(wc -l < "$work/details")" ] ||
    fail "-Y with -w writes what -V shows"

# Expert infos too, although only the expert field is asked for.
with_plugin -r "$pcap" -Y tcplife.expert.refused -T fields -e frame.number > "$work/expert"
with_plugin -r "$pcap" -Y '_ws.expert.message contains "Connection reset: refused"' -T fields -e frame.number \
    > "$work/message"
same "an expert info is found by name and by message" "$work/expert" "$work/message"
