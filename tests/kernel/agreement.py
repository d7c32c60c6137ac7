# SPDX-License-Identifier: GPL-2.0-or-later
"""When does a state that an observer infers agree with the state that the kernel was in?

The observer sees one capture, later or earlier than the hosts, and not all of it. So it is not asked to know what
nobody could see; it is asked to claim nothing before the capture shows it, and to claim what the capture proves.

Every state of the kernel's gets two frames. MUST is the first frame that proves it; MAY the first one at which it may
be claimed (NEVER: the capture does not show it).

  by sending    SYN-SENT, SYN-RECEIVED, FIN-WAIT-1, LAST-ACK, CLOSED by an own RST: the own segment. MUST = MAY.
  by a reply    ESTABLISHED from SYN-SENT, CLOSE-WAIT, CLOSING, TIME-WAIT from FIN-WAIT-1 and -2: the first own
                segment that acknowledges the peer's SYN or FIN. MUST = MAY.
  by receiving  ESTABLISHED from SYN-RECEIVED, FIN-WAIT-2, TIME-WAIT from CLOSING, CLOSED from LAST-ACK, CLOSED by a
                RST: no reply is owed. MAY = the first captured segment of that kind, arrived or not. MUST = the first
                one that arrived no earlier than the one that moved the kernel, behind the proof of the state before.
                A server that repeated its SYN-ACK twice behind captured ACKs is believed to drop them, until it sends
                something else.
  in silence    a time-out, a crash, a FIN that could not leave: NEVER.

A state that only a lost, ignored or late segment would have caused is believed in rightly: a BELIEF is put among the
kernel's states as allowed, never as required.

An endpoint agrees when
  - after every frame its state lies between the last one that is proven and the furthest one that may be claimed, or
    that the kernel was in at that time (within a millisecond); and
  - the states inferred, in order, are among the kernel's, in order, and contain all that are required: those whose
    MUST comes before that of any later state (and before the MAY of any), and which lasted while a segment left or
    reached the host.
A state that was claimed in time and then taken back counts as not claimed. CLOSED and LISTEN are one before the
opening.

A capture can show a teardown in another order than the host had it: a FIN that waited behind a zero window, crossed
FINs seen from the far side, segments that overtook one another between host and capture. Then the order of the capture
is as good.
"""
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from record import ROLES, other

NEVER = 1 << 62
MILLISECOND = 1_000_000
UNKNOWN = "UNKNOWN"


def later(a, b):
    """In sequence space: is a beyond b?"""
    return 0 < (a - b) % 2**32 < 2**31


def covers(segment, number):
    """Does the segment acknowledge everything before this number? (A RST's acknowledgment is no news.)"""
    return (number is not None and "." in segment.flags and "R" not in segment.flags
            and not later(number, segment.ack))


def is_syn_ack(segment):
    return {"S", "."} <= set(segment.flags)


def same(a, b):
    return a == b or {a, b} == {"CLOSED", "LISTEN"}


@dataclass
class Step:
    """One state in the life of an endpoint."""
    state: str
    since: int
    must: int = NEVER
    may: int = NEVER
    belief: bool = False


@dataclass
class Verdict:
    early: list = field(default_factory=list)
    late: list = field(default_factory=list)
    foreign: bool = False                        # a state that the kernel did not visit, or in another order
    missing: bool = False                        # a required state was never claimed
    kernel: list = field(default_factory=list)
    required: list = field(default_factory=list)
    inferred: list = field(default_factory=list)

    @property
    def wrong_list(self):
        return self.foreign or self.missing

    @property
    def agrees(self):
        return not (self.wrong_list or self.early or self.late)

    @property
    def weight(self):
        return len(self.early) + len(self.late) + 1000 * self.wrong_list

    def __str__(self):
        faults = [text for wrong, text in (
            (self.foreign, "a state that the kernel did not visit, or another order"),
            (self.missing, "a required state is missing"),
            (self.early, f"too early at frame {', '.join(map(str, self.early[:8]))}"),
            (self.late, f"too late at frame {', '.join(map(str, self.late[:8]))}")) if wrong]
        return (f"{'; '.join(faults) or 'agrees'}\n    kernel:   {' '.join(self.kernel)}\n"
                f"    required: {' '.join(self.required)}\n    inferred: {' '.join(self.inferred)}")


