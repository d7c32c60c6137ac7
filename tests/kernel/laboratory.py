# SPDX-License-Identifier: GPL-2.0-or-later
"""Two hosts on one machine, and all that happens between and inside them: the wire, both captures, the kernel's states.

Each host is a network namespace with a TAP device. The wire is a thread of ours that reads a frame from one TAP and
writes it to the other, later, twice or never. Both TAPs are captured with the kernel's own time stamps. The states come
from the tracepoint sock:inet_sock_set_state; for TIME-WAIT Linux replaces the socket by a smaller one without such
events, so its timer is watched: it is armed for 60 s in TIME-WAIT, and for tcp_fin_timeout (40 s here) when it stands
for FIN-WAIT-2.
"""
import ctypes
import fcntl
import heapq
import ipaddress
import os
import re
import select
import socket
import struct
import subprocess
import threading
import time
from collections import defaultdict, deque
from contextlib import contextmanager, suppress

from record import Segment, other

TRACING = "/sys/kernel/tracing"
SIDES = ("client", "server")
MAC = {"client": "02:00:00:00:00:0c", "server": "02:00:00:00:00:05"}
NET = 1 + os.getpid() % 250                                      # two laboratories at once do not meet in the trace
ADDRESS = {4: {"client": f"198.19.{NET}.1", "server": f"198.19.{NET}.2"},        # for benchmarks: RFC 2544
           6: {"client": f"fd00:7c1f:{NET:x}::1", "server": f"fd00:7c1f:{NET:x}::2"}}
FIN_TIMEOUT, TIMEWAIT = 40, 60                                   # seconds
STATES = {"TCP_SYN_SENT": "SYN-SENT", "TCP_SYN_RECV": "SYN-RECEIVED", "TCP_NEW_SYN_RECV": "SYN-RECEIVED",
          "TCP_ESTABLISHED": "ESTABLISHED", "TCP_FIN_WAIT1": "FIN-WAIT-1", "TCP_FIN_WAIT2": "FIN-WAIT-2",
          "TCP_CLOSING": "CLOSING", "TCP_TIME_WAIT": "TIME-WAIT", "TCP_CLOSE_WAIT": "CLOSE-WAIT",
          "TCP_LAST_ACK": "LAST-ACK", "TCP_CLOSE": "CLOSED", "TCP_LISTEN": "LISTEN"}
LETTERS = "FSRP.UEW"                                             # bit 0, 1, ... of the flags
DELAY = 0.002                                                    # seconds one way
libc = ctypes.CDLL(None, use_errno=True)


def what_is_missing():
    """Why there can be no laboratory here, in words; None where it can be."""
    if os.geteuid() != 0:
        return "root"
    if not os.path.exists("/dev/net/tun"):
        return "/dev/net/tun"
    if not os.path.isdir(f"{TRACING}/events"):
        subprocess.run(["mount", "-t", "tracefs", "nodev", TRACING], stderr=subprocess.DEVNULL, check=False)
    if not os.path.isdir(f"{TRACING}/events/sock/inet_sock_set_state"):
        return "the tracepoint sock:inet_sock_set_state"
    if subprocess.run(["sh", "-c", "command -v ip && command -v nft && command -v tshark"], stdout=subprocess.DEVNULL, check=False).returncode:
        return "ip, nft or tshark"
    try:
        os.close(new_namespace())
        with open("/dev/net/tun", "rb+", buffering=0):
            return None
    except OSError as error:
        return f"the right to make namespaces and TAP devices ({error.strerror})"


# -- namespaces

HOME = os.open("/proc/self/ns/net", os.O_RDONLY)


def enter(namespace):
    if libc.setns(namespace, 0x40000000):
        raise OSError(ctypes.get_errno(), "setns: " + os.strerror(ctypes.get_errno()))


@contextmanager
def inside(namespace):
    """This thread's sockets and files are the namespace's; the namespace goes with its last descriptor."""
    enter(namespace)
    try:
        yield
    finally:
        enter(HOME)


def new_namespace():
    if libc.unshare(0x40000000):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    try:
        return os.open("/proc/thread-self/ns/net", os.O_RDONLY)
    finally:
        enter(HOME)


