# SPDX-License-Identifier: GPL-2.0-or-later
"""What tshark says of a capture: that is what the windows are held against."""
import csv
import os
import re
import subprocess


def lines(capture, *options):
    answer = subprocess.run(["tshark", "-n", "-r", capture, *options], check=True, stdout=subprocess.PIPE, text=True,
                            timeout=120)
    return answer.stdout.splitlines()


def statistic(capture, name, condition=None):
    """The lines of -z NAME; two passes, so that a filter on a conclusion finds what it will find in the window."""
    return lines(capture, "-2", "-q", "-z", name + ("," + condition if condition else ""))


def connections(capture, condition=None):
    """The headings of -z tcplife,connections, and its rows as tuples."""
    cells = [tuple(cell.strip() for cell in line.split("|")[:-1])
             for line in statistic(capture, "tcplife,connections", condition) if line.endswith("|")]
    return cells[0], cells[1:]


def summary(capture, condition=None):
    """The headings of -z tcplife,tree, and its rows as tuples."""
    report = statistic(capture, "tcplife,tree", condition)
    top = next(number for number, line in enumerate(report) if line.startswith("Topic / Item"))
    starts = [found.start() for found in re.finditer(r"\S+(?: \S+)*", report[top])]
    ends = starts[1:] + [None]
    cells = [tuple(line[start:end].strip() for start, end in zip(starts, ends))
             for line in [report[top], *report[top + 2:]] if line.strip("- ")]
    return cells[0], cells[1:]


def response_times(capture, condition=None):
    """The rows of -z tcplife,srt as tuples: index, outcome, calls, and times in seconds."""
    row = re.compile(r" *(\d+)  (.{22}.*?) +(\d+) +(\d+\.\d+) +(\d+\.\d+) +(\d+\.\d+) +(\d+\.\d+)$")
    found = [row.match(line) for line in statistic(capture, "tcplife,srt", condition)]
    return [(match[1], match[2].strip(), *match.groups()[2:]) for match in found if match]


def rows(capture, *columns):
    """The rows of -z tcplife,csv, by column."""
    return list(csv.DictReader(lines(capture, "-q", "-z", "tcplife,csv,columns=" + "+".join(columns))))


def packets(capture, condition):
    """How many packets a display filter shows, once the whole capture is known."""
    return len(lines(capture, "-2", "-Y", condition))


def make(kind, count):
    """A capture of COUNT packets of KIND, in the home folder."""
    path = os.path.join(os.environ["HOME"], f"{kind}-{count}.pcap")
    subprocess.run([os.environ["TCPLIFE_MAKE_CAPTURE"], kind, str(count), path], check=True, timeout=60,
                   stdout=subprocess.DEVNULL)
    return path
