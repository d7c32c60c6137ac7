# SPDX-License-Identifier: GPL-2.0-or-later
# What the tests of this folder share: they meet ./tcplife as a user does, from outside.
#
# Given by CTest: TCPLIFE_CHECKOUT, a checkout in which ./tcplife has run before.
set -eu
shopt -s inherit_errexit

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$TCPLIFE_CHECKOUT
tcplife=$checkout/tcplife
tutorial=$checkout/sample-pcaps/nc-three-segment-close.pcap
work=$(mktemp -d)
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
# Root's tcplife runs tshark as somebody else.
chmod 755 "$work"
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache LC_ALL=C.UTF-8 TZ=UTC
unset SUDO_USER NO_COLOR TMPDIR
cd "$work"

fail() {
    echo "FAIL: $*" >&2
    for stream in out err; do
        [ ! -e "$work/$stream" ] || sed "s/^/$stream: /" "$work/$stream" >&2
    done
    exit 1
}

skip() {
    echo "skipped: $*"
    exit 77
}

# run COMMAND: leaves `status` and the files out and err.
run() {
    status=0
    "$@" > "$work/out" 2> "$work/err" < /dev/null || status=$?
}

# The command worked and had nothing to say.
works_quietly() {
    run "$@"
    [ "$status" = 0 ] || fail "$* ended with status $status"
    [ ! -s "$work/err" ] || fail "$* wrote to stderr"
}

# refuses PATTERN COMMAND: nothing on stdout, one line on stderr that matches, a status other than 0.
refuses() {
    local pattern=$1
    shift
    run "$@"
    [ "$status" != 0 ] || fail "$* ended with status 0"
    [ ! -s "$work/out" ] || fail "$* wrote to stdout"
    says_in_one_line "$pattern"
}

says_in_one_line() {
    [ "$(wc -l < "$work/err")" = 1 ] || fail "not one line on stderr"
    grep -qE "^tcplife: .*$1" "$work/err" || fail "stderr does not say: $1"
}

prints() {
    grep -qE -e "$1" "$work/out" || fail "stdout does not say: $1"
}

prints_not() {
    ! grep -qE -e "$1" "$work/out" || fail "stdout says: $1"
}

# rows: how many segments the table shows.
rows() {
    grep -cE ' (-->|<--) ' "$work/out" || true
}

# capture NAME < LINES: makes NAME.pcap of lines as the adapter's tests write them.
capture() {
    awk -f "$here/../wireshark/capture.awk" > "$work/$1.hex"
    text2pcap -q -t %s.%f "$work/$1.hex" "$work/$1.pcap" 2> /dev/null
}

# two_connections: one that is refused, and one that is answered.
two_connections() {
    capture two <<'END'
0.000 > S  100 0   0 1
0.001 < RA 0   101 0 1
0.002 > S  200 0   0 2
0.003 < SA 900 201 0 2
0.004 > A  201 901 0 2
END
}

# is_answered_at_once SIGNAL STATUS TCPLIFE: in the middle of a capture that does not end; nothing stays in $TMPDIR.
is_answered_at_once() {
    mkfifo endless
    exec 3<> endless
    head -c 300 "$tutorial" >&3
    # A shell's background command ignores SIGINT; env gives it its meaning back.
    env --default-signal "$3" endless > out 2> err 3>&- &
    local pid=$! tries status=0
    for tries in 1 2 3 4 5 6 7 8 9 10; do
        compgen -G "$TMPDIR/tcplife.*/stderr" > /dev/null && break
        sleep 0.5
    done
    [ "$tries" != 10 ] || fail "nothing in the temporary folder to begin with"
    sleep 1 # what came is read
    kill "-$1" $pid
    wait $pid || status=$?
    [ "$status" = "$2" ] || fail "status $status after SIG$1"
    [ -z "$(ls "$TMPDIR")" ] || fail "left after SIG$1: $(ls "$TMPDIR")"
    exec 3>&-
    rm endless
}

# a_copy_of_the_checkout FOLDER: without what was built in it.
a_copy_of_the_checkout() {
    mkdir -p "$1"
    tar -C "$checkout" --exclude=./build --exclude=./.git -cf - . | tar -C "$1" -xf -
}
