# SPDX-License-Identifier: GPL-2.0-or-later
"""Analyze > Follow > TCP Lifecycle Stream tells what `tshark -z tcplife,story` tells of the selected packet's
connection. Wireshark 4.0 has no place for it in that menu."""
import tshark
from screen import wait_for
from tale import tell


def tale(wireshark):
    stream = tshark.lines(wireshark.capture, "-2", "-Y", 'tcplife.close == "four segments"', "-T", "fields", "-e",
                          "tcp.stream")[0]
    frame = tshark.lines(wireshark.capture, "-Y", f"tcp.stream == {stream}", "-T", "fields", "-e", "frame.number")[0]
    wireshark.select_packet(int(frame) - 1)
    story = wireshark.open_dialog("Analyze", "Follow", "TCP Lifecycle Stream")
    _, *told = tshark.statistic(wireshark.capture, f"tcplife,story,{stream}")
    expected = words("\n".join(told))
    wait_for(f"the window to tell {expected}", lambda: any(
        expected in words(text.text) for text in story.widget.find_all("text")))
    story.resize(900, 680)
    story.picture("story")
    wireshark.has_filter(f"tcp.stream eq {stream}")


def words(text):
    return " ".join(text.split())


tell(tale, lambda: tshark.make("many", 600), since=(4, 4))
