# SPDX-License-Identifier: GPL-2.0-or-later
"""Each dialog, opened from the Statistics menu, shows the rows that tshark prints."""
import tshark
from tale import tell


def tale(wireshark):
    headings, rows = tshark.connections(wireshark.capture)
    table = wireshark.open_dialog("Statistics", "TCP Lifecycle connections")
    table.shows(rows)
    table.claim("the headings", table.columns, list(headings))
    copied = [words(line) for line in table.copied()[4:-1]]
    table.claim("what Copy copies", copied, [words(" ".join(row)) for row in rows])
    table.resize(1500, 520)
    table.picture("connections")

    headings, rows = tshark.summary(wireshark.capture)
    summary = wireshark.open_dialog("Statistics", "TCP Lifecycle", "Summary")
    summary.shows(sorted(rows), of=sorted)
    summary.claim("the headings", summary.columns, list(headings))
    summary.resize(900, 640)
    summary.picture("summary")

    rows = sorted(tshark.response_times(wireshark.capture))
    times = wireshark.open_dialog("Statistics", "Service Response Time", "TCP Lifecycle")
    times.shows([exact(row) for row in rows], of=lambda seen: sorted(exact(row) for row in seen if is_outcome(row)))
    averages = [row[AVERAGE] for row in sorted(times.rows) if is_outcome(row)]
    off = [(ours, row) for ours, row in zip(averages, rows) if abs(float(ours) - float(row[AVERAGE])) > 1.01e-6]
    times.claim("averages, but for the last digit", off, [])
    times.resize(760, 380)
    times.picture("response-times")


AVERAGE = 5  # the window and tshark round half a microsecond differently


def exact(row):
    return row[:AVERAGE] + row[AVERAGE + 1:]


def is_outcome(row):
    """And not the title of one of the two tables."""
    return row[1] != ""


def words(line):
    return " ".join(line.split())


tell(tale, lambda: tshark.make("many", 600))
