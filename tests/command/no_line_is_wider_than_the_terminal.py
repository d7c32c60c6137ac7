# SPDX-License-Identifier: GPL-2.0-or-later
"""On 80 columns as on 200: the table, the overview and the story, of captures with IPv4, IPv6 and a great deal of trouble."""

import glob
import os

from terminal import CHECKOUT, COLOUR, TUTORIAL, Terminal, done, fail

FIXTURES = os.path.join(CHECKOUT, "tests", "kernel", "fixtures")
captures = [TUTORIAL, *(f"{FIXTURES}/{name}.pcap" for name in ("lossy-6.client", "midstream-half-closed.server"))]
if not all(map(os.path.exists, captures)):
    fail("no fixtures: " + " ".join(glob.glob(FIXTURES + "/*")))

for width in 80, 97, 120, 200:
    for mode in "", "--all", "--connections", "--story":
        for capture in captures:
            terminal = Terminal(f"'{CHECKOUT}/tcplife' {mode} '{capture}'", width)
            status = terminal.end()
            lines = [COLOUR.sub("", line) for _, line in terminal.lines]
            if status != 0 or not lines:
                fail(f"{mode} {capture}: status {status}\n{terminal.text()}")
            for line in lines:
                if len(line) > width:
                    fail(f"{len(line)} columns on a terminal of {width}, {mode} {capture}:\n{line}")
            # And it uses the page that it has.
            if mode != "--story" and max(map(len, lines)) < min(width, 100) * 2 // 3:
                fail(f"{mode} {capture} leaves most of {width} columns empty")

narrow = Terminal(f"'{CHECKOUT}/tcplife' '{TUTORIAL}'", 80)
narrow.end()
heading = next(line for line in narrow.text().splitlines() if " frame" in line)
if heading.split() != ["frame", "time", "client", "server", "flags", "len", "step"]:
    fail(f"80 columns show {heading}")
done()
