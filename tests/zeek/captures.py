# SPDX-License-Identifier: GPL-2.0-or-later
"""Captures for the model and the plugin to disagree about: directed cases, and random ones from a seed.

Vantage point: the wire. A case is a list of segments; SEQ and ACK are relative to the ISNs (the SYN is 0).
"""
import random
import struct

BITS = {"F": 1, "S": 2, "R": 4, "P": 8, ".": 16, "U": 32}


class Case:
    """One connection: its ports, its ISNs, its segments."""

    def __init__(self, name, client=40001, server=7654, isns=(1000, 5000)):
        self.name, self.ports, self.isns, self.segments = name, (client, server), isns, []

    def add(self, way, flags, seq=0, length=0, ack=0, window=64240):
        self.segments.append(("><".index(way), flags, seq, length, ack, window))
        return self

    def opening(self):
        return self.add(">", "S").add("<", "S.", ack=1).add(">", ".", 1, ack=1)

    def story(self, text):
        """Segments as words: way, flags, SEQ[+length][/ACK][w0], e.g. `>P.1+100/1`."""
        for word in text.split():
            way, word = word[0], word[1:]
            flags = ""
            while word and word[0] in BITS:
                flags, word = flags + word[0], word[1:]
            word, _, window = word.partition("w")
            word, _, ack = word.partition("/")
            seq, _, length = word.partition("+")
            self.add(way, flags, int(seq or 0), int(length or 0), int(ack or 0), int(window or 64240))
        return self


OPEN = ">S0 <S.0/1 >.1/1 "


