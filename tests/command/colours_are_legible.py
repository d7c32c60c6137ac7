# SPDX-License-Identifier: GPL-2.0-or-later
"""Every colour of the table has a contrast of 4 and more on white and on black (WCAG 2.1, relative luminance), and terminals
cannot make another of it: it is out of xterm's fixed 240."""

import os
import re

from terminal import CHECKOUT, done, fail

STEPS = (0, 95, 135, 175, 215, 255)


def rgb(index):
    if index >= 232:
        return (8 + 10 * (index - 232),) * 3
    index -= 16
    return STEPS[index // 36], STEPS[index // 6 % 6], STEPS[index % 6]


def luminance(colour):
    linear = [c / 255 / 12.92 if c / 255 <= 0.03928 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


with open(os.path.join(CHECKOUT, "include", "tcplife", "table.h"), encoding="utf-8") as header:
    codes = dict(re.findall(r'#define TCPLIFE_(\w+) "\\033\[([0-9;]+)m"', header.read()))
colours = {name: code for name, code in codes.items() if name not in ("BOLD", "PLAIN")}
if len(colours) < 3:
    fail(f"which are the colours? {codes}")
for name, code in colours.items():
    match = re.fullmatch(r"38;5;(\d+)", code)
    if not match or int(match[1]) < 16:
        fail(f"{name} is {code}: what a terminal makes of that is its own affair")
    light = luminance(rgb(int(match[1])))
    for page, contrast in ("white", 1.05 / (light + 0.05)), ("black", (light + 0.05) / 0.05):
        if contrast < 4:
            fail(f"{name} on {page} has a contrast of {contrast:.2f}")
done()
