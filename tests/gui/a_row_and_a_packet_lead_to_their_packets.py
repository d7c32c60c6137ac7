# SPDX-License-Identifier: GPL-2.0-or-later
"""From a statistic to the packets behind it, and from one of those to its connection."""
import tshark
from tale import tell


def tale(wireshark):
    times = wireshark.open_dialog("Statistics", "Service Response Time", "TCP Lifecycle")
    index, outcome, *_ = next(row for row in tshark.response_times(wireshark.capture) if row[1] == "four segments")
    times.context_menu(times.cell((index, outcome)), "Right", "Return")  # Apply as Filter > Selected
    condition = f"tcplife.close.number=={index}"
    wireshark.has_filter(condition)
    wireshark.displays(tshark.packets(wireshark.capture, condition))

    wireshark.select_packet(0)
    wireshark.choose("Analyze", "Conversation Filter", "TCP Lifecycle")
    stream = tshark.lines(wireshark.capture, "-2", "-Y", condition, "-T", "fields", "-e", "tcp.stream")[0]
    wireshark.has_filter(f"tcp.stream eq {stream}")
    wireshark.displays(tshark.packets(wireshark.capture, f"tcp.stream == {stream}"))


tell(tale, lambda: tshark.make("many", 600))
