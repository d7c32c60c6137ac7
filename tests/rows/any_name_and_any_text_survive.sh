# SPDX-License-Identifier: GPL-2.0-or-later
# Commas, quotes, ends of lines, controls, in the name of a capture or of a delayed-ACK timer: every reader gets them as
# they are. Bytes that are no UTF-8 are U+FFFD, so that one name does not spoil the file for all.
. "$(dirname "$0")/common.sh"
names=('a comma, a "quote"' $'two\nlines\r' $'tab\t, back\\slash and \x01' ' blanks ' 'café ☕' '{"x":1}'
    $'latin caf\xe9' $'long \xc0\xaf pair \xed\xa0\x80 \xf0\x9f\x98\x80 \xf5')
a_refused_connection 1 one
for name in "${names[@]}"; do
    cp one.pcap "$name"
done

# U+FFFD for every byte by itself, where Python takes some together.
"$PYTHON3" - "${names[@]}" > expected << 'PY'
import json, os, sys
def byte_by_byte(name):
    text = os.fsencode(name).decode("utf-8", "surrogateescape")
    return "".join("\ufffd" if "\udc80" <= c <= "\udcff" else c for c in text)
print(json.dumps([byte_by_byte(name) for name in sys.argv[1:]]))
PY

# reads_as_expected WHAT: a list in JSON on standard input.
reads_as_expected() {
    jq -c . > got
    jq -c . expected | cmp -s - got || { cat expected got; fail "$1"; }
}

for columns in capture,stream stream,capture,open; do
    works_quietly "$tcplife" --csv --columns "$columns" "${names[@]}"
    mv out rows.csv
    is_regular_csv rows.csv
    "$PYTHON3" -c 'import csv, json, sys; print(json.dumps([row["capture"] for row in csv.DictReader(
        open("rows.csv", encoding="utf-8", newline=""), strict=True)]))' | reads_as_expected "Python's csv, $columns"
    sqlite3 :memory: '.import --csv rows.csv rows' "SELECT json_group_array(capture) FROM rows WHERE stream = '0'" |
        reads_as_expected "sqlite3, $columns"

    works_quietly "$tcplife" --json --columns "$columns" "${names[@]}"
    mv out rows.json
    [ "$(wc -l < rows.json)" = "${#names[@]}" ] || fail "not a line a row"
    jq -s 'map(select(.stream == 0).capture)' rows.json | reads_as_expected "jq, $columns"
    "$PYTHON3" -c 'import json; print(json.dumps([json.loads(line)["capture"] for line in open(
        "rows.json", encoding="utf-8")]))' | reads_as_expected "Python's json, $columns"
done

# A timer's name is a user's text, too; and the capture's name may stand behind it.
delayed=$checkout/tests/kernel/fixtures/close-server-first.client.pcap
timers=(-o $'tcplife.ack_timers:x"y\nz 30-60, back\\slash 45')
printf '%s' '["x\"y\nz (30 to 60 ms), back\\slash (45 ms)"]' > expected
works_quietly "$tcplife" --csv --columns first_fin_ack_band,capture "$delayed" -- "${timers[@]}"
mv out rows.csv
is_regular_csv rows.csv
sqlite3 :memory: '.import --csv rows.csv rows' \
    "SELECT json_group_array(first_fin_ack_band) FROM rows WHERE capture LIKE '%/close-server-first.client.pcap'" |
    reads_as_expected "a timer in CSV"
works_quietly "$tcplife" --json --columns first_fin_ack_band,capture "$delayed" -- "${timers[@]}"
jq -s 'map(select(.capture | endswith("/close-server-first.client.pcap")).first_fin_ack_band)' out |
    reads_as_expected "a timer in JSON"
# The same from tshark alone.
works_quietly "$tcplife" "$delayed" -- -q "${timers[@]}" -z tcplife,csv,columns=first_fin_ack_band+stream
sqlite3 :memory: '.import --csv out rows' "SELECT json_group_array(first_fin_ack_band) FROM rows WHERE stream = '0'" |
    reads_as_expected "a timer in tshark's CSV"
works_quietly "$tcplife" "$delayed" -- -q "${timers[@]}" -z tcplife,json,columns=first_fin_ack_band+stream
jq -s 'map(.first_fin_ack_band)' out | reads_as_expected "a timer in tshark's JSON"
