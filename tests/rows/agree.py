# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads the same rows as Python's csv and json, sqlite3 and jq do, and compares them with tshark's fields.

agree.py ROWS.csv ROWS.json FIELD-TABLE CAPTURE...: the captures' rows in the two files; the table as `tshark -G fields`
prints it; and beside each CAPTURE a CAPTURE.tsv as `tshark -2 -T fields -E header=y` prints it, every frame a line.
"""
import csv
import json
import re
import subprocess
import sys

OWN = {"capture": "FT_STRING", "connection": "FT_UINT32", "stream": "FT_UINT32", "start": "FT_ABSOLUTE_TIME", "client_address": "FT_STRING",
       "client_port": "FT_UINT16", "server_address": "FT_STRING", "server_port": "FT_UINT16"}
TRUTHS = {"True": "1", "False": "0"}  # as tshark says it from 4.2 on


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def types_of_columns(field_table):
    types = dict(OWN)
    for line in open(field_table, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if cells[0] == "F" and cells[2].startswith("tcplife."):
            types.setdefault(cells[2].removeprefix("tcplife.").replace(".", "_"), cells[3])
    return types


def fields_by_connection(path):
    """{connection: {column: text}} of every connection's last frame, and of its first frame start and endpoints."""
    connections = {}
    with open(path, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")
        for line in lines:
            frame = dict(zip(names, line.rstrip("\n").split("\t")))
            if frame["tcplife.connection"].isdigit():
                connections.setdefault(frame["tcplife.connection"], []).append(frame)
    return {connection: columns_of(frames[0], frames[-1]) for connection, frames in connections.items()}


def columns_of(first, last):
    columns = {name.removeprefix("tcplife.").replace(".", "_"): TRUTHS.get(value, value)
               for name, value in last.items() if name.startswith("tcplife.") and name != "tcplife.direction"}
    client, server = ("src", "dst") if first["tcplife.direction"].startswith("client") else ("dst", "src")
    columns["start"] = first["frame.time_epoch"]
    columns["stream"] = first["tcp.stream"]
    for role, side in ("client", client), ("server", server):
        columns[f"{role}_address"] = first[f"ip.{side}"] or first[f"ipv6.{side}"]
        columns[f"{role}_port"] = first[f"tcp.{side}port"]
    return columns


def is_of_type(value, kind):
    if value is None:
        return True
    if kind == "FT_BOOLEAN":
        return isinstance(value, bool)
    if kind in ("FT_STRING", "FT_STRINGZ"):
        return isinstance(value, str) and value != ""
    if isinstance(value, bool) or not isinstance(value, Number):
        return False
    return re.fullmatch(r"-?\d+\.\d{9}" if kind.endswith("_TIME") else r"\d+", value.text) is not None


class Number:
    """As it is written, for a double has no room for nanoseconds since 1970."""

    def __init__(self, text):
        self.text = text


def cell(value):
    """A value of JSON as CSV has it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    return value.text if isinstance(value, Number) else value


def expect(what, got, expected):
    if got != expected:
        raise SystemExit(f"{what}: {got!r} is not {expected!r}")


def check_values(capture, rows, expected, told):
    expect(f"connections of {capture}", sorted(rows, key=int), sorted(expected, key=int))
    for connection, row in rows.items():
        for column, value in row.items():
            if value:
                told.add(column)
            if column not in ("capture", "connection"):
                expect(f"{capture}, connection {connection}, {column}", value, expected[connection][column])


def check_json(json_file, table, types):
    with open(json_file, encoding="utf-8") as lines:
        records = [json.loads(line, parse_float=Number, parse_int=Number) for line in lines]
    for record in records:
        for column, value in record.items():
            expect(f"{column}: {cell(value)!r} is of type {types[column]}", is_of_type(value, types[column]), True)
    expect("JSON's rows", [[(column, cell(value)) for column, value in record.items()] for record in records],
           [list(row.items()) for row in table])


def main(csv_file, json_file, field_table, *captures):
    types = types_of_columns(field_table)
    table = list(csv.DictReader(open(csv_file, encoding="utf-8", newline=""), strict=True))
    columns = list(table[0])
    expect("columns that are neither ours nor fields", [name for name in columns if name not in types], [])
    told = set()
    for capture in captures:
        rows = {row["connection"]: row for row in table if row["capture"] == capture}
        check_values(capture, rows, fields_by_connection(f"{capture}.tsv"), told)
    # Comparing nothing with nothing proves nothing.
    expect("columns without a single value", [name for name in columns if name not in told], [])
    check_json(json_file, table, types)

    expect("what sqlite3 reads", json.loads(run("sqlite3", ":memory:", f".import --csv {csv_file} rows", ".mode json",
                                                "SELECT * FROM rows")), table)
    expect("what jq reads", [json.loads(line) for line in run("jq", "-c", ".", json_file).splitlines()],
           [json.loads(line) for line in open(json_file, encoding="utf-8")])


main(*sys.argv[1:])
