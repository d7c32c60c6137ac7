# SPDX-License-Identifier: GPL-2.0-or-later
"""A reader that leaves ends a live table with the next segment, and no process stays."""

import os
import signal
import struct
import subprocess
import time

from terminal import TCPLIFE, TUTORIAL, WORK, done, fail

with open(TUTORIAL, "rb") as file:
    sample = file.read()
first = 24 + 16 + struct.unpack("<I", sample[24 + 8:24 + 12])[0]
signal.signal(signal.SIGPIPE, signal.SIG_IGN)
fifo = WORK + "/fifo"
os.mkfifo(fifo)
reader = subprocess.Popen(f"'{TCPLIFE}' '{fifo}' | head -n 1 > '{WORK}/line'; exit ${{PIPESTATUS[0]}}", shell=True,
                          executable="/bin/bash", start_new_session=True,
                          env=dict(os.environ, HOME=WORK, XDG_CONFIG_HOME=WORK + "/config", XDG_CACHE_HOME=WORK + "/cache"))
with open(fifo, "wb", buffering=0) as writer:
    writer.write(sample[:first])
    for _ in range(100):
        if os.path.getsize(WORK + "/line"):
            break
        time.sleep(0.1)
    for at in range(first, len(sample), 64):
        try:
            writer.write(sample[at:at + 64])
        except BrokenPipeError:
            break
        time.sleep(0.1)
    try:
        reader.wait(timeout=10)
    except subprocess.TimeoutExpired:
        os.killpg(reader.pid, 9)
        fail("goes on for nobody")
if subprocess.run(["pgrep", "-s", str(reader.pid)], stdout=subprocess.PIPE, check=False).stdout:
    fail("a process stays")
done()
