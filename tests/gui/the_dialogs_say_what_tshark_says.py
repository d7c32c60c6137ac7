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
    places = [summary.columns.index(heading) for heading in headings]  # the window adds rates and bursts
    alike = {place for place, heading in enumerate(headings) if heading in ("Average", "Min Val", "Max Val")}
    summary.shows(sorted(exactly(row, alike) for row in rows),
                  of=lambda seen: sorted(exactly([row[place] for place in places], alike) for row in seen))
    seen = {row[0]: [row[place] for place in places] for row in summary.rows}
    far = [(row, seen[row[0]]) for row in rows if row[0].endswith("(ms)") for place in alike
           if not near(row[place], seen[row[0]][place])]
    summary.claim("times, but for the window's single precision", far, [])
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


def exactly(row, alike):
    return tuple(cell for place, cell in enumerate(row) if place not in alike)


def near(a, b):
    return a == b or abs(float(a) - float(b)) <= 0.011 + abs(float(a)) * 1e-5


def is_outcome(row):
    """And not the title of one of the two tables."""
    return row[1] != ""


def words(line):
    return " ".join(line.split())


tell(tale, lambda: tshark.make("many", 600))
