# SPDX-License-Identifier: GPL-2.0-or-later
"""What a capture does to what was on the wire: it loses frames, swaps them, has them twice, or sees one direction.

A capture here is a list of Frames of Ethernet, in the order of its file. A fault takes one and returns another; the same
dice give the same fault.
"""
import gzip
import struct
import sys
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "kernel"))
from laboratory import parse  # noqa: E402  (beside the laboratory that made the captures)

NANOSECONDS_MAGIC, RECORD = 0xA1B23C4D, "<IIII"
MICROSECOND, MILLISECOND = 1000, 1_000_000


@dataclass
class Frame:
    time: int                                                    # ns since 1970
    length: int                                                  # bytes on the wire
    data: bytes                                                  # as many of them as were captured
    source: str = ""                                             # "address port"
    target: str = ""
    flags: str = ""                                              # tcpdump's letters
    number: int = 0                                              # in the capture as it was, from 1

    @property
    def connection(self):
        """The four-tuple; each of the laboratory's connections has one of its own."""
        return min(self.source, self.target), max(self.source, self.target)

    def is_plain(self):
        return not set(self.flags) & set("SFR")


def read(path):
    raw = Path(path).read_bytes()
    if raw.startswith(b"\x1f\x8b"):
        raw = gzip.decompress(raw)
    if struct.unpack_from("<I", raw)[0] != NANOSECONDS_MAGIC:
        raise SystemExit(f"{path}: not one of the laboratory's captures")
    frames, at = [], 24
    while at < len(raw):
        seconds, rest, kept, length = struct.unpack_from(RECORD, raw, at)
        data = raw[at + 16:at + 16 + kept]
        source, target, segment = parse(data)
        frames.append(Frame(seconds * 10**9 + rest, length, data, source, target, segment.flags, len(frames) + 1))
        at += 16 + kept
    return frames


def write(path, frames):
    with open(path, "wb") as file:
        file.write(struct.pack("<IHHiIII", NANOSECONDS_MAGIC, 2, 4, 0, 0, 65535, 1))
        for frame in frames:
            file.write(struct.pack(RECORD, *divmod(frame.time, 10**9), len(frame.data), frame.length) + frame.data)


def by_connection(frames):
    """{four-tuple: places of its frames in the capture}"""
    places = defaultdict(list)
    for place, frame in enumerate(frames):
        places[frame.connection].append(place)
    return places


def middle(frames, places):
    """The places from behind the handshake's third segment up to the first FIN or RST."""
    opened = next((i for i, place in enumerate(places) if frames[place].is_plain()), len(places))
    closes = next((i for i, place in enumerate(places) if set(frames[place].flags) & set("FR")), len(places))
    return places[opened + 1:closes]


# -- the faults

def lost(frames, dice):
    """Of the segments between handshake and close, one in twenty was not captured."""
    gone = {place for places in by_connection(frames).values() for place in middle(frames, places) if dice.random() < 0.05}
    return [frame for place, frame in enumerate(frames) if place not in gone]


def swapped(frames, dice):
    """Neighbours of one connection, within 60 us, have changed places; some with their time stamps, which then run back."""
    frames = list(frames)
    for places in by_connection(frames).values():
        pairs = iter(range(len(places) - 1))
        for i in pairs:
            first, second = frames[places[i]], frames[places[i + 1]]
            if second.time - first.time <= 60 * MICROSECOND and dice.random() < 0.5:
                with_time = dice.random() < 0.5
                frames[places[i]] = second if with_time else replace(second, time=first.time)
                frames[places[i + 1]] = first if with_time else replace(first, time=second.time)
                next(pairs, None)
    return frames


def twice(frames, _dice):
    """Each frame was captured twice, 2 us apart."""
    copies = [replace(frame, time=frame.time + 2 * MICROSECOND) for frame in frames]
    return sorted([*frames, *copies], key=lambda frame: frame.time)


def twice_20_ms_apart(frames, _dice):
    """Each frame was captured twice, as where the captures of two taps are merged."""
    copies = [replace(frame, time=frame.time + 20 * MILLISECOND) for frame in frames]
    return sorted([*frames, *copies], key=lambda frame: frame.time)


def renumbered(frames, dice):
    """Each end has begun with another sequence number."""
    shift = defaultdict(lambda: dice.randrange(1, 2**32))
    return [renumber(frame, shift[frame.source, frame.target], shift[frame.target, frame.source]) for frame in frames]


def renumber(frame, sent, acknowledged):
    data = bytearray(frame.data)
    tcp = 14 + ((data[14] & 15) * 4 if data[12:14] == b"\x08\0" else 40)

    def add(at, amount):
        struct.pack_into("!I", data, at, (struct.unpack_from("!I", data, at)[0] + amount) % 2**32)
    add(tcp + 4, sent)
    if "." in frame.flags:
        add(tcp + 8, acknowledged)
    option, end = tcp + 20, tcp + (data[tcp + 12] >> 4) * 4
    while option < end and data[option]:
        if data[option] == 5:                                    # selective acknowledgments, RFC 2018
            for edge in range(option + 2, option + data[option + 1], 4):
                add(edge, acknowledged)
        option += 1 if data[option] == 1 else data[option + 1]
    return replace(frame, data=bytes(data))


def only_clients(frames, _dice):
    """The segments of the servers were not captured."""
    return [frame for frame in frames if not from_server(frame)]


def only_servers(frames, _dice):
    """The segments of the clients were not captured."""
    return [frame for frame in frames if from_server(frame)]


def from_server(frame):
    return is_servers_port(int(frame.source.split()[1]))


def is_servers_port(port):
    return 7654 <= port <= 7657                                  # the laboratory's


def first_tenth_cut(frames, _dice):
    """The capture began later: a tenth of each connection's segments had passed."""
    gone = {place for places in by_connection(frames).values() for place in places[:-(-len(places) // 10)]}
    return [frame for place, frame in enumerate(frames) if place not in gone]


def last_tenth_cut(frames, _dice):
    """The capture ended sooner: a tenth of each connection's segments was to come."""
    gone = {place for places in by_connection(frames).values() for place in places[-(-len(places) // 10) * -1:]}
    return [frame for place, frame in enumerate(frames) if place not in gone]


FAULTS = {fault.__name__: fault for fault in (
    lost, swapped, twice, twice_20_ms_apart, renumbered, only_clients, only_servers, first_tenth_cut, last_tenth_cut)}
