# SPDX-License-Identifier: GPL-2.0-or-later
"""Wireshark's windows, driven as a user drives them: its menus, its packet list, and the dialogs of its statistics."""
import os
import pathlib
import re
import subprocess

from screen import PATIENCE, Untrue, Widget, run, wait_for, watched


class Menus:
    """The menus of a window, opened with the mouse, one after the other."""

    def __init__(self, top):
        self.top = top

    def choose(self, *path):
        menu = self.top
        for depth, entry in enumerate(path):
            item = wait_for(f"the menu entry {' > '.join(path[:depth + 1])}", lambda: self.entry(menu, entry))
            item.click()
            if depth + 1 < len(path):
                menu = wait_for(f"the menu of {entry}", lambda: self.opened(item))

    @staticmethod
    def entry(menu, name):
        return next((item for item in menu.children if item.name.rstrip("…") == name and item.is_("enabled")
                     and item.is_("showing")), None)

    @staticmethod
    def opened(item):
        return next((menu for menu in item.children if menu.role == "popup menu" and menu.is_("showing")), None)


class Window:
    """A window of Wireshark's: a tree or table of rows, a field for a filter, buttons."""

    def __init__(self, wireshark, widget, x_window):
        self.wireshark, self.widget, self.x_window = wireshark, widget, x_window

    @property
    def title(self):
        return self.widget.name

    def activate(self):
        run("xdotool", "windowactivate", self.x_window)
        wait_for(f"the window {self.title} to be in front",
                 lambda: run("xdotool", "getactivewindow").strip() == self.x_window)

    def resize(self, width, height, x=0, y=30):
        run("xdotool", "windowsize", self.x_window, str(width), str(height))
        run("xdotool", "windowmove", self.x_window, str(x), str(y))
        wait_for(f"{self.title} to have its new size", lambda: self.widget.area[2:] == (width, height))

    def press(self, *keys):
        self.activate()
        run("xdotool", "key", "--clearmodifiers", *keys)

    def button(self, name):
        return self.widget.find("push button", name)

    def push(self, name):
        self.activate()
        button = self.button(name)
        wait_for(f"the button {name} to be enabled", lambda: button.is_("enabled"))
        button.click()

    @property
    def filter_field(self):
        return wait_for("a field for a filter", lambda: next(
            (field for field in self.widget.find_all("text", "Display filter entry") if field.is_("showing")), None))

    def write_filter(self, text):
        self.activate()
        field = self.filter_field
        field.click()
        run("xdotool", "key", "ctrl+a", "Delete")
        run("xdotool", "type", "--delay", "5", text)
        wait_for(f"{text} to be typed", lambda: field.text == text)

    def picture(self, name):
        self.activate()
        self.wireshark.screen.picture(name, self.x_window)

    def close(self):
        self.press("Escape")
        self.is_gone()

    def is_gone(self):
        wait_for("the window to be closed", lambda: self.widget not in self.wireshark.windows())


class Dialog(Window):
    """A statistics window. Its rows are those on the screen, without those of branches that are closed."""

    @property
    def table(self):
        return self.widget.find("tree")

    @property
    def row_count(self):
        return self.table.fact("Table", "NRows")

    def has_rows(self):
        wait_for(f"{self.title} to have rows", lambda: self.row_count > 1)

    def header(self):
        table = self.table
        return [table.child(column) for column in range(table.fact("Table", "NColumns"))]

    @property
    def columns(self):
        return [cell.name for cell in self.header()]

    @property
    def rows(self):
        """Every row as a tuple of what its cells say."""
        table = self.table
        width = table.fact("Table", "NColumns")
        cells = [cell.name for cell in table.children[width:]]
        return [tuple(cells[at:at + width]) for at in range(0, len(cells), width)]

    def shows(self, expected, what="its rows", of=list):
        """Waits until its rows, or what OF makes of them, are the expected ones. To expect none would prove nothing."""
        seen = []

        def same():
            seen[:] = of([tuple(map(str.strip, row)) for row in self.rows])
            return seen == expected
        try:
            wait_for(what, same)
        except Untrue as untrue:
            raise Untrue(f"{self.title}: {what}: {difference(expected, seen)}") from untrue
        if not expected:
            raise Untrue(f"{self.title}: {what}: there is nothing to compare")

    def claim(self, what, seen, expected):
        if seen != expected:
            raise Untrue(f"{self.title}: {what}: {difference(expected, seen)}")

    def sort_by(self, column):
        """A click on the heading: upwards, and downwards when it was upwards."""
        self.activate()
        heading = self.header()[self.columns.index(column)]
        wait_for(f"the heading {column} to fit into the window", lambda: heading.lies_within(self.widget))
        heading.click()

    def filter(self, text):
        self.write_filter(text)
        self.push("Apply")

    def cell(self, row, column=0):
        """The cell of the first row that begins with ROW's values."""
        rows = wait_for(f"a row {row}", lambda: self.rows if any(its[:len(row)] == row for its in self.rows) else None)
        at = next(at for at, its in enumerate(rows) if its[:len(row)] == row)
        return self.cell_at(at, column)

    def cell_at(self, row, column):
        return self.table.child((row + 1) * len(self.columns) + column)

    def context_menu(self, cell, *keys):
        """A right click, and the keys that choose from the menu, whose first entry is taken to begin with."""
        self.activate()
        cell.click()
        cell.click(button=3)
        wait_for("the context menu", self.wireshark.screen.has_popup)
        for key in ("Down", *keys):
            run("xdotool", "key", key)
        wait_for("the context menu to vanish", lambda: not self.wireshark.screen.has_popup())

    def is_on_its_own(self):
        """Its capture is closed: there is nothing to filter any more."""
        wait_for(f"{self.title} to notice that its capture is closed", lambda: not self.button("Apply").is_("enabled"))

    def copied(self):
        """What the Copy button puts on the clipboard, as lines."""
        subprocess.run(["xclip", "-selection", "clipboard", "-i", "/dev/null"], check=True, timeout=PATIENCE,
                       stdout=subprocess.DEVNULL)  # it stays behind, to answer for the clipboard
        self.push("Copy")
        return wait_for("the clipboard to be filled", self.wireshark.screen.clipboard).splitlines()


