# SPDX-License-Identifier: GPL-2.0-or-later
# The folder is the one where this tshark looks; nothing is left behind, and nothing is loaded twice meanwhile.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" != 0 ] || skip "Wireshark loads no personal plugin for root"
tshark -G plugins | grep -q '^tcplife' && fail "installed before"
# The configuration folder is tshark's own doing.
find "$HOME" -path "$XDG_CONFIG_HOME" -prune -o ! -name out ! -name err -print > before
works_quietly "$tcplife" --install
prints '^tshark [0-9.]+ loads tcplife [0-9.]+ from .*/epan/tcplife\.so\.$'
prints "^Installed $HOME/\.local/lib/wireshark/plugins/[0-9.]+/epan/tcplife\.so\.$"
tshark -G plugins | grep '^tcplife' > loaded || fail "tshark does not load it"
[ "$(tshark -r "$tutorial" -T fields -e tcplife.client.state | tail -n 1)" = TIME-WAIT ] || fail "no states"
works_quietly "$tcplife"
[ "$(rows)" = 8 ] || fail "not eight segments"
works_quietly "$tcplife" --install
works_quietly "$tcplife" --uninstall
prints '^Removed '
tshark -G plugins | grep -q '^tcplife' && fail "still installed"
rm loaded
find "$HOME" -path "$XDG_CONFIG_HOME" -prune -o ! -name out ! -name err -print | diff before - || fail "something is left, or empty folders"
works_quietly "$tcplife" --uninstall
prints '^Not installed '
