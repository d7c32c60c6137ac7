# SPDX-License-Identifier: GPL-2.0-or-later
# Nobody here can install: no sudo, no network, no such package. apt is played by scripts.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" != 0 ] || skip "root would install"
export TMPDIR=$work/tmp
mkdir commands tmp
a_copy_of_the_checkout tree
command_says() {
    printf '#!/bin/sh\n%s\n' "$2" > "commands/$1"
    chmod +x "commands/$1"
}
command_says dpkg-query 'echo not-installed'
command_says sudo 'exit 1'
PATH=$work/commands:$PATH
refuses 'needs libwireshark-dev wireshark-dev libglib2.0-dev.*ask root' tree/tcplife

refuses_after_a_try() {
    run tree/tcplife
    [ "$status" != 0 ] || fail "status 0"
    [ "$(wc -l < err)" = 2 ] || fail "not two lines on stderr"
    grep -q '^tcplife: installing libwireshark-dev' err || fail "does not say what it does"
    sed -i 1d err
    says_in_one_line "$1"
    log=$(sed 's/.*(log: \(.*\))/\1/' err)
    [ -s "$log" ] || fail "the log is not there"
}
command_says sudo '[ "$1" = -n ] && shift; "$@"'
command_says apt-get 'echo "E: Failed to fetch http://packages.example/x  Could not connect" >&2; exit 100'
refuses_after_a_try 'no package server was reached'
command_says apt-get 'echo "E: Unable to locate package libwireshark-dev" >&2; exit 100'
refuses_after_a_try 'Unable to locate package'
