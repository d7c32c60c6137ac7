# SPDX-License-Identifier: GPL-2.0-or-later
"""What sharkd says of every fact, in whatever order it is asked.

sharkd.py FACTS-FILE random CAPTURE...: of each capture, all frames one after the other, and then each alone in a random
order: both must say the same. Prints what it says of the first capture as tshark's -T fields does.
sharkd.py FACTS-FILE order CAPTURE...: opens the captures one after the other in one sharkd, in several orders: of each it
must always say the same.
"""
import json
import os
import random
import subprocess
import sys


class Sharkd:
    """Requests are written to a file first, for sharkd answers each before it reads the next."""
    def __init__(self, facts):
        self.columns = {f"column{i}": f"{name}:0" for i, name in enumerate(facts)}
        self.requests = []

    def ask(self, method, **params):
        self.requests.append(json.dumps({"jsonrpc": "2.0", "id": len(self.requests) + 1, "method": method, "params": params}))

    def load(self, capture):
        self.ask("load", file=capture)

    def all_frames(self):
        self.ask("frames", **self.columns)

    def one_frame(self, number):
        skip = {"skip": number - 1} if number > 1 else {}       # 0 is refused
        self.ask("frames", **self.columns, **skip, limit=1)

    def answers(self):
        """The results, in order."""
        settings = {**os.environ, "WIRESHARK_PLUGIN_DIR": os.environ["TCPLIFE_PLUGINS"]}
        ran = subprocess.run(["sharkd", "-"], input="\n".join(self.requests) + "\n", env=settings, text=True,
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        lines = [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]
        answers = [line.get("result") for line in lines]
        if ran.returncode or len(answers) != len(self.requests):
            raise SystemExit(f"sharkd ended with status {ran.returncode} and {len(answers)} of {len(self.requests)} answers")
        return answers


def rows(answer):
    return [tuple(frame["c"]) for frame in answer]


def count_of(capture):
    told = subprocess.run(["capinfos", "-T", "-r", "-c", "-M", capture], check=True, stdout=subprocess.PIPE, text=True)
    return int(told.stdout.split("\t")[1])


def differ(what, facts, expected, got):
    for number, (a, b) in enumerate(zip(expected, got), 1):
        for name, before, after in zip(facts, a, b):
            if before != after:
                raise SystemExit(f"{what}: frame {number}, {name}: {before!r} has become {after!r}")
    if len(expected) != len(got):
        raise SystemExit(f"{what}: {len(expected)} frames have become {len(got)}")


def in_random_order(facts, captures):
    dice = random.Random(9)
    for capture in captures:
        sharkd, numbers = Sharkd(facts), list(range(1, count_of(capture) + 1))
        dice.shuffle(numbers)
        sharkd.load(capture)
        for number in numbers:
            sharkd.one_frame(number)
        sharkd.all_frames()
        answers = sharkd.answers()
        whole = rows(answers[len(numbers) + 1])
        alone = {number: rows(answers[i])[0] for i, number in enumerate(numbers, 1)}
        differ(f"{capture}, each frame alone", facts, whole, [alone[i] for i in range(1, len(whole) + 1)])
        if capture == captures[0]:
            for number, row in enumerate(whole, 1):
                print(number, *row, sep="\t")


def in_several_orders(facts, captures):
    dice, told = random.Random(9), {}
    for _ in range(2):
        order = list(captures)
        dice.shuffle(order)
        sharkd = Sharkd(facts)
        for capture in order:
            sharkd.load(capture)
            sharkd.all_frames()
        answers = sharkd.answers()
        for i, capture in enumerate(order):
            got = rows(answers[2 * i + 1])
            before = order[i - 1] if i else "nothing"
            differ(f"{capture}, opened after {before}", facts, told.setdefault(capture, got), got)
    print(len(captures), "captures,", sum(map(len, told.values())), "frames")


facts_file, how, *given = sys.argv[1:]
wanted = open(facts_file, encoding="utf-8").read().split()
{"random": in_random_order, "order": in_several_orders}[how](wanted, given)
