# SPDX-License-Identifier: GPL-2.0-or-later
"""A screen for one test, and what is on it. Mouse and keys go in through the X server (xdotool), and what comes out is
read as a screen reader reads it: AT-SPI, which Qt speaks over D-Bus. We know nothing of Wireshark."""
import itertools
import os
import re
import subprocess
import time

try:
    from gi.repository import Gio, GLib
except ImportError:
    Gio = None

PATIENCE = 30  # seconds for a step, on a machine that does other things as well
SIZE = "3200x1100x24"  # room for all columns of a table side by side: what is not on the screen cannot be clicked

watched = []  # programs that must not end while we wait for something
thirds = itertools.cycle((1, 2))  # two clicks at the same place would be a double click


class Untrue(Exception):
    """What the tale claims did not happen."""


def wait_for(what, condition, seconds=PATIENCE):
    """Waits until condition() is true, and gives what it returned. Things vanish and appear while we look: an error of
    D-Bus or of a program means 'not yet'."""
    end = time.monotonic() + seconds
    trouble = None
    while True:
        for process in watched:
            if process.poll() is not None:
                raise Untrue(f"{process.args[0]} ended with status {process.returncode} while we waited for {what}")
        try:
            found = condition()
            if found:
                return found
            trouble = None
        except (GLib.Error, subprocess.CalledProcessError) as error:
            trouble = error
        if time.monotonic() > end:
            raise Untrue(f"waited {seconds} s for {what}" + (f" ({trouble})" if trouble else ""))
        time.sleep(0.03)


def run(*command, **options):
    """The output of a program that has no reason to take long."""
    return subprocess.run(command, check=True, timeout=PATIENCE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          text=True, **options).stdout


class Widget:
    """A thing on the screen, as AT-SPI knows it."""

    STATES = {"enabled": 8, "selected": 23, "showing": 25}  # AtspiStateType

    def __init__(self, bus, name, path):
        self.bus, self.address, self.path = bus, name, path

    def __eq__(self, other):
        return (self.address, self.path) == (other.address, other.path)

    def __hash__(self):
        return hash((self.address, self.path))

    def ask(self, interface, method, signature=None, *arguments):
        answer = self.bus.call_sync(self.address, self.path, interface, method,
                                    GLib.Variant(signature, arguments) if signature else None, None, 0,
                                    PATIENCE * 1000, None).unpack()
        return answer[0] if len(answer) == 1 else answer

    def accessible(self, method, *arguments):
        return self.ask("org.a11y.atspi.Accessible", method, *arguments)

    def fact(self, interface, name):
        return self.ask("org.freedesktop.DBus.Properties", "Get", "(ss)", f"org.a11y.atspi.{interface}", name)

    @property
    def name(self):
        return self.fact("Accessible", "Name")

    @property
    def role(self):
        return self.accessible("GetRoleName")

    @property
    def children(self):
        return [Widget(self.bus, *child) for child in self.accessible("GetChildren")]

    def child(self, index):
        return Widget(self.bus, *self.accessible("GetChildAtIndex", "(i)", index))

    @property
    def text(self):
        return self.ask("org.a11y.atspi.Text", "GetText", "(ii)", 0, -1)

    def is_(self, state):
        words = self.accessible("GetState")
        bit = self.STATES[state]
        return bool(words[bit // 32] >> bit % 32 & 1)

    @property
    def area(self):
        """x, y, width, height on the screen."""
        return self.ask("org.a11y.atspi.Component", "GetExtents", "(u)", 0)

    def find_all(self, role, name=None, depth=8):
        """Those below us with that role, and a name that matches the regular expression. Tables are not searched:
        they can be endless."""
        for child in self.children:
            try:
                its_role = child.role
                if its_role == role and (name is None or re.fullmatch(name, child.name)):
                    yield child
                if depth > 1 and its_role not in ("tree", "table", "list", "menu bar"):
                    yield from child.find_all(role, name, depth - 1)
            except GLib.Error:
                continue  # gone while we looked

    def find(self, role, name=None):
        return wait_for(f"a {role} {name or ''}", lambda: next(self.find_all(role, name), None))

    def click(self, button=1, times=1):
        x, y, width, height = wait_for(f"{self.role} {self.name} to be shown",
                                       lambda: self.is_("showing") and min(self.area[2:]) > 0 and self.area)
        x += width // 3 * next(thirds)
        run("xdotool", "mousemove", str(x), str(y + height // 2), "click", "--repeat", str(times), "--delay", "40",
            str(button))

    def lies_within(self, other):
        (x, y, width, height), (left, top, its_width, its_height) = self.area, other.area
        return left <= x and top <= y and x + width <= left + its_width and y + height <= top + its_height


class Screen:
    """An X server with a window manager, for us alone; and the bus of the screen readers."""

    def __init__(self, folder):
        self.pictures = os.environ.get("TCPLIFE_SCREENSHOTS")
        self.started = []
        self.folder = folder
        os.environ["DISPLAY"] = self.x_server()
        self.start("openbox", "--sm-disable")
        wait_for("the window manager", lambda: "window id" in run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))

    def start(self, *command, environment=None, **options):
        with open(self.folder / f"{command[0]}.log", "ab") as log:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                       env={**os.environ, **(environment or {})}, **options)
        self.started.append(process)
        watched.append(process)
        return process

    def x_server(self):
        ours, its = os.pipe()
        self.start("Xvfb", "-displayfd", str(its), "-screen", "0", SIZE, "-nolisten", "tcp", pass_fds=[its])
        os.close(its)
        with os.fdopen(ours) as display:
            return ":" + display.readline().strip()

    @staticmethod
    def screen_readers_bus():
        """To be asked for when Wireshark is up: this starts the bus, and Qt 5 that finds it at its own start announces
        itself before it is connected, and does not try again."""
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0,
                                    PATIENCE * 1000, None).unpack()[0]
        flags = Gio.DBusConnectionFlags
        return Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)

    def x_windows(self):
        """The ids of all windows that the window manager knows, the newest last."""
        known = run("xprop", "-root", "_NET_CLIENT_LIST")
        return [str(int(number, 16)) for number in re.findall(r"0x[0-9a-f]+", known)]

    def x_window(self, title, known=()):
        """The newest window of that title that was not known."""
        return next((window for window in reversed(self.x_windows()) if window not in known
                     and run("xdotool", "getwindowname", window).strip() == title), None)

    def has_popup(self):
        """Menus are windows that the window manager does not know."""
        shown = run("xdotool", "search", "--onlyvisible", "--class", "wireshark").split()
        return any(window not in self.x_windows() for window in shown)

    def clipboard(self):
        return run("xclip", "-selection", "clipboard", "-o")

    def picture(self, name, x_window="root"):
        """Keeps what the window looks like, for those who want to see it."""
        if self.pictures:
            os.makedirs(self.pictures, exist_ok=True)
            run("import", "-window", x_window, "+dither", "-colors", "128", f"png8:{self.pictures}/{name}.png")

    def close(self):
        watched.clear()
        for process in reversed(self.started):
            process.kill()
            process.wait()