class Host:
    def __init__(self, side):
        self.side, self.namespace = side, new_namespace()
        with inside(self.namespace):
            self.tap = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
            fcntl.ioctl(self.tap, 0x400454CA, struct.pack("16sH14x", b"tap0", 0x1002))   # TUNSETIFF: TAP, bare frames
            for name, value in (("ipv4/tcp_fin_timeout", FIN_TIMEOUT), ("ipv4/tcp_no_metrics_save", 1),
                                ("ipv6/conf/default/accept_dad", 0)):
                with suppress(FileNotFoundError), open(f"/proc/sys/net/{name}", "w", encoding="ascii") as file:
                    file.write(str(value))
            setup = ["link set lo up", f"link set tap0 address {MAC[side]} txqueuelen 4000 up"]
            for version, width in ((4, 24), (6, 64)):
                setup += [f"addr add {ADDRESS[version][side]}/{width} dev tap0" + " nodad" * (version == 6),
                          f"neigh add {ADDRESS[version][other(side)]} lladdr {MAC[other(side)]} dev tap0 nud permanent"]
            subprocess.run(["ip", "-batch", "-"], input="\n".join(setup), text=True, check=True)

    def socket(self, version=4):
        with inside(self.namespace):
            return socket.socket(socket.AF_INET if version == 4 else socket.AF_INET6, socket.SOCK_STREAM)


def answer_data_with_resets(host, port):
    """As a firewall does: netfilter sends the RST, and the socket never sees the segment."""
    with inside(host.namespace):
        subprocess.run(["nft", "-f", "-"], text=True, check=True, input=f"""
            table inet filter {{
                chain input {{
                    type filter hook input priority filter;
                    tcp dport {port} tcp flags & (fin | syn | rst | psh | ack) == psh | ack reject with tcp reset
                }}
            }}""")


# -- segments

def parse(frame):
    """(source, destination, Segment) of an Ethernet frame, addresses as "address port"; None if that is no TCP."""
    kind, ip = frame[12:14], frame[14:]
    if kind == b"\x08\0" and ip[9] == 6:
        start, total, at = (ip[0] & 15) * 4, struct.unpack_from("!H", ip, 2)[0], (12, 16, 20)
    elif kind == b"\x86\xdd" and ip[6] == 6:
        start, total, at = 40, 40 + struct.unpack_from("!H", ip, 4)[0], (8, 24, 40)
    else:
        return None
    sport, dport, seq, ack, offset, bits = struct.unpack_from("!HHIIBB", ip, start)
    hosts = [str(ipaddress.ip_address(ip[a:b])) for a, b in zip(at, at[1:])]
    flags = "".join(letter for bit, letter in enumerate(LETTERS) if bits >> bit & 1)
    return (f"{hosts[0]} {sport}", f"{hosts[1]} {dport}",
            Segment("", flags, seq, ack, total - start - (offset >> 4) * 4, 0))


def headers(frame):
    """The frame without payload."""
    start = 14 + ((frame[14] & 15) * 4 if frame[12:14] == b"\x08\0" else 40)
    return frame[:start + (frame[start + 12] >> 4) * 4]


class Passing:
    """A segment on its way: what it is, and what becomes of it."""
    def __init__(self, frame, side, source, destination, segment):
        self.frame, self.side, self.segment = frame, side, segment
        self.source, self.destination, self.frames = source, destination, {"client": {}, "server": {}}


class Wire(threading.Thread):
    """mishap(passing) tells the delays in seconds after which a segment is delivered; [] loses it."""
    def __init__(self, hosts, mishap):
        super().__init__(daemon=True)
        self.taps, self.mishap = {side: host.tap for side, host in hosts.items()}, mishap
        self.sent, self.delivered, self.queue, self.serial, self.working = [], [], [], 0, True

    def take(self, side):
        with suppress(BlockingIOError):
            while True:
                frame = os.read(self.taps[side], 65536)
                found = parse(frame)
                if found:
                    passing = Passing(frame, side, *found)
                    self.sent.append(passing)
                    for delay in self.mishap(passing):
                        self.serial += 1
                        heapq.heappush(self.queue, (time.monotonic() + DELAY + delay, self.serial, passing))

    def run(self):
        while self.working:
            wait = max(0.0, min(0.1, self.queue[0][0] - time.monotonic())) if self.queue else 0.1
            ready = select.select(list(self.taps.values()), [], [], wait)[0]
            for side in SIDES:
                if self.taps[side] in ready:
                    self.take(side)
            while self.queue and self.queue[0][0] <= time.monotonic():
                passing = heapq.heappop(self.queue)[-1]
                self.delivered.append(passing)
                os.write(self.taps[other(passing.side)], passing.frame)


