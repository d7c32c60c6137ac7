# SPDX-License-Identifier: GPL-2.0-or-later
# Missing, empty, no capture, cut short: a line each on stderr, a status other than 0, and all rows that there are under
# one heading.
. "$(dirname "$0")/common.sh"
a_refused_connection 1 first
a_refused_connection 2 last
head -c 500 "$tutorial" > cut.pcap
head -c 60 "$tutorial" > stump.pcap
: > empty.pcap
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR' > picture.png
all=(missing.pcap stump.pcap first.pcap empty.pcap cut.pcap picture.png . last.pcap)

# complains LINES: so many, and one that says each of these.
complains() {
    [ "$status" = 1 ] || fail "status $status"
    [ "$(wc -l < err)" = 6 ] || fail "not six lines on stderr"
    for line in 'there is no file missing.pcap' 'stump.pcap was cut short' 'empty.pcap is empty' 'cut.pcap was cut short' \
        'picture.png is no capture' '\. is a directory'; do
        grep -qE "^tcplife: .*$line" err || fail "stderr does not say: $line"
    done
}

run "$tcplife" --csv --columns capture,client_port,close "${all[@]}"
complains
printf 'capture,client_port,close\r\nfirst.pcap,40001,\r\ncut.pcap,57308,still open\r\nlast.pcap,40002,\r\n' > expected
cmp expected out || fail "other rows"
run "$tcplife" --json --columns capture,client_port "${all[@]}"
complains
[ "$(jq -c '[.capture, .client_port]' out | tr -d '\n')" = '["first.pcap",40001]["cut.pcap",57308]["last.pcap",40002]' ] ||
    fail "other rows"

# Alone: nothing on stdout, or what there is.
for capture in missing.pcap empty.pcap picture.png .; do
    refuses . "$tcplife" --csv "$capture"
    refuses . "$tcplife" --json "$capture"
done
run "$tcplife" --csv cut.pcap
[ "$status" != 0 ] || fail "status 0"
says_in_one_line 'cut.pcap was cut short'
[ "$(wc -l < out)" = 2 ] || fail "not a heading and a row"

# What is cut before its first segment has no rows, and takes nobody's heading.
head -c 10 "$tutorial" > cut10.pcap
head -c 100 "$tutorial" > cut100.pcap
run "$tcplife" --csv --columns capture,client_port cut10.pcap cut100.pcap first.pcap
printf 'capture,client_port\r\nfirst.pcap,40001\r\n' | cmp - out || fail "the heading is lost"
[ "$(grep -c 'cut short before its first segment' err)" = 2 ] || fail "does not say that nothing precedes the cut"

# A disk that is full is not the next capture's fault.
status=0
"$tcplife" --csv first.pcap last.pcap > /dev/full 2> err || status=$?
[ "$status" = 1 ] || fail "status $status with a full disk"
says_in_one_line 'the rows cannot be written'

# Whoever reads may leave: that is no error, and the captures that follow are not read for nobody.
"$MAKE_CAPTURE" scan 2000 scan.pcap > /dev/null
"$tcplife" --csv scan.pcap missing.pcap 2> err | head -n 1 > out
[ "$(wc -l < out)" = 1 ] || fail "no heading"
[ ! -s err ] || fail "complains of a reader that left"
