# SPDX-License-Identifier: GPL-2.0-or-later
"""What a test of this folder is: a tale about a Wireshark that has loaded a capture.

    def tale(wireshark):
        table = wireshark.open_dialog("Statistics", "TCP Lifecycle connections")
        table.shows(rows)

    tell(tale, make_capture)

Nothing in a tale waits for a fixed time. Each step waits for what it is to bring about, and fails when that does not
come; then there is a picture of the screen in $TCPLIFE_SCREENSHOTS, if that is set. Exit status: 0, 1 when the tale is
not true, 77 when a program is missing here.
"""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback

import screen
import window

SKIPPED = 77
LONGEST = 240  # seconds, whatever happens
PROGRAMS = {  # and the Debian package of each
    "wireshark": "wireshark", "tshark": "tshark", "Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox",
    "dbus-run-session": "dbus-daemon", "xclip": "xclip", "xprop": "x11-utils", "import": "imagemagick",
    "/usr/libexec/at-spi2-registryd": "at-spi2-core"}
NOISE = re.compile(r"dbus-daemon\[|^$")


def strict():
    """Whoever looks at memory that is freed, or not written yet, shall fall."""
    return {"LD_PRELOAD": os.environ["TCPLIFE_QUARANTINE"], "MALLOC_PERTURB_": "165", "G_SLICE": "always-malloc",
            "WIRESHARK_DEBUG_WMEM_OVERRIDE": "simple"}


def tell(tale, make_capture, *options, memory=strict, since=(4, 0)):
    """Runs tale(wireshark) with a Wireshark that has loaded the capture which make_capture() names, ends Wireshark, and
    exits."""
    need_programs()
    need_version(since)
    if "TCPLIFE_GUI_HOME" in os.environ:
        sys.exit(is_true(tale, make_capture(), options, memory()))
    sys.exit(in_a_session_of_our_own())


def is_true(tale, capture, options, environment):
    home = pathlib.Path(os.environ["HOME"])
    for number in signal.SIGALRM, signal.SIGTERM:
        signal.signal(number, give_up)
    signal.alarm(LONGEST)
    display = screen.Screen(home)
    try:
        wireshark = window.Wireshark(display, capture, "-n", *options, environment=environment)
        tale(wireshark)
        status = wireshark.quit()
        if status != 0:
            raise screen.Untrue(f"Wireshark's exit status is {status}")
        return 0
    except Exception as trouble:  # whatever it is, we want to see the screen
        print(f"FAIL: {trouble}\nThe tale was at:")
        traceback.print_tb(trouble.__traceback__, file=sys.stdout)
        print((home / "wireshark.log").read_text(errors="replace")[-2000:], flush=True)
        display.picture(pathlib.Path(sys.argv[0]).stem + ".failed")
        return 1
    finally:
        display.close()


def give_up(number, _):
    raise screen.Untrue(f"ended by {signal.Signals(number).name}; a tale may last {LONGEST} s")


def need_programs():
    missing = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if screen.Gio is None:
        missing.append("python3-gi")
    if missing:
        print("not tried: no", ", ".join(missing))
        sys.exit(SKIPPED)
    if os.getuid() == 0:
        sys.exit("Wireshark ignores the plugin for root: run this as an ordinary user, as tests/run does.")


def need_version(since):
    said = screen.run("wireshark", "--version")
    if tuple(map(int, re.search(r"(\d+)\.(\d+)\.", said).groups())) < since:
        print("not tried: this Wireshark is too old for it")
        sys.exit(SKIPPED)


def in_a_session_of_our_own():
    """Runs this test again, with a home and a D-Bus session that end with it. The programs of the session talk to
    standard error; we show that when it is not their usual talk."""
    with tempfile.TemporaryDirectory(prefix="tcplife-gui-", ignore_cleanup_errors=True) as home:
        configure(pathlib.Path(home))
        environment = {
            **os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": home, "TCPLIFE_GUI_HOME": home,
            "XDG_RUNTIME_DIR": home, "XDG_CONFIG_HOME": home + "/config", "XDG_CACHE_HOME": home + "/cache",
            "XDG_DATA_HOME": home + "/data", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
            "PYTHONDONTWRITEBYTECODE": "1",
            "WIRESHARK_PLUGIN_DIR": os.environ["TCPLIFE_PLUGINS"]}
        log = pathlib.Path(home, "session.log")
        with log.open("w") as talk:
            status = subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment, stderr=talk,
                                    check=False).returncode
        sys.stderr.writelines(line for line in log.open(errors="replace") if not NOISE.search(line))
        return status


def configure(home):
    """Completions pop up over what we are about to click."""
    folder = home / "config" / "wireshark"
    folder.mkdir(parents=True)
    (folder / "preferences").write_text("gui.update.enabled: FALSE\ngui.autocomplete_filter: FALSE\n")