class Capture(threading.Thread):
    """All TCP frames at a TAP, stamped by the kernel: (time, outgoing, frame)."""
    def __init__(self, host, interface="tap0"):
        super().__init__(daemon=True)
        with inside(host.namespace):
            self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
        self.socket.bind((interface, 3))
        self.socket.setsockopt(socket.SOL_SOCKET, 33, 1 << 26)   # SO_RCVBUFFORCE
        self.socket.setsockopt(socket.SOL_SOCKET, 35, 1)         # SO_TIMESTAMPNS
        self.socket.settimeout(0.1)
        self.frames, self.working = [], True

    def run(self):
        while True:
            try:
                frame, extra, _, address = self.socket.recvmsg(65536, 128)
            except TimeoutError:
                if self.working:
                    continue
                return
            if parse(frame):
                seconds, nanoseconds = struct.unpack("qq", extra[0][2][:16])
                self.frames.append((seconds * 10**9 + nanoseconds, address[2] == 4, frame))

    def dropped(self):
        return struct.unpack("II", self.socket.getsockopt(263, 6, 8))[1]     # PACKET_STATISTICS

    def write(self, path):
        with open(path, "wb") as file:
            file.write(struct.pack("<IHHiIII", 0xA1B23C4D, 2, 4, 0, 0, 65535, 1))
            for stamp, _, frame in self.frames:
                kept = headers(frame)
                file.write(struct.pack("<IIII", *divmod(stamp, 10**9), len(kept), len(frame)) + kept)


# -- the kernel's word

class Trace:
    """An instance of our own in tracefs; read once, at the end."""
    LINE = re.compile(r"\[(\d+)\] \S+ +(\d+)\.(\d+): (\w+): (.*)")

    def __init__(self):
        for left in os.listdir(f"{TRACING}/instances"):          # by a run that was killed
            if re.fullmatch(r"tcplife_\d+", left) and not os.path.exists(f"/proc/{left.split('_')[1]}"):
                with suppress(OSError):
                    os.rmdir(f"{TRACING}/instances/{left}")
        self.path = f"{TRACING}/instances/tcplife_{os.getpid()}"
        os.mkdir(self.path)
        self.put("trace_clock", "tai")                           # the clock of the time stamps, but for whole seconds
        self.put("buffer_size_kb", "8192")
        self.put("events/sock/inet_sock_set_state/filter", "protocol == 6")
        with suppress(OSError):                                  # older kernels cannot filter by function
            self.put("events/timer/timer_start/filter", "function.function == tw_timer_handler")
        for event in ("sock/inet_sock_set_state", "timer/timer_start"):
            self.put(f"events/{event}/enable", "1")
        self.ahead = round((time.clock_gettime_ns(time.CLOCK_TAI) - time.time_ns()) / 1e9) * 10**9

    def put(self, name, text):
        with open(f"{self.path}/{name}", "w", encoding="ascii") as file:
            file.write(text)

    def finish(self):
        """{(source, destination): [(time, state, is it the small socket's)]}; the trace is gone afterwards."""
        self.put("tracing_on", "0")
        with open(f"{self.path}/trace", encoding="ascii", errors="replace") as file:
            events = [self.LINE.search(line).groups() for line in file if self.LINE.search(line)]
        lost = 0
        for cpu in os.listdir(f"{self.path}/per_cpu"):
            with open(f"{self.path}/per_cpu/{cpu}/stats", encoding="ascii") as file:
                lost += int(re.search(r"^overrun: (\d+)", file.read(), re.M)[1])
        os.rmdir(self.path)
        if lost:
            raise SystemExit(f"the kernel's trace lost {lost} events")
        return self.lives(events)

    def lives(self, events):
        """tcp_time_wait() arms the timer of the small socket, and then closes the full one, on the same CPU with
        nothing between: so neighbours belong together. Any other arming of that timer is the small socket's own."""
        lives, arming, owner = defaultdict(list), {}, {}

        def rearmed(timer, when, state):
            if timer in owner and state == "TIME-WAIT":
                lives[owner[timer]].append((when, state, True))

        for cpu, seconds, fraction, event, text in events:
            when = int(seconds) * 10**9 + int(fraction) * 10**(9 - len(fraction)) - self.ahead
            told = dict(pair.split("=", 1) for pair in text.replace("[", "").replace("]", "").split() if "=" in pair)
            if event == "timer_start" and told["function"] != "tw_timer_handler":
                continue
            armed = arming.pop(cpu, None)
            if event == "timer_start":
                if armed:
                    rearmed(*armed)
                arming[cpu] = (told["timer"], when,
                               "TIME-WAIT" if self.is_timewait(int(told["timeout"])) else "FIN-WAIT-2")
                continue
            ends = tuple(f"{told[host].removeprefix('::ffff:')} {told[port]}"
                         for host, port in (("saddrv6", "sport"), ("daddrv6", "dport")))
            state = STATES[told["newstate"]]
            if armed and state == "CLOSED" and STATES[told["oldstate"]] in ("FIN-WAIT-2", "CLOSING"):
                owner[armed[0]] = ends
                lives[ends].append((*armed[1:], True))
                continue
            if armed:
                rearmed(*armed)
            lives[ends].append((when, state, False))
        for armed in arming.values():
            rearmed(*armed)
        return {ends: sorted(life, key=lambda entry: entry[0]) for ends, life in lives.items()}

    @staticmethod
    def is_timewait(jiffies):
        """Whatever the kernel's HZ is, 60 s is none of the values that 40 s can be."""
        return any(abs(jiffies - TIMEWAIT * hz) <= hz for hz in (100, 250, 300, 1000))