def directed():
    """Every conn_state, every letter, every threshold; and what the rules single out."""
    told = {
        "S0": ">S0", "S0 retried": ">S0 >S0 >S0", "S1": OPEN, "S1 data": OPEN + ">P.1+100/1 <.1/101 <P.1+50/101",
        "S1 without the last ACK": ">S0 <S.0/1",
        "SF": OPEN + ">P.1+9/1 <.1/10 >F.10/1 <.1/11 <F.1/11 >.11/2", "SF merged": OPEN + ">F.1/1 <F.1/2 >.2/2",
        "SF data on FIN": OPEN + ">F.1+9/1 <F.1+5/11 >.11/7", "SF simultaneous": OPEN + ">F.1/1 <F.1/1 >.2/2 <.2/2",
        "REJ": ">S0 <R.0/1", "REJ retried": ">S0 <R.0/1 >S0 <R.0/1", "REJ of a stealth scan": ">S.0/1 <R1",
        "S2": OPEN + ">F.1/1 <.1/2", "S3": OPEN + "<F.1/1 >.1/2", "S2 with data after": OPEN + ">F.1/1 <P.1+9/2 >.2/10",
        "RSTO": OPEN + ">R.1/1", "RSTR": OPEN + "<R.1/1", "RSTO before the ACK": ">S0 <S.0/1 >R1",
        "RSTR before the ACK": ">S0 <S.0/1 <R.1/1", "RSTR by both, no data": OPEN + ">R1 <R1",
        "RSTR by both, data": OPEN + ">P.1+9/1 >R10 <R1", "REJ both reset without data": ">S0 <S.0/1 >R1 <R1",
        "RSTOS0": ">S0 >R1", "RSTOS0 of many": ">S0 >S0 >R0 >R1", "RSTOS0 data between": ">S0 >P.1+9/1 >R.10/1",
        "RSTOS0 spoilt by FIN": ">S0 >F.1/1 >R.2/1", "RSTOS0 spoilt by an ACK": ">S0 >.1/1 >R1",
        "RSTOS0 with a zero window": ">S0/0w0 >R1", "OTH reset out of the blue": ">R1", "OTH reset from the server": "<R1",
        "RSTRH": "<.1/1 <R1", "RSTRH after SYN-ACK": "<S.0/1 <R1", "SH": ">S0 >F.1/1", "SH no SYN": ">F.1/1",
        "SHR": "<S.0/1 <F.1/1", "SYN-ACK alone": "<S.0/1", "SYN-ACK twice": "<S.0/1 <S.0/1",
        "SYN-ACK first, then ACK": "<S.0/1 >.1/1", "SYN-ACK first, whole": "<S.0/1 >.1/1 >P.1+9/1 <.1/10 <F.1/10 >F.10/2",
        "SYN-ACK first, data by the server": "<S.0/1 <P.1+9/1 >.1/10", "SYN-ACK first, then its SYN": "<S.0/1 >S0 >.1/1",
        "SYN-ACK first, then a foreign SYN": "<S.0/1 >S77 >.78/1", "SYN-ACK first, again after the ACK":
            "<S.0/1 >.1/1 <S.0/1 >.1/1", "SYN-ACK first, SYN after the ACK": "<S.0/1 >.1/1 >S0", "SYN-ACK first, RST":
            "<S.0/1 >R1", "SYN-ACK first, FIN": "<S.0/1 >F.1/1 <.1/2", "SYN-ACK twice, then ACK": "<S.0/1 <S.9/1 >.1/1",
        "SYN-ACK with no window first": "<S.0/1w0 >.1/1",
        "ACK answers a SYN": ">S0 <.77/99", "ACK answers, reset, reopened": ">S0 <.77/99 >R99 >S0 <S.0/1 >.1/1",
        "data answers a SYN": ">S0 <P.1+9/1", "FIN answers a SYN": ">S0 <F.1/1", "simultaneous open": ">S0 <S0 >S.0/1 <S.0/1",
        "SYN-ACK of a SYN-ACK": ">S0 <S.0/1 >S.0/1", "SYN again later": OPEN + ">S0", "SYN-ACK again": OPEN + "<S.0/1 <S.0/1",
        "SYN-ACK with another ISN": OPEN + "<S.9/1 <S.9/1 <S.0/1", "data on the SYN": ">S0+9 <S.0/10 >.10/1",
        "data on the SYN, not taken": ">S0+9 <S.0/1 >P.1+9/1 <.1/10", "data on the SYN-ACK": ">S0 <S.0+9/1 >.1/10",
        "mid-stream": ">P.1+9/1 <.1/10", "mid-stream, server first": "<P.1+9/1 >.1/10", "mid-stream SF":
            ">P.1+9/1 <F.1/10 >F.10/2", "mid-stream RSTO": ">P.1+9/1 >R10", "mid-stream RSTR": ">P.1+9/1 <.1/10 <R1",
        "SYN after data": ">P.1+9/1 >S0 <S.0/1", "SYN after data, answered": ">P.1+9/1 <.1/10 >S0",
        "FIN then RST, the peer FINs later": OPEN + ">F.1/1 >R2 <F.1/2", "FIN then RST, the peer was closed":
            OPEN + ">F.1/1 <F.1/2 >R2 <R2", "FIN then RST by the peer": OPEN + ">F.1/1 <R.1/2",
        "RST then FIN by the peer": OPEN + ">R1 <F.1/1", "FIN RST FIN RST": OPEN + "<F.1/1 <R2 >F.1/2 >R2",
        "FIN repeated": OPEN + ">F.1/1 >F.1/1 >F.1/1", "FIN of other ends": OPEN + ">F.1/1 >F.5/1 >F.5/1 >F.1/1",
        "FIN with data repeated, without": OPEN + ">F.1+9/1 >F.10/1 >F.5+5/1", "FIN far below": OPEN + ">P.1+9/1 >F.-5/1",
        "RST repeated": OPEN + ">R1 >R1 >R2 >R2 >R1", "RST by both repeated": OPEN + ">R1 <R1 >R2 <R2",
        "RST of SEQ 0 twice": OPEN + ">R0 >R0", "RST out of window": OPEN + "<R.4000000/1", "RST with data": OPEN + ">R1+20",
        "RST with data, then data": OPEN + ">R1+20 >P.1+5/1 <P.1+5/1", "data after RST": OPEN + ">R1 >P.1+5/1 >P.1+5/1",
        "SYN and FIN": ">SF0", "SYN and FIN, answered": ">SF0 <R.0/2", "SYN and RST": ">SR0", "FIN and RST": OPEN + ">FR.1/1 <FR.1/1",
        "all three": ">SFR0 <SFR0", "Q once": OPEN + ">SR0 >SR5 >SF9 <SF0", "I once": OPEN + ">FR1 >FR2 <R1",
        "SYN FIN ACK": ">S0 <SF.0/1", "no flags at all": OPEN + ">1+9 >10", "no flags and no data first": ">1", "URG alone": OPEN + ">U1",
        "keep-alive": OPEN + ">.0/1 <.1/1 >.0+1/1", "zero window": OPEN + "<.1/1w0", "zero window both": OPEN + "<.1/1w0 >.1/1w0",
        "zero window on a SYN": ">S0w0 <S.0/1w0", "zero window with RST": OPEN + ">R1w0 <R1w0", "zero window after FIN": OPEN + ">F.1/1 <.1/2w0",
        "zero window after my own FIN": OPEN + ">F.1/1w0 >.2/1w0", "zero window after my RST": OPEN + ">R1 >.1/1w0 <.1/1w0",
        "gap": OPEN + ">P.101+100/1 <.1/201", "gap at the end": OPEN + "<.1/101", "gap acknowledged by FIN": OPEN + "<F.1/101",
        "gap acknowledged by RST": OPEN + "<R.1/101", "gap before a FIN": OPEN + ">F.101/1 <.1/102", "gap of the responder": OPEN + ">.1/501",
        "gap then the data": OPEN + "<.1/101 >P.1+100/1", "two gaps at once": OPEN + ">P.101+9/1 >P.201+9/1 <.1/210",
        "gap within a gap": OPEN + ">P.101+9/1 <.1/105 >P.105+200/1 <.1/305", "ACK one too far": OPEN + "<.1/2",
        "gap on the handshake ACK": ">S0 <S.0/1 >.1/5", "gap in a half-open": ">S0 <S.0/1 >P.9+9/1 <.1/18", "gap in the dark": ">P.1+9/1 <.1/99 >.99/50",
        "gap one byte, mid-stream": ">P.1+9/1 <.1/10 >P.11+9/1 <.1/20", "gap after both closed": OPEN + ">F.1/1 <F.1/2 >.2/99",
        "out of order": OPEN + ">P.101+100/1 >P.1+100/1 <.1/201", "retransmission": OPEN + ">P.1+9/1 >P.1+9/1 <.1/10",
        "retransmission of more": OPEN + ">P.1+9/1 >P.1+19/1 <.1/20", "retransmission after the FIN": OPEN + ">P.1+9/1 >F.10/1 >P.1+9/1",
        "data after FIN": OPEN + ">F.1/1 >P.2+9/1 <.1/11", "FIN blocked": OPEN + "<.1/1w0 >F.1/1 <.1/1w0 <.1/2", "dup ACKs": OPEN + "<.1/1 <.1/1 <.1/1",
        "ACK below": OPEN + "<.1/-5 <.1/-5", "SYN retransmitted with data": ">S0 >S0+9 <S.0/10",
        "ACK before any SYN, then SYN": "<.1/1 >S0 <S.0/1 >.1/1", "ACK of 0": OPEN + "<.1/-1000", "far jump": OPEN + ">P.3000000+9/1 <.1/3000009 ",
        "FIN jumps back": ">S0 <S.0/1 >F.-2000000000/1", "split routing, client only": ">S0 >.1/1 >P.1+9/1 >F.10/1 >.11/2",
        "split routing, server only": "<S.0/1 <.1/10 <P.1+9/10 <F.10/10", "unacknowledged flood": ">S0 " + "".join(
            ">.%d+1000/1 " % (1 + 1000 * i) for i in range(20)) + "<S.0/1 >.20001/1 <.1/30001",
        "unacknowledged flood with a hole": OPEN + "".join(">.%d+1000/1 " % (1001 + 1000 * i) for i in range(20)) + "<.1/22001 <.1/40000",
    }
    cases = [Case(name).story(text) for name, text in told.items()]
    for times in (1, 9, 10, 99, 100, 101):
        cases += [Case("zero windows %d" % times).story(OPEN + "<.1/1w0 " * times),
                  Case("retransmissions %d" % times).story(OPEN + ">P.1+9/1 " + ">P.1+9/1 " * times),
                  Case("gaps %d" % times).story(OPEN + "".join("<.1/%d " % (101 + 100 * i) for i in range(times)))]
    cases.append(Case("zero windows 1000").story(OPEN + ">.1/1w0 " * 1000))
    cases.append(Case("more letters than 25").story(OPEN + "".join(">R%d <R%d " % (i, i) for i in range(1, 20))))
    whole = ">P.1+9/1 <.1/10 <F.1/10 >F.10/2"
    for client, server in ((40001, 80), (80, 40001), (80, 443), (443, 80), (7654, 80), (6669, 6666), (8888, 20000), (20, 21),
                           (6670, 6665), (54, 53)):
        for start, text in (("SYN", ">S0 <S.0/1 "), ("SYN-ACK", "<S.0/1 >.1/1 "), ("SYN-ACK by the client", ">S.0/1 <.1/1 "), ("data", ""),
                            ("answer", "<P.1+9/1 "), ("FIN", ">F.1/1 <F.1/2 "), ("RST", ">R1 "), ("RST of the server", "<R1 "),
                            ("SYN-ACK, then SYN", "<S.0/1 >S0 >.1/1 ")):
            cases.append(Case("%d to %d, %s first" % (client, server, start), client, server).story(text + whole))
    for isns in ((0xffffffff, 0xfffffff0), (0, 0), (0x7fffffff, 0x80000000), (0xfffffffe, 5)):
        for text in (">S0 <S.0/1 >.1/1 " + whole, whole, ">S0 <S.0/1 >P.1+100/1 <.1/101 >P.101+100/1 >P.1+100/1 <.1/301 >R301",
                     "<S.0/1 >S0 >.1/1 " + whole, "<F.1/1 <R2 >F.1/2"):
            cases.append(Case("ISNs %x and %x: %s" % (isns + (text,)), isns=isns).story(text))
    return cases


