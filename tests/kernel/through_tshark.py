# SPDX-License-Identifier: GPL-2.0-or-later
"""What tshark with the plugin says of a capture, frame by frame."""
import os
import shutil
import subprocess
import tempfile

FIELDS = ("frame.number", "tcplife.connection", "tcplife.client.state", "tcplife.server.state")
NOBODY = 65534


def read_states(text):
    """{frame: (connection, client's state, server's state)}"""
    states = {}
    for line in text.splitlines():
        frame, connection, client, server = line.split("\t")
        states[int(frame)] = connection, client or "UNKNOWN", server or "UNKNOWN"
    return states


def tshark(plugin, capture, *options):
    """What it prints; as an ordinary user even when root calls, as Wireshark loads no plugin of a user's for root."""
    with tempfile.TemporaryDirectory() as home:
        abi = os.path.basename(os.path.dirname(os.path.dirname(os.path.abspath(plugin))))
        os.makedirs(f"{home}/plugins/{abi}/epan")
        shutil.copy(plugin, f"{home}/plugins/{abi}/epan")
        readable = shutil.copy(capture, home)
        user = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        if user:
            for folder, _, files in os.walk(home):
                for name in (folder, *(os.path.join(folder, file) for file in files)):
                    os.chown(name, NOBODY, NOBODY)
        settings = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "WIRESHARK_PLUGIN_DIR": f"{home}/plugins"}
        ran = subprocess.run(["tshark", "-n", "-r", readable, *options], env=settings, stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, text=True, check=False, **user)
        if ran.returncode:
            raise SystemExit(f"tshark: {ran.stderr.strip()}")
        return ran.stdout


def states_of(capture, plugin):
    fields = [option for name in FIELDS for option in ("-e", name)]
    return read_states(tshark(plugin, capture, "-Y", "tcp", "-T", "fields", *fields))
