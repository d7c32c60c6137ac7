# SPDX-License-Identifier: GPL-2.0-or-later
# docs/batch.md: its commands do what it says, on two job slots, and its questions have the answers that stand below them.
. "$(dirname "$0")/common.sh"
page=$checkout/docs/batch.md
command -v parallel > /dev/null || skip "no GNU Parallel"
export PARALLEL='--jobs 2 --will-cite'

# Where the page has its reader stand, but everything new is ours.
ln -s "$checkout"/* .
rm -f captures

# commands FROM TO: those blocks of the page.
commands() {
    awk -v from="$1" -v to="$2" '/^```/ { inside = $0 == "```sh page" && ++block >= from && block <= to; next } inside' "$page"
}
commands 1 2 > first.sh
commands 3 3 > failed.sh
commands 4 4 > again.sh
commands 5 5 > table.sh
[ -s table.sh ] || fail "the page has fewer commands than we know"

run bash first.sh
[ "$status" = 1 ] || fail "not one failed job: $status"
grep -q 'lossy-6.client.pcap was cut short' err || fail "nobody heard of the capture that is cut short"
all=$(wc -l < list)
[ "$(wc -l < jobs.log)" = $((all + 1)) ] || fail "not a line in the log for each of $all captures"
works_quietly bash failed.sh
[ "$(wc -l < out)" = 1 ] || fail "not one bad capture in the log"
grep -q 'captures/lossy-6.client.pcap' out || fail "the log does not name the bad one"
lost=$(jq -s 'map(select(.capture == "captures/lossy-6.client.pcap")) | length' rows.jsonl)
works_quietly bash again.sh
works_quietly bash failed.sh
[ ! -s out ] || fail "still failed"
[ "$(wc -l < jobs.log)" = $((all + 2)) ] || fail "more was done again than what failed"

works_quietly bash table.sh
"$tcplife" --json captures/*.pcap > serial.jsonl
[ "$(sqlite3 lives.db 'SELECT count(*) FROM connections')" = "$(wc -l < serial.jsonl)" ] || fail "rows lost, or twice"
[ "$(sqlite3 lives.db "SELECT count(*) > $lost FROM connections WHERE capture LIKE '%/lossy-6.client.pcap'")" = 1 ] ||
    fail "the capture that was cut short has not replaced its rows"
sort -u rows.jsonl | comm -13 - <(sort serial.jsonl) > missing
[ ! -s missing ] || fail "parallel rows are others: $(cat missing)"
works_quietly bash table.sh # into the same table
[ "$(sqlite3 lives.db 'SELECT count(*) FROM connections')" = "$(wc -l < serial.jsonl)" ] || fail "rows twice"
[ "$(sqlite3 lives.db "SELECT DISTINCT typeof(setup_time) || typeof(stream) || typeof(first_fin_merged) FROM connections
    WHERE setup_time IS NOT NULL AND first_fin_merged IS NOT NULL")" = realintegerinteger ] || fail "numbers are no numbers"

awk -v DATABASE=lives.db -f "$rows/answers.awk" "$page" > answered.md || fail "a question that sqlite3 cannot answer"
[ "$(grep -c '^```sql' answered.md)" -ge 3 ] || fail "no questions"
# sqlite3 of Debian 14 puts numbers to the right.
diff -ub "$page" answered.md || fail "other answers than on the page"