def states_of_endpoint(role, listens, life, segments):
    """The kernel's states in order, [[time or None, state]]; what has no event is told by the endpoint's segments."""
    own = [s for s in segments if s.sender == role]
    received = sorted((time, s) for s in segments if s.sender != role for time in s.arrived[:1])
    states = [[None, "LISTEN" if listens else "CLOSED"]]

    def enters(when, state):
        if states[-1][1] != state:
            states.append([when, state])

    if listens:                                                  # a half-open connection is no socket in Linux
        syn_ack = next((s for s in own if "S" in s.flags), None)
        if syn_ack:
            enters(syn_ack.sent, "SYN-RECEIVED")
        if syn_ack and not life:
            for when, _ in [(when, s) for when, s in received if "R" in s.flags][:1]:
                enters(when, "LISTEN")
    small = next((when for when, _, small in life if small), None)
    resets = []
    if small is not None:                                        # it dies of a reset, without an event
        resets = [s.sent for s in own if "R" in s.flags]
        resets += [when for when, s in received if "R" in s.flags and s.seq == reach(received, when)]
    death = min((when for when in resets if when > small), default=None)
    for when, state, _ in life:
        if not (state == "SYN-RECEIVED" == states[-1][1]) and (death is None or when < death):
            enters(when, state)
    if death is not None:
        enters(death, "CLOSED")
    return states


def reach(received, before):
    """The end of all that had arrived by then."""
    top = None
    for when, segment in received:
        if when < before and "R" not in segment.flags and (top is None or 0 < (segment.end - top) % 2**32 < 2**31):
            top = segment.end
    return top


def place_in_captures(wire, captures):
    """Finds every segment of the wire in both captures; returns how many frames nobody knows. Equal frames keep their
    order."""
    waiting = {side: defaultdict(deque) for side in SIDES}
    for side, capture in captures.items():
        for number, (stamp, outgoing, frame) in enumerate(capture.frames, 1):
            waiting[side][outgoing, frame].append((number, stamp))
    for passing in wire.sent:
        number, passing.segment.sent = waiting[passing.side][True, passing.frame].popleft()
        passing.frames[passing.side][number] = passing.segment.sent
    for passing in wire.delivered:
        side = other(passing.side)
        number, stamp = waiting[side][False, passing.frame].popleft()
        passing.segment.arrived.append(stamp)
        passing.frames[side][number] = stamp
    return sum(len(left) for side in SIDES for left in waiting[side].values())
