# SPDX-License-Identifier: GPL-2.0-or-later
"""A capture is read again, then closed, then opened once more, and Wireshark quits, with dialogs of each kind open:
what they show belongs to a capture that is gone, and is still there."""
import tshark
from tale import tell

KINDS = ("TCP Lifecycle connections",), ("TCP Lifecycle", "Summary"), ("Service Response Time", "TCP Lifecycle")


def tale(wireshark):
    everything = tshark.packets(wireshark.capture, "frame")
    _, rows = tshark.connections(wireshark.capture)
    dialogs = open_each(wireshark)
    said = [what_it_says(dialog) for dialog in dialogs]

    wireshark.press("ctrl+r")
    for dialog in dialogs:
        dialog.is_on_its_own()
    wireshark.displays(everything)
    still_says(dialogs, said)

    again = open_each(wireshark)
    again[0].shows(rows)
    dialogs[0].close()
    again[0].shows(rows)
    still_says(dialogs[1:] + again, said[1:] + said)

    wireshark.close_capture()
    still_says(dialogs[1:] + again, said[1:] + said)
    wireshark.open_capture()
    wireshark.displays(everything)
    open_each(wireshark)[0].shows(rows)
    still_says(dialogs[1:] + again, said[1:] + said)


def open_each(wireshark):
    dialogs = [wireshark.open_dialog("Statistics", *path) for path in KINDS]
    for dialog in dialogs:
        dialog.has_rows()
    return dialogs


def what_it_says(dialog):
    """Without the name of the capture, in any order; and once, since Wireshark adds the titles of response times again
    whenever another window goes through the packets."""
    return sorted({line for number, line in enumerate(dialog.copied()) if number != 1})


def still_says(dialogs, said):
    for dialog, lines in zip(dialogs, said):
        for column in 2, 2, 0, 0:
            dialog.sort_by(dialog.columns[column])
        dialog.claim("what it said while the capture was there", what_it_says(dialog), lines)


tell(tale, lambda: tshark.make("many", 600))
