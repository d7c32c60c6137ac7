# SPDX-License-Identifier: GPL-2.0-or-later
# docs/rows.md has the columns of the heading, in its order, and says of each what docs/fields.md says of its field.
. "$(dirname "$0")/common.sh"
page=$checkout/docs/rows.md

awk -f "$checkout/docs/rows_table.awk" "$checkout/docs/fields.md" > expected
sed -n '/^| column |/,/^$/p' "$page" | sed '/^$/d' > listed
diff expected listed || fail "the table of rows.md is not what docs/rows_table.awk makes of fields.md"

works_quietly "$tcplife" --csv
head -n 1 out | tr -d '\r' | tr , '\n' > heading
sed -n 's/^| `\([a-z0-9_]*\)` |.*/\1/p' listed > names
diff heading names || fail "the columns of rows.md are not those of ./tcplife --csv"
works_quietly "$tcplife" -- -q -z tcplife,csv
head -n 1 out | tr -d '\r' | tr , '\n' | diff - names || fail "nor those of tshark -z tcplife,csv"
works_quietly "$tcplife" --json
jq -r keys_unsorted[] out | diff - names || fail "nor those of ./tcplife --json"
