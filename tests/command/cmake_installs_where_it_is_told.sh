# SPDX-License-Identifier: GPL-2.0-or-later
# Who packs it or wants no script: by itself where Wireshark looks, else below DESTDIR, or under another prefix; the plugin
# and nothing else.
. "$(dirname "$0")/common.sh"
looks_in=$(tshark -G folders 2> /dev/null | sed -n 's/^Global Plugins:[[:space:]]*//p')
[ -n "$looks_in" ] || fail "tshark does not tell where it looks"
cmake -S "$checkout" -B build -DBUILD_TESTING=OFF > log && cmake --build build >> log || fail "$(cat log)"

# installed FOLDER: which files are there.
installed() {
    (cd "$1" && find . ! -type d)
}

DESTDIR=$work/staged cmake --install build >> log
[ "$(installed staged)" = ".$looks_in/epan/tcplife.so" ] || fail "with DESTDIR: $(installed staged)"

cmake --install build --prefix "$work/prefix" >> log
[ "$(installed prefix)" = ".${looks_in#/usr}/epan/tcplife.so" ] || fail "with --prefix: $(installed prefix)"

cmake -S "$checkout" -B build "-DCMAKE_INSTALL_PREFIX=/opt/x" > log
DESTDIR=$work/both cmake --install build >> log
[ "$(installed both)" = "./opt/x${looks_in#/usr}/epan/tcplife.so" ] || fail "with both: $(installed both)"
