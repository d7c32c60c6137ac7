# SPDX-License-Identifier: GPL-2.0-or-later
"""A real nc session on loopback, watched by --live and through tcpdump: by root, and by an ordinary user who is given
tcpdump's output."""

import os
import pwd
import subprocess
import time

from terminal import CHECKOUT, TCPLIFE, WORK, Terminal, done, fail, skip

if os.geteuid() != 0:
    skip("capturing needs root")
if subprocess.run(["dumpcap", "-i", "lo", "-a", "duration:1", "-q", "-w", "/dev/null"], capture_output=True).returncode:
    skip("this machine lets nobody capture on lo")

PORT = 12399


def session(terminal):
    """What the tutorial's students do, step by step."""
    listener = subprocess.Popen(["nc", "-l", "127.0.0.1", str(PORT)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    time.sleep(0.5)
    begin = time.time()
    client = subprocess.Popen(["nc", "-N", "127.0.0.1", str(PORT)], stdin=subprocess.PIPE)
    soon(terminal, r"handshake 3$", begin)
    begin = time.time()
    client.stdin.write(b"q\n")
    client.stdin.flush()
    soon(terminal, r" -->.* P\. .* 2$", begin)
    begin = time.time()
    client.stdin.close()
    soon(terminal, r"teardown [34]$", begin)
    client.wait()
    listener.wait()


def soon(terminal, pattern, begin):
    late = terminal.wait_for(pattern, 10) - begin
    if late > 1.2:  # tcpdump's own buffer is read once a second
        fail(f"{pattern} shows after {late:.2f} s")


owner = pwd.getpwuid(os.stat(CHECKOUT).st_uid)
user = f"setpriv --reuid={owner.pw_uid} --regid={owner.pw_gid} --clear-groups env HOME={WORK}/user"
os.makedirs(WORK + "/user")
os.chmod(WORK + "/user", 0o777)
dump = f"tcpdump -i lo -U --immediate-mode -w - port {PORT} 2> /dev/null"
for command in (f"'{TCPLIFE}' --live lo -- -Y 'tcp.port == {PORT}'", f"'{TCPLIFE}' --live lo -- -f 'port {PORT}'",
                f"{dump} | '{TCPLIFE}' -",
                f"{dump} | {user} '{TCPLIFE}' -"):
    terminal = Terminal(command, 120)
    time.sleep(2.5)  # until it captures
    session(terminal)
    terminal.type("\x03")
    status = terminal.end()
    text = terminal.text()
    if status != 0 or "opened: established" not in text or ", by the client first" not in text:
        fail(f"{command}: status {status}\n{text}")
    if " SYN-SENT " not in text or "FIN-WAIT-1" not in text:
        fail(f"{command}:\n{text}")
terminal = Terminal(f"'{TCPLIFE}' --live no-such-interface")
if terminal.end() == 0 or "cannot capture on no-such-interface" not in terminal.text():
    fail(f"an interface that is not there:\n{terminal.text()}")
done()