def talk(dice, name):
    """A connection that mostly behaves."""
    ports = dice.choice([(40001, 7654)] * 4 + [(40001, 80), (80, 40001), (80, 443)])
    edge = [0, 1, 0xffffffff, 0xfffffff0, 0x7fffffff]
    isns = tuple(dice.choice(edge + [dice.getrandbits(32)] * 5) for _ in "><")
    case, sent, heard = Case(name, *ports, isns=isns), [0, 0], [0, 0]
    opening = [(0, "S"), (1, "S."), (0, ".")]
    closing = dice.choice([[], [(0, "F."), (1, "."), (1, "F."), (0, ".")], [(1, "F."), (0, "F."), (1, ".")], [(0, "F."), (1, "F.")],
                           [(0, "R")], [(1, "R.")], [(0, "F."), (0, "R")], [(1, "F."), (0, "."), (0, "R.")], [(0, "F."), (1, "R")]])
    middle = []
    for _ in range(dice.randrange(12)):
        way = dice.randrange(2)
        middle += [(way, "P."), (1 - way, ".")]
    plan = [step for step in opening + middle + closing if dice.random() > 0.12]
    for way, flags in plan:
        length = dice.choice([1, 9, 100, 1400]) if "P" in flags else dice.choice([0, 0, 0, 30]) if "F" in flags else 0
        if "S" in flags:
            sent[way] = 0
        elif not sent[way]:
            sent[way] = 1
        copies = dice.choice([1] * 12 + [2, 3])
        window = dice.choice([64240] * 9 + [0])
        ack = heard[way] if "." in flags else 0
        if "." in flags and dice.random() < 0.08:
            ack += dice.choice([-50, 1, 2, 500])
        seq = sent[way]
        if dice.random() < 0.07:
            seq += dice.choice([-100, -1, 1, 2, 100, 2000])
        for _ in range(copies):
            case.add("><"[way], flags, seq, length, ack, window)
        sent[way] = max(sent[way], seq + length + ("S" in flags) + ("F" in flags))
        if dice.random() > 0.05:
            heard[1 - way] = sent[way]
    return case


