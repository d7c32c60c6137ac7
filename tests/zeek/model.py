# SPDX-License-Identifier: GPL-2.0-or-later
"""conn_state and history as Zeek computes them, told a second time.

Vantage point: the bytes of a capture file. Nothing of the plugin is used but tshark's tcp.stream, which says which
segments are one connection; everything else is read from the file and computed from Zeek's published behaviour, so
that a mistake in the plugin is not repeated here. Zeek's own cuts (timeouts, reuse) are not made: a connection is a
tcp.stream, as docs/ says.
"""
import re
import struct
from collections import namedtuple

SYN, FIN, RST, ACK = 0x02, 0x01, 0x04, 0x10
INACTIVE, SYN_SENT, SYN_ACK_SENT, PARTIAL, ESTABLISHED, CLOSED, RESET = range(7)
SERVER_PORTS = {21, 22, 25, 53, 79, 80, 81, 88, 135, 139, 143, 389, 443, 445, 465, 502, 514, 563, 585, 587, 614, 631,
                636, 989, 990, 992, 993, 995, 1080, 1434, 1883, 2811, 3128, 3268, 3306, 3389, 5222, 5223, 5269, 5432,
                6379, 6666, 6667, 6668, 6669, 8000, 8080, 8888, 20000}
OUTLANDISH = 1048576     # a SYN's or RST's SEQ that far away is not believed
UNACKED_LIMIT = 16384    # tcp_max_above_hole_without_any_acks, tcp_max_initial_window
M64 = (1 << 64) - 1
CUT_IS_MISSING = False   # Zeek takes payload that a snaplen cut off for missing (G); the plugin loses nothing by it

Segment = namedtuple("Segment", "frame src sport dst dport seq ack flags window length captured")


# ---------------------------------------------------------------------------------------------------------- the file

def frames(path):
    """Number, link type and bytes of each frame of a pcap file."""
    with open(path, "rb") as file:
        data = file.read()
    order = "<" if data[:4] in (b"\xd4\xc3\xb2\xa1", b"\x4d\x3c\xb2\xa1") else ">"
    link = struct.unpack_from(order + "I", data, 20)[0] & 0xffff
    at, number = 24, 0
    while at + 16 <= len(data):
        captured, = struct.unpack_from(order + "I", data, at + 8)
        number += 1
        yield number, link, data[at + 16:at + 16 + captured]
        at += 16 + captured


def network_layer(link, frame):
    """The IP packet in a frame, or nothing."""
    if link in (101, 12, 14, 228, 229):
        return frame
    if link == 113:
        kind, frame = frame[14:16], frame[16:]
    elif link == 276:
        kind, frame = frame[0:2], frame[20:]
    elif link == 1:
        kind, frame = frame[12:14], frame[14:]
        while kind in (b"\x81\x00", b"\x88\xa8") and len(frame) >= 4:
            kind, frame = frame[2:4], frame[4:]
    else:
        raise ValueError("link type %d is not read here" % link)
    return frame if kind in (b"\x08\x00", b"\x86\xdd") else b""


def transport(packet):
    """Source, destination, TCP header and payload, and how long that was on the wire."""
    if len(packet) >= 20 and packet[0] >> 4 == 4:
        header = (packet[0] & 15) * 4
        total, fragment = struct.unpack_from(">H", packet, 2)[0], struct.unpack_from(">H", packet, 6)[0] & 0x3fff
        if packet[9] != 6 or fragment or header < 20:
            return None
        return packet[12:16], packet[16:20], packet[header:total or None], (total or len(packet)) - header
    if len(packet) >= 40 and packet[0] >> 4 == 6 and packet[6] == 6:
        total = struct.unpack_from(">H", packet, 4)[0] or len(packet) - 40
        return packet[8:24], packet[24:40], packet[40:40 + total], total
    return None


def segments(path):
    """Every TCP segment of a capture whose header is all there."""
    for number, link, frame in frames(path):
        found = transport(network_layer(link, frame))
        if not found or len(found[2]) < 20:
            continue
        src, dst, tcp, length = found
        sport, dport, seq, ack, offset, flags, window = struct.unpack_from(">HHIIBBH", tcp)
        header = (offset >> 4) * 4
        if header < 20 or header > length:
            continue
        yield Segment(number, src, sport, dst, dport, seq, ack, flags, window, length - header,
                      max(0, len(tcp) - header))


