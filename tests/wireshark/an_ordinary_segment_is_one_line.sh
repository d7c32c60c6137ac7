# SPDX-License-Identifier: GPL-2.0-or-later
# Where tshark prints whole trees and nobody asks for a certain field, a segment that changes nothing has its line and no
# more. Whoever names a field, or wants every detail, finds each field of each segment.
. "$(dirname "$0")/common.sh"
pcap=$here/../kernel/fixtures/close-server-first.client.pcap
details='tcplife.every_detail:TRUE'

# Of each frame: its number, and how many fields there are below our line.
counts() {
    awk '
        /^Frame [0-9]+:/ { if (frame) print frame, fields + 0; frame = $2 + 0; fields = 0; ours = 0 }
        /^[^ ]/ { ours = /^\[TCP Lifecycle/ }
        ours && /^ / { fields++ }
        END { print frame, fields + 0 }'
}
with_plugin -r "$pcap" -V | counts > "$work/short"
with_plugin -r "$pcap" -V -o "$details" | counts > "$work/full"
with_plugin -r "$pcap" -T fields -e frame.number -e tcplife.event -e tcplife.client.path -e tcplife.server.path \
    -e tcplife.verdict | awk -F '\t' '$2 ~ /^(data|ACK|data,ACK)?$/ && $3 $4 $5 == "" { print $1 }' > "$work/ordinary"

awk '$2 == 0 { print $1 }' "$work/short" > "$work/one_line"
same "one line for an ordinary segment" "$work/ordinary" "$work/one_line"
awk 'NR == FNR { full[$1] = $2; next } $2 && $2 != full[$1] || !full[$1]' "$work/full" "$work/short" > "$work/other"
[ ! -s "$work/other" ] || fail "what is no ordinary segment has every field: $(head -1 "$work/other")"

# Naming one field, in any way, brings all.
with_plugin -r "$pcap" -V -Y tcplife.phase | counts > "$work/filter"
with_plugin -r "$pcap" -V -z io,stat,0,tcplife.phase | sed '/^===/,$d' | counts > "$work/statistic"
same "a filter names a field" "$work/full" "$work/filter"
same "a statistic's filter names a field" "$work/full" "$work/statistic"

# JSON, too: asked for by name, and in every detail.
with_plugin -r "$pcap" -T json -o "$details" | grep -o '"tcplife.close": "[^"]*"' | cut -d '"' -f 4 > "$work/json"
with_plugin -r "$pcap" -T json -e tcplife.close | grep -A 1 '"tcplife.close"' | grep -o '^ *"[^"]*"$' | tr -d ' "' \
    > "$work/json.named"
with_plugin -r "$pcap" -T fields -e tcplife.close | grep . > "$work/fields"
same "JSON in every detail" "$work/fields" "$work/json"
tr -d ' ' < "$work/fields" > "$work/fields.tight"
same "JSON of a named field" "$work/fields.tight" "$work/json.named"