def difference(expected, seen):
    if len(expected) != len(seen):
        return f"{len(seen)} rows where {len(expected)} are expected; the first: {seen[:1]}, expected {expected[:1]}"
    at = next((at for at in range(len(seen)) if seen[at] != expected[at]), 0)
    return f"row {at + 1} says\n  {seen[at:at + 1]}\nand not\n  {expected[at:at + 1]}"


class Wireshark(Window):
    """Wireshark itself, and its main window."""

    def __init__(self, screen, capture, *options, environment=None):
        self.screen, self.capture = screen, pathlib.Path(capture)
        self.process = screen.start("wireshark", *options, "-r", str(capture), environment=environment)
        wait_for("Wireshark's window", screen.x_windows)
        self.bus = screen.screen_readers_bus()
        self.application = wait_for("Wireshark to speak to screen readers", self.announced)
        widget = wait_for(f"the window to show {self.capture.name}", lambda: next(
            (window for window in self.windows() if window.role == "frame" and self.capture.name in window.name), None))
        super().__init__(self, widget, wait_for("the window manager to know it", lambda: screen.x_window(widget.name)))
        self.resize(1500, 1000)

    def announced(self):
        registry = Widget(self.bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        return next(iter(registry.children), None)

    def windows(self):
        return self.application.children

    # -- packets --

    @property
    def packet_list(self):
        return self.widget.find("tree", "Packet list")

    @property
    def displayed(self):
        """How many packets the list shows."""
        return self.packet_list.fact("Table", "NRows")

    def displays(self, count, seconds=PATIENCE):
        wait_for(f"{count} packets to be displayed", lambda: self.displayed == count, seconds)

    def select_packet(self, row):
        """The ROWth of those that are displayed, from 0."""
        self.activate()
        packets = self.packet_list
        width = packets.fact("Table", "NColumns")
        cell = packets.child(width * (row + 1))
        cell.click()
        wait_for(f"packet {row} to be selected", lambda: cell.is_("selected"))

    def has_filter(self, text):
        wait_for(f"the display filter {text}", lambda: self.filter_field.text == text)

    def filter(self, text):
        self.write_filter(text)
        run("xdotool", "key", "Return")

    # -- windows --

    def choose(self, *path):
        self.activate()
        Menus(self.widget.find("menu bar")).choose(*path)

    def open_dialog(self, *path):
        """Chooses from the menus, and gives the window which that opens."""
        known, known_to_x = self.windows(), self.screen.x_windows()
        self.choose(*path)
        return self.dialog(".*", known, known_to_x)

    def dialog(self, title, known=(), known_to_x=()):
        """The window whose title matches the regular expression, and that was not known."""
        widget = wait_for(f"a window {title}", lambda: next(
            (window for window in self.windows() if window not in known and window.role == "dialog"
             and window.is_("showing") and re.search(title, window.name)), None))
        x_window = wait_for("the window manager to know it", lambda: self.screen.x_window(widget.name, known_to_x))
        return Dialog(self, widget, x_window)

    @property
    def processor_seconds(self):
        """How long it has kept the processor busy: proc(5), utime and stime."""
        stat = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")

    # -- captures --

    def close_capture(self):
        self.press("ctrl+w")
        wait_for("the capture to be closed", lambda: self.capture.name not in self.title)

    def open_capture(self):
        """File > Open, which asks for the name in a window of its own."""
        dialog = self.open_dialog("File", "Open")
        dialog.activate()
        run("xdotool", "type", "--delay", "5", str(self.capture))
        run("xdotool", "key", "Return")
        dialog.is_gone()
        wait_for(f"the window to show {self.capture.name}", lambda: self.capture.name in self.title)

    def quit(self):
        """Ctrl+Q, and the exit status."""
        watched.remove(self.process)
        self.press("ctrl+q")
        try:
            return self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise Untrue("Wireshark does not quit") from None
