# SPDX-License-Identifier: GPL-2.0-or-later
"""`wireshark -z` opens what `tshark -z` prints, with the filter that it is given. (No tree: Wireshark has none
of its own there either.)"""
import tshark
from tale import tell

BY_CLIENT = 'tcplife.closed_first == "client"'


def tale(wireshark):
    _, rows = tshark.connections(wireshark.capture, BY_CLIENT)
    wireshark.dialog("TCP Lifecycle connections").shows(rows)
    wireshark.dialog("TCP Lifecycle Service Response Time").has_rows()


tell(tale, lambda: tshark.make("many", 600), "-z", f"tcplife,connections,{BY_CLIENT}", "-z", "tcplife,srt")
