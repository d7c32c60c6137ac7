# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows of the connections table share its rows in Wireshark. Whoever opens, filters and closes others must find the
first as it was, and be able to sort it: sorting is what touches every row."""
import tshark
from tale import tell

BY_SERVER = 'tcplife.closed_first == "server"'


def tale(wireshark):
    _, everything = tshark.connections(wireshark.capture)
    _, by_server = tshark.connections(wireshark.capture, BY_SERVER)
    first = open_table(wireshark)
    first.shows(everything)
    second = open_table(wireshark)
    second.shows(everything)
    is_sortable(first, "Client payload", everything)
    is_sortable(second, "Duration", everything)

    second.filter(BY_SERVER)
    second.shows(sorted(by_server), of=sorted)
    is_sortable(second, "Set-up time", by_server)
    is_sortable(first, "Stream", everything)
    first.filter("tcp.stream < 3")
    first.shows(everything[:3])
    is_sortable(second, "Client port", by_server)

    first.close()
    is_sortable(second, "SYNs", by_server)
    third = open_table(wireshark)
    third.shows(everything)
    second.close()
    is_sortable(third, "First frame", everything)
    third.close()
    open_table(wireshark).shows(everything)


def open_table(wireshark):
    table = wireshark.open_dialog("Statistics", "TCP Lifecycle connections")
    table.resize(3190, 500)
    return table


def is_sortable(table, column, rows):
    """By number, in both directions, blanks at the small end; and it stays the same rows."""
    at = table.columns.index(column)
    numbers = sorted(float(row[at] or "-inf") for row in rows)
    for expected in numbers, numbers[::-1]:
        table.sort_by(column)
        table.shows(expected, f"{column}, in order", of=lambda rows: [float(row[at] or "-inf") for row in rows])
        table.shows(sorted(rows), of=sorted)


tell(tale, lambda: tshark.make("many", 600))
