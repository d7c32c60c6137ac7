# SPDX-License-Identifier: GPL-2.0-or-later
# On a terminal, unless NO_COLOR says otherwise; never in a pipe.
. "$(dirname "$0")/common.sh"
script -qec true /dev/null < /dev/null > out 2>&1 || skip "no terminal to be had"
escape=$'\033'
on_a_terminal() {
    TERM=xterm script -qec "'$tcplife'" /dev/null < /dev/null > out
}
works_quietly env TERM=xterm "$tcplife"
prints_not "$escape"
on_a_terminal
prints "$escape\[1m"
NO_COLOR=1 on_a_terminal
prints_not "$escape"
