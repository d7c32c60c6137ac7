# SPDX-License-Identifier: GPL-2.0-or-later
"""damage.py HEX_TEXT.AWK TEXT TIMES: damages the text, and reads what becomes of its packets.

Not asked: a last line that holds nothing but padding behind the IP packet, for nothing tells that it was there; nor two
lines with the same offset that changed places.
"""
import os
import random
import subprocess
import sys
import tempfile


def packets_of(text):
    """The packets' bytes, and whether damage was told."""
    with tempfile.NamedTemporaryFile() as report:
        program = subprocess.run(["awk", "-f", sys.argv[1]], input=text, stdout=subprocess.PIPE, check=True,
                                 env=dict(os.environ, REPORT=report.name, LC_ALL="C"))
        told = b"\ndamage " in b"\n" + report.read()
    packets = []
    for line in program.stdout.decode().splitlines():
        if "T" in line:
            packets.append("")
        else:
            packets[-1] += "".join(line.split()[1:])
    return packets, told


def without_a_character(lines, at):
    line = lines[at]
    column = random.randrange(len(line) or 1)
    lines[at] = line[:column] + line[column + 1:]


def with_a_character(lines, at):
    column = random.randrange(len(lines[at]) + 1)
    lines[at] = lines[at][:column] + bytes([random.choice(b"z .@:")]) + lines[at][column:]


def without_a_line(lines, at):
    del lines[at]


def with_a_line_twice(lines, at):
    lines.insert(at, lines[at])


def with_a_line_in_two(lines, at):
    column = random.randrange(len(lines[at]) + 1)
    lines[at:at + 1] = [lines[at][:column], lines[at][column:]]


def with_a_short_line(lines, at):
    lines[at] = lines[at][:random.randrange(len(lines[at]) + 1)]


def with_two_lines_in_one(lines, at):
    lines[at:at + 2] = [b"".join(lines[at:at + 2])]


def with_a_strange_line(lines, at):
    lines.insert(at, random.choice([b"garbage", b"^C", b"8 packets captured", b"dead beef"]))


def is_padding(packet, left):
    """Only what follows the IP packet is missing."""
    for header, version in ((0, "4"), (28, "4"), (32, "4"), (0, "6"), (28, "6"), (32, "6")):
        kind = packet[header - 4:header]
        if packet[header:header + 1] == version and (header == 0 or kind in ("0800", "86dd")):
            size = packet[header + 4:header + 8] if version == "4" else packet[header + 8:header + 12]
            return len(left) >= header + 2 * int(size, 16) + (80 if version == "6" else 0)
    return True


text = open(sys.argv[2], "rb").read()
original, damaged = packets_of(text)
if damaged or len(original) < 8:
    raise SystemExit("the text is damaged to begin with")
random.seed(1)
kinds = [kind for name, kind in sorted(globals().items()) if name.startswith("with") and callable(kind)]
for number in range(int(sys.argv[3])):
    kind = kinds[number % len(kinds)]
    lines = text.split(b"\n")[:-1]
    at = random.randrange(len(lines))
    kind(lines, at)
    packets, told = packets_of(b"\n".join(lines) + b"\n")
    for packet in packets:
        if not any(whole.startswith(packet) for whole in original):
            raise SystemExit(f"{kind.__name__}, line {at + 1}: made up: {packet}")
    if len(packets) != len(original) and not told:
        raise SystemExit(f"{kind.__name__}, line {at + 1}: {len(packets)} packets, and nothing is told")
    if not told and not all(whole == left or is_padding(whole, left) for whole, left in zip(original, packets)):
        raise SystemExit(f"{kind.__name__}, line {at + 1}: nothing is told")
