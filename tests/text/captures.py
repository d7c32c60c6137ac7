# SPDX-License-Identifier: GPL-2.0-or-later
"""Captures, without Wireshark: the tests ask a witness that is not concerned.

captures.py show CAPTURE [OPTION..] a line per frame: seconds since 1970, length on the wire, bytes
    --of-day, --since-first, --no-time: as tcpdump prints times
    --network: without the link's header, as tcpdump -x prints
captures.py under LINK CAPTURE NEW  the same IP packets behind another link's header
captures.py at SECONDS CAPTURE NEW  the same, beginning at another time
captures.py cut BYTES CAPTURE NEW   as captured with that snapshot length
"""
import struct
import sys

# link type, header in front of IPv4 and of others
LINKS = {
    "cooked1": (113, "0000 0304 0006 0000 0000 0000 0000"),
    "cooked2": (276, "0000 0000 0001 0304 0006 0000 0000 0000 0000"),
    "ethernet": (1, "45a0 0000 0001 6000 0000 0010"),
    "vlan": (1, "0200 0000 0001 0200 0000 0002 8100 0064"),
    "null": (0, ""),
    "loop": (108, ""),
    "raw": (101, ""),
}
FAMILY = {4: 2, 6: 30}
TYPE = {4: "0800", 6: "86dd"}


def header(link, version):
    if link == "raw":
        return b""
    if link in ("null", "loop"):
        return struct.pack("<I" if link == "null" else ">I", FAMILY[version])
    front, kind = bytes.fromhex(LINKS[link][1]), bytes.fromhex(TYPE[version])
    return kind + front if link == "cooked2" else front + kind


def length_of_header(number, frame):
    if number == 1:
        at = 12
        while frame[at:at + 2] == b"\x81\x00":
            at += 4
        return at + 2
    return {113: 16, 276: 20, 0: 4, 108: 4, 101: 0, 12: 0}[number]


class Capture:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.head = file.read(24)
            magic = self.head[:4]
            self.order = "<" if magic in (b"\xd4\xc3\xb2\xa1", b"\x4d\x3c\xb2\xa1") else ">"
            self.digits = 9 if magic in (b"\x4d\x3c\xb2\xa1", b"\xa1\xb2\x3c\x4d") else 6
            self.link = struct.unpack(self.order + "I", self.head[20:])[0]
            self.frames = []
            while head := file.read(16):
                seconds, fraction, length, wire = struct.unpack(self.order + "IIII", head)
                self.frames.append((seconds, fraction, wire, file.read(length)))

    def write(self, path, link=None):
        with open(path, "wb") as file:
            file.write(self.head[:20] + struct.pack(self.order + "I", self.link if link is None else link))
            for seconds, fraction, wire, frame in self.frames:
                file.write(struct.pack(self.order + "IIII", seconds, fraction, len(frame), wire) + frame)


def show(path, *options):
    capture = Capture(path)
    first = None
    for seconds, fraction, wire, frame in capture.frames:
        skip = length_of_header(capture.link, frame) if "--network" in options else 0
        time = seconds * 10**9 + fraction * 10**(9 - capture.digits)
        first = time if first is None else first
        time = (time % (86400 * 10**9) if "--of-day" in options else time - first if "--since-first" in options else
                0 if "--no-time" in options else time)
        print(f"{time // 10**9}.{time % 10**9:09}", wire - skip, frame[skip:].hex())


def under(link, path, new):
    capture = Capture(path)
    capture.frames = [(seconds, fraction, len(frame), frame) for seconds, fraction, frame in (
        (seconds, fraction, header(link, packet[0] >> 4) + packet) for seconds, fraction, packet in (
            (seconds, fraction, frame[length_of_header(capture.link, frame):])
            for seconds, fraction, _, frame in capture.frames))]
    capture.write(new, LINKS[link][0])


def at(when, path, new):
    capture = Capture(path)
    shift = int(when) - capture.frames[0][0]
    capture.frames = [(seconds + shift, *rest) for seconds, *rest in capture.frames]
    capture.write(new)


def cut(size, path, new):
    capture = Capture(path)
    capture.frames = [(seconds, fraction, wire, frame[:int(size)]) for seconds, fraction, wire, frame in capture.frames]
    capture.write(new)


{"show": show, "under": under, "at": at, "cut": cut}[sys.argv[1]](*sys.argv[2:])
