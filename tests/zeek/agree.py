# SPDX-License-Identifier: GPL-2.0-or-later
"""Does the plugin, in tshark, say what the model says of every connection?

agree.py directed                 every state, every letter, every threshold
agree.py random [SEED] [COUNT]    random connections of that seed
agree.py FILE...                  captures

TCPLIFE_PLUGINS is the folder with <version>/epan/tcplife.so, TSHARK the program. Root runs tshark as nobody, from a
copy that nobody may read: Wireshark ignores WIRESHARK_PLUGIN_DIR for root.
"""
import os
import shutil
import subprocess
import sys
import tempfile

import captures
import model

SHOWN = 25               # letters that tcplife.history shows; more are a "+"
FIELDS = ("frame.number", "tcplife.connection", "tcplife.conn_state", "tcplife.history")


def tshark(folder):
    """The command, with the plugin; and its environment."""
    home, plugins = os.path.join(folder, "home"), os.path.join(folder, "plugins")
    if not os.path.exists(home):
        shutil.copytree(os.environ["TCPLIFE_PLUGINS"], plugins)
        os.mkdir(home)
        os.chmod(folder, 0o755)
        os.chmod(home, 0o777)
    user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    return user + [os.environ.get("TSHARK", "tshark"), "-n"], {
        "PATH": os.environ["PATH"], "HOME": home, "XDG_CONFIG_HOME": home, "WIRESHARK_PLUGIN_DIR": plugins}


def told_by_tshark(path, folder):
    """The connection of each frame, and (conn_state, history) of each, from its last segment."""
    command, environment = tshark(folder)
    command += ["-2", "-r", path, "-Y", "tcp", "-T", "fields", "-E", "occurrence=f"]
    for field in FIELDS:
        command += ["-e", field]
    output = subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            text=True).stdout
    connection_of, said = {}, {}
    for line in output.splitlines():
        number, connection, state, history = line.split("\t")
        if connection:
            connection_of[int(number)] = int(connection)
            if state:
                said[int(connection)] = (state, history)
    return connection_of, said


def shown(history):
    return history if len(history) <= SHOWN else history[:SHOWN] + "+"


def disagreements(path, folder, name_of):
    connection_of, said = told_by_tshark(path, folder)
    first = {}
    for number, connection in sorted(connection_of.items()):
        first.setdefault(connection, number)
    count, wrong = 0, []
    for connection, (state, history) in sorted(model.connections(path, connection_of).items()):
        count += 1
        expected = (state, shown(history))
        if said.get(connection) != expected:
            wrong.append("%s: the model says %s %s, the plugin %s" % (
                name_of(first[connection]), *expected, " ".join(said.get(connection, ("nothing",)))))
    return count, wrong


def words(case):
    return " ".join("%s%s%d%s/%d%s" % ("><"[way], flags, seq, "+%d" % length if length else "", ack,
                                       "" if window else "w0") for way, flags, seq, length, ack, window in case.segments)


def compare_files(paths, folder):
    count, wrong = 0, []
    for path in paths:
        some, faults = disagreements(path, folder, lambda number, path=path: "%s, from frame %d" % (path, number))
        count, wrong = count + some, wrong + faults
    return count, wrong


def compare_cases(cases, folder):
    """Whole, and with a snaplen that cuts the payload off."""
    total, wrong = 0, []
    for snaplen in (262144, 60):
        path = os.path.join(folder, "cases-%d.pcap" % snaplen)
        of_frame = captures.write(path, cases, snaplen)
        os.chmod(path, 0o644)
        count, faults = disagreements(path, folder, lambda number, of_frame=of_frame, snaplen=snaplen: (
            "%s, snaplen %d [%s]" % (of_frame[number].name, snaplen, words(of_frame[number])[:400])))
        total, wrong = total + count, wrong + faults
        if count < len(cases) * 0.95:      # some are absurd
            wrong.append("only %d connections of %d cases" % (count, len(cases)))
    return total, wrong


def main():
    what, *more = sys.argv[1:] or ["directed"]
    with tempfile.TemporaryDirectory() as folder:
        if what == "directed":
            count, wrong = compare_cases(captures.directed(), folder)
        elif what == "random":
            seed, size = (more + ["zeek", "1500"][len(more):])[:2]
            count, wrong = compare_cases(captures.random_cases(seed, int(size)), folder)
        else:
            count, wrong = compare_files([what] + more, folder)
    for line in wrong:
        print(line)
    print("%d connections, %d disagreements" % (count, len(wrong)))
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main())