class Endpoint:
    """One endpoint of a connection, as far as the capture shows it."""

    def __init__(self, connection, role):
        self.role, self.states = role, connection.states[role]
        self.sent = [s for s in connection.segments if s.sender == role]
        self.received = [s for s in connection.segments if s.sender != role]
        self.syn, self.fin = self._end_of("S", self.sent), self._end_of("F", self.sent)
        self.peer_syn, self.peer_fin = self._end_of("S", self.received), self._end_of("F", self.received)
        self.moments = [s.sent for s in self.sent] + [time for s in self.received for time in s.arrived]
        self.time_of = {s.first_frame: s.sent for s in connection.segments if s.frames}
        self.first_own = self.first(self.sent)

    @staticmethod
    def _end_of(flag, segments):
        """The number that acknowledges the SYN, or the FIN."""
        for segment in segments:
            if flag in segment.flags:
                return segment.end if flag == "F" else (segment.seq + 1) % 2**32
        return None

    @staticmethod
    def first(segments, test=lambda segment: True):
        """The first frame with such a segment."""
        return min((s.first_frame for s in segments if s.frames and test(s)), default=NEVER)

    # -- resets

    def could_count(self, reset):
        """To an observer: no older than what the endpoint had acknowledged (Linux takes one less after a FIN)."""
        known = None
        for segment in self.sent:
            if segment.frames and segment.first_frame < reset.first_frame and "." in segment.flags:
                if known is None or later(segment.ack, known):
                    known = segment.ack
        if known is None or "." in reset.flags and "S" in self.sent[-1].flags:
            return True
        return not later(known, reset.seq + 1)

    def expects(self, time):
        """The next sequence number that the endpoint waited for at this time; None without a SYN."""
        arrived = [s for s in self.received if "R" not in s.flags and any(a <= time for a in s.arrived)]
        number = self.peer_syn
        while number is not None:
            reach = max(((s.end - number) % 2**32 for s in arrived
                         if not later(s.seq, number) and later(s.end, number)), default=0)
            if not reach:
                break
            number = (number + reach) % 2**32
        return number

    def fatal_resets(self, time):
        """The peer's resets that came when the kernel closed; of a burst only the exact one did it (RFC 5961 3.2)."""
        near = [s for s in self.received if "R" in s.flags
                and any(-2 * MILLISECOND <= arrival - time <= MILLISECOND // 2 for arrival in s.arrived)]
        exact = [s for s in near if (self.expects(time) or -1) - s.seq in (0, 1)]
        aborts = any("R" in s.flags and not s.forged and 0 <= s.sent - time <= MILLISECOND for s in self.sent)
        return exact or ([] if aborts else near)

    # -- the kernel's states and their proofs

    def by_receiving(self, since, test, floor):
        cause = max((time for s in self.received if test(s) for time in s.arrived if time <= since + MILLISECOND // 2),
                    default=None)
        may = self.first(self.received, test)
        if cause is None:
            return NEVER, may
        must = self.first(self.received, lambda s: test(s) and s.first_frame > floor
                          and any(time >= cause for time in s.arrived))
        return must, min(may, must)

    def proves_itself(self, acknowledged):
        """The frame from which nobody doubts that a server left SYN-RECEIVED; 0 where nobody has reason to.

        Who repeats its SYN-ACK twice behind captured ACKs of it drops them (a full backlog) or does not get them. Then no
        further ACK proves anything; only the server's own next segment does.
        """
        in_vain = sorted(s.first_frame for s in self.sent if is_syn_ack(s) and s.frames and s.first_frame > acknowledged)
        if len(in_vain) < 2:
            return 0
        return self.first(self.sent, lambda s: not is_syn_ack(s) and s.first_frame > in_vain[1])

    def by_closing(self, since, before, floor):
        """CLOSED: by a reset, either way, or by the last ACK."""
        own = [s for s in self.sent if "R" in s.flags and s.sent >= since - MILLISECOND]
        fatal = self.fatal_resets(since)
        born = self.first(self.sent, lambda s: "S" in s.flags)     # a RST before that was for an older connection
        must, may = NEVER, self.first(s for s in self.received if "R" in s.flags and s.frames and self.could_count(s)
                                      and (born == NEVER or s.first_frame > born))
        if fatal:
            must = self.first(fatal)
        elif before == "LAST-ACK":
            must, last_ack = self.by_receiving(since, lambda s: covers(s, self.fin), floor)
            may = min(may, last_ack)
            if must == NEVER:
                must = self.first(own)
        else:
            must = self.first(s for s in own if not s.forged)
        forged = self.first(s for s in self.sent if s.forged)
        return must, min(must, may, forged)

    def proof(self, before, state, since, floor):
        own = {"SYN-SENT": lambda s: "S" in s.flags and "." not in s.flags,
               "SYN-RECEIVED": is_syn_ack,
               "FIN-WAIT-1": lambda s: "F" in s.flags,
               "LAST-ACK": lambda s: "F" in s.flags,
               "CLOSE-WAIT": lambda s: covers(s, self.peer_fin),
               "CLOSING": lambda s: covers(s, self.peer_fin),
               "TIME-WAIT": lambda s: covers(s, self.peer_fin)}
        if state in ("CLOSED", "LISTEN"):
            return self.by_closing(since, before, floor)
        if state == "ESTABLISHED" and before != "SYN-SENT":
            must, may = self.by_receiving(since, lambda s: covers(s, self.syn), floor)
            return max(must, self.proves_itself(may)), may
        if state == "FIN-WAIT-2" or (state, before) == ("TIME-WAIT", "CLOSING"):
            return self.by_receiving(since, lambda s: covers(s, self.fin), floor)
        if state == "ESTABLISHED":
            frame = self.first(self.sent, lambda s: "S" not in s.flags and covers(s, self.peer_syn))
        else:
            frame = self.first(self.sent, own[state])
        return frame, frame

    def life(self, states):
        """The steps, with beliefs. A state of a teardown as captured brings its proof: [time, state, must, may]."""
        ahead = {"SYN-RECEIVED": ("ESTABLISHED", self.syn), "FIN-WAIT-1": ("FIN-WAIT-2", self.fin),
                 "CLOSING": ("TIME-WAIT", self.fin), "LAST-ACK": ("CLOSED", self.fin)}
        steps = []
        for i, (time, state, *proof) in enumerate(states):
            following = states[i + 1][1] if i + 1 < len(states) else None
            must, may = proof or (0, 0)
            if steps and not proof:
                floor = steps[-1].must if steps[-1].must < NEVER else 0
                must, may = self.proof(steps[-1].state, state, time, floor)
            steps.append(Step(state, time or 0, must, may))
            believed, number = ahead.get(state, (None, None))
            if believed not in (None, following) and (believed, following) != ("FIN-WAIT-2", "CLOSING"):
                steps += self.belief(believed, self.first(self.received, lambda s: covers(s, number)))
        if steps[-1].state != "CLOSED":
            steps += self.belief("CLOSED", self.first(
                s for s in self.received if "R" in s.flags and s.frames and self.could_count(s)))
        return steps

    @staticmethod
    def belief(state, frame):
        return [Step(state, NEVER, NEVER, frame, belief=True)] if frame < NEVER else []

    def teardowns_as_captured(self):
        """The kernel's states, but the closing in the order of the capture, where that is another one."""
        opening = []
        for entry in self.states:
            if entry[1] in ("FIN-WAIT-1", "CLOSE-WAIT"):
                break
            opening.append(entry)
        closing = [state for _, state in self.states[len(opening):]]
        fin = self.first(self.sent, lambda s: "F" in s.flags)
        peer_fin = self.first(self.received, lambda s: "F" in s.flags)
        taken = self.first(self.sent, lambda s: covers(s, self.peer_fin) and s.first_frame > peer_fin)
        answers = [s for s in self.received if s.frames and s.first_frame > fin and covers(s, self.fin)]
        answered, perhaps = self.first(s for s in answers if s.arrived), self.first(answers)
        if not closing or fin == taken == NEVER:
            return
        if taken <= fin:
            orders = [[("CLOSE-WAIT", taken, taken), ("LAST-ACK", fin, fin), ("CLOSED", answered, perhaps)]]
        elif answered <= taken:
            orders = [[("FIN-WAIT-1", fin, fin), ("FIN-WAIT-2", answered, perhaps), ("TIME-WAIT", taken, taken)]]
        else:
            orders = [[("FIN-WAIT-1", fin, fin), ("CLOSING", taken, taken), ("TIME-WAIT", answered, perhaps)]]
        if peer_fin <= perhaps < taken:
            # Had it the peer's FIN when the ACK of its own came? Nobody can know here.
            orders.append([("FIN-WAIT-1", fin, fin), ("TIME-WAIT", perhaps, perhaps)])
        for order in orders:
            order = [step for step in order if step[1] < NEVER]
            if [state for state, *_ in order] == closing[:len(order)]:
                continue
            states = opening + [[self.time_of[must], state, must, may] for state, must, may in order]
            if closing[-1] == "CLOSED" and order[-1][0] != "CLOSED":
                states.append(self.states[-1])
            yield states

    # -- the judgment

    def required(self, steps, last_frame):
        real = [i for i, step in enumerate(steps) if i and not step.belief]
        names = []
        for place, i in enumerate(real):
            step, rest = steps[i], real[place + 1:]
            lasted = not rest or any(step.since < moment < steps[rest[0]].since for moment in self.moments)
            if (step.must <= last_frame and step.must < min((steps[j].must for j in rest), default=NEVER) and lasted
                    and not any(after.may < step.must for after in steps[i + 1:])):
                names.append(step.state)
        return names

    def judge_against(self, states, rows):
        steps, runs = self.life(states), []
        verdict = Verdict(kernel=[s.state + "?" * s.belief for s in steps[1:]])
        for frame, time, state in rows:
            proven = max(i for i, step in enumerate(steps) if step.must <= frame)
            furthest = max(i for i, step in enumerate(steps)
                           if step.must <= frame or step.may <= frame or step.since <= time + MILLISECOND)
            good = any(same(state, step.state) for step in steps[proven:furthest + 1])
            if state == UNKNOWN:
                good = good or frame < self.first_own
            if not good:
                behind = state == UNKNOWN or any(same(state, step.state) for step in steps[1:proven])
                (verdict.late if behind else verdict.early).append(frame)
            if runs and runs[-1][0] == state:
                runs[-1][1] &= good
            else:
                runs.append([state, good])
        verdict.inferred = self.claims(runs, nothing_happened=len(steps) == 1)
        verdict.required = self.required(steps, rows[-1][0])
        allowed = [step.state for step in steps[1:]] or ["CLOSED"]
        verdict.foreign = not within(verdict.inferred, allowed)
        verdict.missing = not within(verdict.required, verdict.inferred)
        return verdict

    @staticmethod
    def claims(runs, nothing_happened):
        """What was claimed, in order: not what was there before the opening, nor what was rightly taken back."""
        runs = [run for run in runs if run[0] != UNKNOWN]
        while len(runs) > 1 and runs[0][0] in ("CLOSED", "LISTEN"):
            runs.pop(0)
        if nothing_happened and len(runs) == 1 and runs[0][0] in ("CLOSED", "LISTEN"):
            runs.pop()
        i = 0
        while i + 2 < len(runs):
            if runs[i][0] == runs[i + 2][0] and all(good for _, good in runs[i:i + 3]):
                del runs[i + 1:i + 3]
            else:
                i += 1
        return [state for state, _ in runs]

    def judge(self, rows):
        best = self.judge_against(self.states, rows)
        if not best.agrees:
            for states in self.teardowns_as_captured():
                verdict = self.judge_against(states, rows)
                if not verdict.wrong_list and verdict.weight < best.weight:
                    best = verdict
        return best


def within(few, many):
    """Is one list in the other, in order?"""
    rest = iter(["CLOSED" if state == "LISTEN" else state for state in many])
    return all(("CLOSED" if state == "LISTEN" else state) in rest for state in few)


def judge_connection(connection, rows):
    """{role: Verdict}; where nobody can know who is the client, the better of both readings."""
    endpoints = {role: Endpoint(connection, role) for role in ROLES}
    readings = [lambda role: role]
    if connection.either_opens or not any("S" in s.flags and s.frames for s in connection.segments):
        readings.append(other)
    judged = [{role: endpoints[role].judge([(frame, time, states[column(role)]) for frame, time, states in rows])
               for role in ROLES} for column in readings]
    return min(judged, key=lambda verdicts: sum(verdict.weight for verdict in verdicts.values()))


def agrees(verdict):
    return verdict.agrees


def judge_capture(record, inferred, is_good=agrees):
    """inferred: {frame: (connection, client state, server state)}. Returns (list of complaints, endpoints judged).

    is_good(Verdict) may ask for less than agreement.
    """
    complaints, judged, cut = [], 0, defaultdict(Counter)
    for number, connection in enumerate(record.connections):
        times = sorted((frame, time) for s in connection.segments for frame, time in s.frames.items())
        unseen = [frame for frame, _ in times if frame not in inferred]
        if unseen:
            complaints.append(f"connection {number}: no state at frame {', '.join(map(str, unseen[:8]))}")
        rows = [(frame, time, dict(zip(ROLES, inferred[frame][1:]))) for frame, time in times if frame in inferred]
        for frame, _, _ in rows:
            cut[inferred[frame][0]][number] += 1
        if not rows:
            continue
        for role, verdict in judge_connection(connection, rows).items():
            judged += 1
            if not is_good(verdict):
                complaints.append(f"connection {number}, {role}: {verdict}")
    complaints += [f"tcplife.connection {told} is connections {sorted(numbers)}" for told, numbers in cut.items()
                   if len(numbers) > 1]
    return complaints, judged