def noise(dice, name):
    """Segments that nobody would send."""
    ports = dice.choice([(40001, 7654), (40001, 80), (80, 40001), (80, 443), (443, 80)])
    case = Case(name, *ports, isns=(dice.getrandbits(32), dice.getrandbits(32)))
    for _ in range(dice.randrange(1, 14)):
        flags = dice.choice([".", ".", "P.", "S", "S.", "F.", "R", "R.", "F", "SF", "SR", "FR", "SFR.", "", "U"])
        seq = 0 if "S" in flags and dice.random() < 0.9 else dice.choice([0, 1, 1, 1, 2, 10, 11, 101, -3, 3000000])
        case.add(dice.choice("><"), flags, seq, dice.choice([0, 0, 0, 1, 9, 100]), dice.choice([0, 1, 1, 1, 2, 10, 11, 101, -3, 3000000]),
                 dice.choice([64240] * 5 + [0]))
    return case


def frame(case, number, segment, moment, v6, snaplen):
    """A raw IP packet of it, behind a pcap record header; each case has its own client."""
    way, flags, seq, length, ack, window = segment
    bits = sum(BITS[flag] for flag in flags)
    tcp = struct.pack(">HHIIBBHHH", case.ports[way], case.ports[1 - way], (seq + case.isns[way]) & 0xffffffff,
                      (ack + case.isns[1 - way]) & 0xffffffff if bits & 16 else 0, 0x50, bits, window, 0, 0)
    tcp += bytes(length)
    hosts = [b"\x0a" + struct.pack(">I", number)[1:], b"\xc0\x00\x02\x02"]
    if v6:
        hosts = [b"\x20\x01\x0d\xb8" + bytes(8) + host for host in hosts]
        packet = struct.pack(">IHBB", 0x60000000, len(tcp), 6, 64) + hosts[way] + hosts[1 - way] + tcp
    else:
        packet = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(tcp), 0, 0, 64, 6, 0) + hosts[way] + hosts[1 - way] + tcp
    kept = packet[:snaplen]
    return struct.pack("<IIII", moment // 1000, moment % 1000 * 1000, len(kept), len(packet)) + kept


def write(path, cases, snaplen=262144):
    """All the cases into one capture, one after the other; returns which case a frame is of."""
    of_frame, moment = {}, 1000000
    with open(path, "wb") as file:
        file.write(struct.pack("<IHHiIII", 0xa1b2c3d4, 2, 4, 0, 0, snaplen, 101))
        for number, case in enumerate(cases):
            for segment in case.segments:
                moment += 1
                of_frame[len(of_frame) + 1] = case
                file.write(frame(case, number + 1, segment, moment, number % 5 == 4, snaplen))
    return of_frame


def random_cases(seed, count):
    dice = random.Random(seed)
    return [dice.choice([talk, talk, noise])(dice, "seed %s, case %d" % (seed, index)) for index in range(count)]
