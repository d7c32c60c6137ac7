# SPDX-License-Identifier: GPL-2.0-or-later
"""pages.py FOLDER: are `table` and `overview` in it what `fields` and `csv` say?"""

import csv
import re
import sys

FOLDER = sys.argv[1]
FLAGS = "FSRP.UEWe"


def read(name):
    with open(f"{FOLDER}/{name}", encoding="utf-8", newline="") as file:
        return file.read()


def check(condition, message):
    if not condition:
        sys.exit(f"FAIL: {message}")


def expected_row(field):
    """What must stand in the row, blanks left out, and below it."""
    (frame, time, connection, client, direction, server, flags, seq, ack, length, handshake, teardown, client_evidence,
     server_evidence, note) = field
    assumed = {"assumed": "?"}
    cells = [frame, f"{float(time):.6f}", connection, client + assumed.get(client_evidence, ""),
             "-->" if direction.startswith("client") else "<--", server + assumed.get(server_evidence, ""),
             "".join(letter for bit, letter in enumerate(FLAGS) if int(flags, 16) >> bit & 1), seq, ack, length]
    steps = [f"handshake {handshake}"] * bool(handshake) + [f"teardown {teardown}"] * bool(teardown)
    return " ".join(filter(None, cells)), ", ".join(steps), note


def table():
    rows = []
    several = False
    for line in read("table").split("\n"):
        if re.match(r" frame .*step$", line):
            several = " conn " in line
        elif re.match(r" *\d+ .* (-->|<--) ", line):
            cells = line.split()
            rows.append([cells if several else cells[:2] + ["0"] + cells[2:], ""])
        elif line.startswith(" " * 10) and rows:
            rows[-1][1] += line.strip() + " "
        elif not line and rows:
            break
    return rows


# A frame of several headers has its values in a heap, and one that was cut lacks some.
fields = [line.split("\t") for line in read("fields").split("\n") if line]
odd = {field[0] for field in fields if "," in field[2] + field[6] or not field[6]}
fields = [field for field in fields if field[0] not in odd]
rows = [row for row in table() if row[0][0] not in odd]
check(len(rows) == len(fields) > 10, f"{len(rows)} rows, {len(fields)} segments")
for (cells, below), field in zip(rows, fields):
    row, steps, note = expected_row(field)
    said = " ".join(cells)
    check(said.startswith(row), f"the row\n{said}\nis not\n{row}")
    rest = said[len(row):].strip()
    check(rest.startswith(steps), f"{said}: not {steps}")
    check(note in below, f"below {said}\n{below}\nis not\n{note}")

# The overview.
lines = read("overview").split("\n")
heading, lines = lines[0], lines[1:lines.index("")]
starts = [match.start() for match in re.finditer(r"(?<=  )\S|^\S", heading)]
names = re.split(r"  +", heading)
records = list(csv.DictReader(read("csv").splitlines()))
check(len(records) == len(lines) > 3, f"{len(records)} rows, {len(lines)} lines")


def end(record, role):
    address = record[f"{role}_address"]
    return f"[{address}]:{record[f'{role}_port']}" if ":" in address else f"{address}:{record[f'{role}_port']}"


WANTED = {
    "conn": lambda r: r["connection"],
    "client": lambda r: end(r, "client"),
    "server": lambda r: end(r, "server"),
    "opened": lambda r: r["open"],
    "closed": lambda r: r["close"],
    "first": lambda r: r["closed_first"],
    "reset by": lambda r: r["reset_by"],
    "why": lambda r: r["reset_reason"],
    "set-up ms": lambda r: (r["setup_time"], 1e3),
    "CLOSE-WAIT s": lambda r: (r["close_wait"], 1),
    "lasted s": lambda r: (r["duration"], 1),
    "client bytes": lambda r: r["client_bytes"],
    "server bytes": lambda r: r["server_bytes"],
}
check(set(names) <= set(WANTED) and names[:5] == list(WANTED)[:5], f"columns {names}")
for line, record in zip(lines, records):
    for name, value in ((name, WANTED[name](record)) for name in names):
        at = heading.index(name)
        right = name not in ("client", "server", "opened", "closed", "first", "reset by", "why")
        # A cell reaches over its heading to its own side.
        piece = (re.search(r"\S*$", line[:at + len(name)]) if right else re.match(r"(\S+ ?)*", line[at:])).group().strip()
        if isinstance(value, tuple):
            text, unit = value
            check((piece == "") == (text == ""), f"{name} of {line} is not {text}")
            number = float(text or 0) * unit
            check(not text or abs(float(piece) - number) <= max(abs(number) * 0.006, 1e-6), f"{name} of {line} is not {number}")
        else:
            check(piece == value, f"{name} of {line}\nis {piece!r}, not {value!r}")
    check(not set(WANTED) - set(names) or all(
        not (WANTED[name](record)[0] if isinstance(WANTED[name](record), tuple) else WANTED[name](record))
        for name in set(WANTED) - set(names)), f"a column is missing for {record}")
