# SPDX-License-Identifier: GPL-2.0-or-later
"""A terminal of some width, with ./tcplife in it: what it shows, when, and how it ends.

Given by CTest: TCPLIFE_CHECKOUT, a checkout in which ./tcplife has run before."""

import fcntl
import os
import pty
import re
import shutil
import signal
import struct
import sys
import tempfile
import termios
import threading
import time

CHECKOUT = os.environ["TCPLIFE_CHECKOUT"]
TCPLIFE = os.path.join(CHECKOUT, "tcplife")
TUTORIAL = os.path.join(CHECKOUT, "sample-pcaps", "nc-three-segment-close.pcap")
COLOUR = re.compile("\033\\[[0-9;]*m")
WORK = tempfile.mkdtemp()
os.chmod(WORK, 0o755)  # root's tcplife runs tshark as somebody else
signal.signal(signal.SIGPIPE, signal.SIG_DFL)


def fail(message):
    print("FAIL:", message, file=sys.stderr)
    shutil.rmtree(WORK, ignore_errors=True)
    sys.exit(1)


def skip(message):
    print("skipped:", message)
    shutil.rmtree(WORK, ignore_errors=True)
    sys.exit(77)


def done():
    shutil.rmtree(WORK, ignore_errors=True)


class Terminal:
    """Runs a line of shell. `lines` are (time, text); read them at any time."""

    def __init__(self, command, width=80):
        self.lines = []
        environment = dict(os.environ, TERM="xterm-256color", HOME=WORK, XDG_CONFIG_HOME=WORK + "/config",
                           XDG_CACHE_HOME=WORK + "/cache", LC_ALL="C.UTF-8", TZ="UTC")
        environment.pop("NO_COLOR", None)
        go, start = os.pipe()
        try:
            self.process, self.screen = pty.fork()
        except OSError as error:
            skip(f"no terminal to be had: {error}")
        if self.process == 0:
            os.close(start)
            os.read(go, 1)  # not before the terminal has its size
            os.execvpe("bash", ["bash", "-c", command], environment)
        os.close(go)
        fcntl.ioctl(self.screen, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
        os.write(start, b"!")
        os.close(start)
        self.reader = threading.Thread(target=self.read)
        self.reader.start()

    def read(self):
        rest = b""
        while True:
            try:
                piece = os.read(self.screen, 65536)
            except OSError:  # nobody writes to it any more
                break
            if not piece:
                break
            *whole, rest = (rest + piece).split(b"\n")
            self.lines += [(time.time(), line.decode().rstrip("\r")) for line in whole]

    def type(self, text):
        os.write(self.screen, text.encode())

    def wait_for(self, pattern, seconds):
        """The time at which a line came that matches."""
        end = time.time() + seconds
        while time.time() < end:
            for when, line in list(self.lines):
                if re.search(pattern, COLOUR.sub("", line)):
                    return when
            time.sleep(0.02)
        fail(f"no line {pattern!r} within {seconds} s:\n" + self.text())

    def text(self):
        return "\n".join(COLOUR.sub("", line) for _, line in self.lines)

    def end(self):
        """The exit status, when it has ended."""
        _, status = os.waitpid(self.process, 0)
        self.reader.join()
        os.close(self.screen)
        return os.waitstatus_to_exitcode(status)