# --------------------------------------------------------------------------------------------------------- one side

def delta(a, b):
    """a - b in sequence space, signed."""
    return ((a - b + 0x80000000) & 0xffffffff) - 0x80000000


class Stream:
    """What was delivered of one direction: finds the gaps in what the peer acknowledged."""

    def __init__(self, side):
        self.side, self.delivered, self.trimmed, self.blocks, self.given_up = side, 1, 1, [], False

    def insert(self, first, last):
        """Keep what of [first, last) is not there yet, and deliver what has become contiguous."""
        first = max(first, self.trimmed)
        for low, high in self.blocks:
            if first < low:
                self.add(first, min(low, last))
            first = max(first, high)
        self.add(first, last)
        self.deliver()

    def add(self, first, last):
        if first < last:
            self.blocks = sorted(self.blocks + [(first, last)])

    def deliver(self):
        for low, high in self.blocks:
            if low == self.delivered:
                self.delivered = high

    def data(self, first, length):
        side = self.side
        if self.given_up:
            return
        acked = (side.ack_full() - side.start) & M64
        if first < acked:
            length -= acked - first
            first = acked
        if length > 0 and first + length > self.trimmed:
            self.insert(first, first + length)
        if side.nothing_acked():
            held = self.blocks[-1][1] - self.delivered if self.blocks else 0
            if side.size() > UNACKED_LIMIT and self.delivered > self.trimmed:
                self.trim(self.delivered)
            if held > UNACKED_LIMIT:
                self.blocks, self.given_up = [], True

    def acknowledged(self, upto):
        side = self.side
        if side.fins and upto >= side.fin_end:
            upto = side.fin_end - 1
        if upto > self.trimmed:
            self.trim(upto)

    def trim(self, upto):
        if upto > self.delivered:
            self.skip(upto)
        self.blocks = [b for b in self.blocks if b[1] > upto]
        self.deliver()
        self.trimmed = upto

    def skip(self, upto):
        """Bytes up to there were acknowledged and some of them never seen."""
        if upto <= 2 and self.side.conn.partial:
            return                      # the byte before the first segment of a stream whose SYN was not seen
        if not self.given_up:
            for low, _ in list(self.blocks):
                if self.delivered <= low < upto:
                    self.gap()          # also when the hole before this block is what was skipped already
                    self.delivered = low
                    self.deliver()
            if upto > self.delivered:
                self.gap()
        self.delivered = max(self.delivered, upto)

    def gap(self):
        if self.side.clean() and self.side.peer.clean():
            self.side.counted("G")


class Side:
    """An endpoint."""

    def __init__(self, conn, originator):
        self.conn, self.originator = conn, originator
        self.state = self.before = INACTIVE
        self.start = self.last = self.acked = self.last_wraps = self.ack_wraps = 0
        self.fins = self.fin_end = 0
        self.counts = {}
        self.heard = {"S": 0, "F": 0, "R": 0}
        self.stream = Stream(self)
        self.peer = None

    def become(self, state):
        if state != self.state:
            self.before, self.state = self.state, state

    def clean(self):
        return self.state == ESTABLISHED or (self.state == CLOSED and self.before == ESTABLISHED)

    def last_full(self):
        return (self.last_wraps << 32) + self.last

    def ack_full(self):
        return (self.ack_wraps << 32) + self.acked

    def nothing_acked(self):
        return (self.ack_full() - self.start) & M64 in (0, 1)

    def size(self):
        if self.before == SYN_SENT and self.state == RESET and self.peer.state == INACTIVE and not self.nothing_acked():
            return 0
        size = (max(self.last_full(), self.ack_full()) - self.start) & M64
        for control in (True, self.fins > 0):
            if control and size:
                size -= 1
        return size

    def start_at(self, start, last):
        self.conn.absurd |= bool(self.last_wraps or self.ack_wraps)
        self.start, self.acked, self.last = start, start & 0xffffffff, last

    def relative(self, seq, reference, wraps):
        """SEQ as an offset from the ISN; below it, and never wrapped: nothing."""
        step = delta(seq, reference)
        if step < 0 and wraps and seq > reference:
            wraps -= 1
        elif step > 0 and seq < reference:
            wraps += 1
        if wraps == 0:
            return delta(seq, self.start & 0xffffffff)
        return (wraps << 32) + seq - self.start

    # -- letters

    def letter(self, letter):
        self.conn.history += letter if self.originator else letter.lower()

    def once(self, kind, letter):
        """Write a letter if its kind was not written for this role; is it an old one?"""
        key = (self.originator, kind)
        if key in self.conn.written:
            return True
        self.conn.written.add(key)
        self.letter(letter)
        return False

    def again(self, kind, letter, position):
        if self.once(kind, letter) and position != self.heard[kind]:
            self.letter(letter)
        self.heard[kind] = position

    def counted(self, letter):
        self.counts[letter] = count = self.counts.get(letter, 0) + 1
        if re.fullmatch("10*", str(count)):
            self.letter(letter)


