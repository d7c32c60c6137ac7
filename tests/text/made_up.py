# SPDX-License-Identifier: GPL-2.0-or-later
"""made_up.py CAPTURE: Ethernet with IPv4, IPv6, ARP, a VLAN, and payloads whose text looks like bytes."""
import struct
import sys


def checksum(header):
    total = sum(struct.unpack(f"!{len(header) // 2}H", header))
    while total >> 16:
        total = (total & 0xffff) + (total >> 16)
    return struct.pack("!H", ~total & 0xffff)


def ip4(payload):
    header = struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(payload), 1, 0, 64, 6, 0) + bytes([10, 0, 0, 1, 10, 0, 0, 2])
    return header[:10] + checksum(header) + header[12:] + payload


def ip6(payload):
    address = bytes.fromhex("20010db8 0000 0000 0000 0000 0000 00")
    return struct.pack("!IHBB", 0x60000000, len(payload), 6, 64) + address + b"\1" + address + b"\2" + payload


def tcp(seq, flags, payload=b""):
    return struct.pack("!HHIIBBHHH", 40000, 80, seq, 900, 0x50, flags, 65535, 0, 0) + payload


def ethernet(kind, payload):
    frame = bytes.fromhex("020000000002 020000000001") + bytes.fromhex(kind) + payload
    return frame + bytes(max(0, 60 - len(frame)))


FRAMES = [
    ethernet("0800", ip4(tcp(100, 0x02))),
    ethernet("0806", bytes.fromhex("0001 0800 0604 0001 020000000001 0a000001 000000000000 0a000002")),
    ethernet("0800", ip4(tcp(101, 0x18, b"GET / HTTP/1.1\r\nHost: a"))),
    ethernet("0800", ip4(tcp(124, 0x18, b"\r\n\r\n0x0000:  4500 dead beef 1234"))),
    ethernet("0800", ip4(tcp(154, 0x18, b"00 11 22 33 44 5 abcdef0123456789"))),
    ethernet("8100", bytes.fromhex("0064 0800") + ip4(tcp(187, 0x18, b"ab"))),
    ethernet("86dd", ip6(tcp(100, 0x02))),
    ethernet("86dd", ip6(tcp(101, 0x18, b"3333 33abcd" * 40))),
    ethernet("0800", ip4(tcp(189, 0x18, bytes(range(256)) * 20 + b"7"))),
]

with open(sys.argv[1], "wb") as file:
    file.write(struct.pack("<IHHiIII", 0xa1b2c3d4, 2, 4, 0, 0, 65535, 1))
    for number, frame in enumerate(FRAMES):
        file.write(struct.pack("<IIII", 1700000000 + number, 123456, len(frame), len(frame)) + frame)
