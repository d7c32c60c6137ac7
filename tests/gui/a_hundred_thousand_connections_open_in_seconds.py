# SPDX-License-Identifier: GPL-2.0-or-later
"""A SYN scan has a connection for every other packet: the table is shown, and sorted by a number, in seconds. They are
seconds of the processor, since the machine may do other things as well."""
import tshark
from screen import Untrue, wait_for
from tale import tell

PACKETS = 205_000
CONNECTIONS = 100_000  # at least
SECONDS = 15  # for all of it; a third of that, when it was written
PATIENCE = 100


def tale(wireshark):
    begin = wireshark.processor_seconds
    table = wireshark.open_dialog("Statistics", "TCP Lifecycle connections")
    wait_for(f"{CONNECTIONS} rows", lambda: table.row_count > CONNECTIONS, PATIENCE)
    opened = wireshark.processor_seconds
    table.resize(3190, 900)
    table.sort_by("Duration")
    table.sort_by("Duration")
    longest = max(float(row["duration"]) for row in tshark.rows(wireshark.capture, "duration"))
    at = table.columns.index("Duration")
    wait_for("the longest connection on top", lambda: float(table.cell_at(0, at).name) == round(longest, 6), PATIENCE)
    end = wireshark.processor_seconds
    print(f"{table.row_count} rows: shown in {opened - begin:.1f} s, sorted twice in {end - opened:.1f} s")
    if end - begin > SECONDS:
        raise Untrue(f"that is more than {SECONDS} s")


tell(tale, lambda: tshark.make("scan", PACKETS), memory=dict)
