# SPDX-License-Identifier: GPL-2.0-or-later
# What the tests of this folder share, beside what they share with those of ./tcplife's table.
#
# Given by CTest: TCPLIFE_CHECKOUT, MAKE_CAPTURE (writes long captures), PYTHON3.
. "$(dirname "${BASH_SOURCE[0]}")/../command/common.sh"
# shellcheck disable=SC2034
rows=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# a_refused_connection PORT NAME: in NAME.pcap.
a_refused_connection() {
    printf '0.000 > S 100 0 0 %d\n0.001 < RA 0 101 0 %d\n' "$1" "$1" | capture "$2"
}

# Every line of CSV ends as RFC 4180 wants it and has as many cells as the heading; there is one heading.
is_regular_csv() {
    "$PYTHON3" - "$1" << 'PY' || fail "$1 is not regular CSV"
import csv, sys
bytes = open(sys.argv[1], "rb").read()
bytes.decode("utf-8")
lines = list(csv.reader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True))
heading = lines[0]
assert bytes.endswith(b"\r\n"), "last line"
assert bytes.count(b"\r\n") == len(lines), "CRLF"
assert all(len(line) == len(heading) for line in lines), "cells"
assert heading not in lines[1:], "two headings"
PY
}
