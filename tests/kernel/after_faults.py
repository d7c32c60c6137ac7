# SPDX-License-Identifier: GPL-2.0-or-later
"""The kernel as the judge of captures that a fault has befallen (../capture_faults): the hosts did what they did."""
import os
import random
import sys
import tempfile
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from agreement import agrees, judge_capture
from through_tshark import states_of

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "capture_faults"))
import faults  # noqa: E402


def says_nothing_wrong(verdict):
    """Of one direction much cannot be known, or only in the end; nor whether a RST was exact, when data before it were lost."""
    return not verdict.foreign and not verdict.early


def is_wrong_for_a_moment_at_most(verdict):
    """What exchanged neighbours show is known when both are there."""
    return len(verdict.late) + len(verdict.early) <= 2


LESS = {"lost": says_nothing_wrong, "swapped": is_wrong_for_a_moment_at_most,
        "only_clients": says_nothing_wrong, "only_servers": says_nothing_wrong}


def judge_after(fault, seed, capture, record, plugin):
    """The record's segments stand where the changed capture has them."""
    changed = faults.FAULTS[fault](faults.read(capture), random.Random(seed))
    places = defaultdict(dict)
    for place, frame in enumerate(changed, 1):
        places[frame.number][place] = frame.time - record.epoch
    connections = []
    for connection in record.connections:
        segments = []
        for segment in connection.segments:
            frames = {place: time for number in segment.frames for place, time in places[number].items()}
            segments.append(replace(segment, frames=frames))
        connections.append(replace(connection, segments=segments))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "changed.pcap")
        faults.write(path, changed)
        return judge_capture(replace(record, connections=connections), states_of(path, plugin), LESS.get(fault, agrees))
