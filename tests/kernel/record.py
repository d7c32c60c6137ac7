# SPDX-License-Identifier: GPL-2.0-or-later
"""The record: what the kernel of each host and the wire between them knew, beside one capture of it.

The capture saw a part of this. A record is JSON, a line a segment; times are nanoseconds since its "epoch". It holds
per connection the kernel's states of both endpoints, and every segment that was put on the wire: who sent it and when,
when it arrived (never, once, or more often), and in which frames of the capture it is, if in any.
"""
import json
from dataclasses import asdict, dataclass, field

ROLES = ("client", "server")


def other(role):
    return ROLES[role == "client"]


@dataclass
class Segment:
    sender: str                                  # "client" or "server": in whose name it was sent
    flags: str                                   # letters as tcpdump prints them: S F R P . U E W
    seq: int
    ack: int
    len: int
    sent: int
    arrived: list = field(default_factory=list)
    frames: dict = field(default_factory=dict)   # frame number -> time of the capture
    forged: bool = False                         # the wire made it, not the host

    @property
    def end(self):
        return (self.seq + self.len + ("S" in self.flags) + ("F" in self.flags)) % 2**32

    @property
    def first_frame(self):
        return min(self.frames, default=None)


@dataclass
class Connection:
    client: str                                  # "address port"
    server: str
    states: dict                                 # role -> [[time or null, state], ...]; the first is where it began
    segments: list
    either_opens: bool = False                   # both sent a SYN: who is the client is a matter of taste


@dataclass
class Record:
    about: str
    kernel: str
    tap: str                                     # next to whom the capture was made
    epoch: int
    connections: list


def load(path):
    with open(path, encoding="utf-8") as file:
        made = json.load(file)
    for connection in made["connections"]:
        for segment in connection["segments"]:
            segment["frames"] = {int(frame): time for frame, time in segment.get("frames", {}).items()}
        connection["segments"] = [Segment(**segment) for segment in connection["segments"]]
    made["connections"] = [Connection(**connection) for connection in made["connections"]]
    return Record(**made)


def save(record, path):
    """What is rare is left out, and a line holds one segment, so that a person can read it."""
    def compact(segment):
        return {name: value for name, value in asdict(segment).items()
                if value is not False and value not in ([], {})}

    def lines(items, indent):
        inner = f",\n{indent} ".join(items)
        return f"[\n{indent} {inner}\n{indent}]" if items else "[]"

    connections = []
    for connection in record.connections:
        head = {"client": connection.client, "server": connection.server, "either_opens": connection.either_opens}
        states = ",\n   ".join(f'"{role}": {json.dumps(connection.states[role])}' for role in ROLES)
        segments = lines([json.dumps(compact(segment)) for segment in connection.segments], "   ")
        connections.append(f'{{{json.dumps(head)[1:-1]},\n  "states": {{{states}}},\n  "segments": {segments}}}')
    head = {name: getattr(record, name) for name in ("about", "kernel", "tap", "epoch")}
    with open(path, "w", encoding="utf-8") as file:
        file.write(f'{{{json.dumps(head)[1:-1]},\n "connections": {lines(connections, " ")}}}\n')
