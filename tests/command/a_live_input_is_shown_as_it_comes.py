# SPDX-License-Identifier: GPL-2.0-or-later
"""A pipe and a FIFO that are still being written: a row within a second of its segment, also of a long stretch that just
stops; Ctrl-C ends the input, the conclusions come, and the status is 0."""

import os
import struct
import threading
import time

from terminal import TCPLIFE, TUTORIAL, WORK, Terminal, done, fail

with open(TUTORIAL, "rb") as file:
    sample = file.read()
header, rest = sample[:24], sample[24:]
frames = []
while rest:
    length = 16 + struct.unpack("<I", rest[8:12])[0]
    frames.append(rest[:length])
    rest = rest[length:]


def at(frame, seconds):
    return struct.pack("<II", 1000 + int(seconds), int(seconds % 1 * 1e6)) + frame[8:]


def is_shown(terminal, write, number):
    begin = time.time()
    write(frames[number - 1])
    late = terminal.wait_for(rf"^ +{number}  ", 10) - begin
    if late > 1.5:  # on a loaded machine
        fail(f"frame {number} shows after {late:.2f} s")


def play(terminal, write, interrupt):
    write(header)
    for number in range(1, 6):
        is_shown(terminal, write, number)
        time.sleep(0.2)
    before = len(terminal.lines)
    interrupt()
    status = terminal.end()
    if status != 0:
        fail(f"status {status}:\n{terminal.text()}")
    end = "\n".join(line for _, line in terminal.lines[before:])
    if "opened: established" not in end or "closed: still open" not in end:
        fail(f"no conclusions after Ctrl-C:\n{terminal.text()}")


# A FIFO, whose writer goes on.
fifo = WORK + "/fifo"
os.mkfifo(fifo)
terminal = Terminal(f"'{TCPLIFE}' '{fifo}'")
with open(fifo, "wb", buffering=0) as writer:
    play(terminal, writer.write, lambda: terminal.type("\x03"))

# A pipe, as from tcpdump -U -w -, to which Ctrl-C goes, too.
terminal = Terminal(f"cat '{fifo}' | '{TCPLIFE}' -")
with open(fifo, "wb", buffering=0) as writer:
    play(terminal, writer.write, lambda: terminal.type("\x03"))

# And one that ends by itself.
terminal = Terminal(f"'{TCPLIFE}' - < '{fifo}'")
with open(fifo, "wb", buffering=0) as writer:
    writer.write(sample)
if terminal.end() != 0 or "closed: three segments" not in terminal.text():
    fail(f"a pipe that ends:\n{terminal.text()}")

# A stretch is gathered, and told when the line is quiet, with nothing more to come.
client, server = frames[3], frames[4]
terminal = Terminal(f"'{TCPLIFE}' '{fifo}'", 120)
with open(fifo, "wb", buffering=0) as writer:
    writer.write(header + b"".join(at(frame, 0) for frame in frames[:3]))
    sequence = struct.unpack(">I", client[16 + 40:16 + 44])[0]
    for count in range(40):
        data = bytearray(at(client, 0.1 + count / 1000))
        data[16 + 40:16 + 44] = struct.pack(">I", sequence + 2 * count)
        writer.write(data)
    begin = time.time()
    late = terminal.wait_for(r"-43 .*the client sends \d+ bytes in \d+ segments", 10) - begin
    if late > 1.5:  # on a loaded machine
        fail(f"a stretch is told {late:.2f} s after its end")
    terminal.type("\x03")
    if terminal.end() != 0:
        fail(terminal.text())
done()