# --------------------------------------------------------------------------------------------------------- the whole

class Connection:
    def __init__(self, first):
        self.history, self.written, self.partial, self.seen = "", set(), False, set()
        self.absurd = False     # Zeek has counted 4 GiB that were not sent: a FIN below the ISN, a SYN after a wrap
        self.sides = [Side(self, True), Side(self, False)]
        self.sides[0].peer, self.sides[1].peer = self.sides[1], self.sides[0]
        self.first = (first.src, first.sport)
        self.implied_isn = 0
        if self.guessed_backwards(first):
            self.flip()

    @staticmethod
    def guessed_backwards(first):
        if first.flags & SYN and not first.flags & ACK or first.sport not in SERVER_PORTS:
            return False
        if first.dport not in SERVER_PORTS:
            return True
        return not first.flags & SYN and first.sport < first.dport

    def flip(self):
        for side in self.sides:
            side.originator = not side.originator
        self.seen = {not role for role in self.seen}
        self.partial = False
        self.history += "^"

    def originator(self):
        return next(side for side in self.sides if side.originator)

    def segment(self, s):
        e = self.sides[0 if (s.src, s.sport) == self.first else 1]
        p = e.peer
        syn, fin, rst, ack = (bool(s.flags & bit) for bit in (SYN, FIN, RST, ACK))
        if e.originator not in self.seen:
            if e.originator:
                self.partial = not syn or ack
            elif not self.partial:
                self.partial = not syn
        end = (s.seq + (0 if rst else s.length) + syn + fin) & 0xffffffff
        self.implied_isn = e.start & 0xffffffff     # as the peer's ACK said, until this segment says it itself
        self.number(e, s, syn, end)
        position = e.relative(s.seq, e.last, e.last_wraps)
        self.letters(e, s, position)
        if s.window == 0 and not rst and p.state != CLOSED and e.state != RESET:
            e.counted("W")
        if fin:
            e.fins += 1
            e.fin_end = (position + (0 if rst else s.length) + syn + fin) & M64
        acked = self.acknowledge(p, s, rst) if ack else 0
        self.advance(e, end, s.length, syn, fin, rst)
        self.transition(e, p, s)
        if ack:
            p.stream.acknowledged(acked)
        self.seen.add(e.originator)
        if s.length and (s.captured >= s.length or not CUT_IS_MISSING) and not rst and position >= 0:
            e.stream.data(position + syn, s.length)

    @staticmethod
    def number(e, s, syn, end):
        if e.state == INACTIVE:
            if syn:
                e.start_at(s.seq, end)
            else:
                e.start_at(s.seq - 1, s.seq)
                e.start &= 0xffffffff
        elif syn and (e.state in (SYN_SENT, SYN_ACK_SENT) and s.seq != e.start & 0xffffffff
                      or e.state in (ESTABLISHED, PARTIAL) or e.state == RESET and e.before == INACTIVE):
            e.start_at(s.seq, end)

    def letters(self, e, s, position):
        syn, fin, rst, ack = (bool(s.flags & bit) for bit in (SYN, FIN, RST, ACK))
        if syn + fin + rst > 1:
            e.once("I" if fin and rst else "Q", "I" if fin and rst else "Q")
        elif syn:
            e.again("S", "H" if ack else "S", position)
        elif fin:
            e.again("F", "F", position + s.length)
        elif rst:
            e.again("R", "R", position)
        elif s.length or ack:
            if self.history == "H":
                self.flip()
                self.history = "^h"
            e.once("D" if s.length else "A", "D" if s.length else "A")

    @staticmethod
    def acknowledge(p, s, rst):
        if p.state == INACTIVE:
            p.start_at(s.ack - 1 & 0xffffffff, s.ack - 1 & 0xffffffff)
            return 1
        position = p.relative(s.ack, p.acked, p.ack_wraps)
        if position < 0:
            return 0
        step = delta(s.ack, p.acked)
        if not rst and step > 0 and not (s.ack == 0 and step > OUTLANDISH):
            p.ack_wraps += s.ack < p.acked
            p.acked = s.ack
        return position

    @staticmethod
    def advance(e, end, length, syn, fin, rst):
        step = delta(end, e.last)
        if (syn or rst) and abs(step) > OUTLANDISH:
            return
        if fin and e.last == (e.start + 1) & 0xffffffff or e.state != RESET and step > 0:
            e.conn.absurd |= step < 0
            e.last_wraps += end < e.last
            e.last = end
        elif e.state != RESET and length:
            e.counted("T")

    def transition(self, e, p, s):
        syn, fin, rst, ack = (bool(s.flags & bit) for bit in (SYN, FIN, RST, ACK))
        if e.state == INACTIVE:
            self.first_heard(e, p, s)
        elif e.state in (SYN_SENT, SYN_ACK_SENT):
            if fin:
                e.become(CLOSED)
            if rst:
                e.become(RESET)
        elif e.state in (ESTABLISHED, PARTIAL):
            if syn and not ack and e.state == PARTIAL and p.state == INACTIVE:
                e.become(SYN_SENT)
            if fin and not rst:
                e.become(CLOSED)
                if p.state == RESET and p.before == CLOSED:
                    p.become(CLOSED)
            if rst:
                e.become(RESET)
        elif e.state == CLOSED and rst and p.state != CLOSED:
            e.become(RESET)

    def first_heard(self, e, p, s):
        syn, fin, rst, ack = (bool(s.flags & bit) for bit in (SYN, FIN, RST, ACK))
        if syn and e.originator:
            e.become(SYN_ACK_SENT if ack else SYN_SENT)
        elif syn:
            if not ack and p.state == SYN_ACK_SENT and s.seq == self.implied_isn:
                self.flip()
                p.become(ESTABLISHED)
                self.seen.add(True)
            if p.state == SYN_SENT:
                p.become(ESTABLISHED)
            e.become(ESTABLISHED)
        if fin:
            e.become(CLOSED)
        if rst:
            e.become(RESET)
        if e.state == INACTIVE:
            if not e.originator and not s.length and p.state == SYN_SENT:
                pass
            elif ack and p.state == ESTABLISHED:
                e.become(ESTABLISHED)
                self.partial = False
                self.seen.add(e.originator)
            else:
                e.become(PARTIAL)

    def conn_state(self):
        orig = self.originator()
        o, r = orig.state, orig.peer.state
        o_quiet, r_quiet = o in (INACTIVE, PARTIAL), r in (INACTIVE, PARTIAL)
        if r == RESET:
            if o in (SYN_SENT, SYN_ACK_SENT) or o == RESET and not orig.size() and not orig.peer.size():
                return "REJ"
            return "RSTRH" if o_quiet else "RSTR"
        if o == RESET:
            if not r_quiet:
                return "RSTO"
            return "RSTOS0" if re.fullmatch(r"\^?S[^HAFGIQ]*R.*", self.history) else "OTH"
        if o == CLOSED:
            return "SF" if r == CLOSED else "SH" if r_quiet else "S2"
        if r == CLOSED:
            return "SHR" if o_quiet else "S3"
        if o == SYN_SENT and r == INACTIVE:
            return "S0"
        return "S1" if o == r == ESTABLISHED else "OTH"


def connections(path, stream_of):
    """tcp.stream -> (conn_state, history), but of absurd ones; stream_of says the stream of a frame."""
    found = {}
    for s in segments(path):
        stream = stream_of.get(s.frame)
        if stream is None:
            continue
        if stream not in found:
            found[stream] = Connection(s)
        found[stream].segment(s)
    return {stream: (c.conn_state(), c.history) for stream, c in found.items() if not c.absurd}
