# SPDX-License-Identifier: GPL-2.0-or-later
# Every field of the engine's table can be filtered by, and no other; each has an explanation.
. "$(dirname "$0")/common.sh"
WIRESHARK_PLUGIN_DIR=$TCPLIFE_PLUGINS tshark -G fields | awk -F '\t' '$1 == "F" && $5 == "tcplife"' > "$work/registered"
cut -f 3 "$work/registered" | grep -v '^tcplife\.expert\.' | sort > "$work/listed"
"$TCPLIFE_FIELD_TABLE" | cut -d ' ' -f 1 | sort > "$work/table"
same "the fields that Wireshark lists" "$work/table" "$work/listed"
[ -z "$(awk -F '\t' '$3 !~ /^tcplife\.expert\./ && $8 !~ /\.$/ { print $3 }' "$work/registered")" ] ||
    fail "a field whose explanation is no sentence"
