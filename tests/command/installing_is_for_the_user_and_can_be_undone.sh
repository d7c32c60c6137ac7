# SPDX-License-Identifier: GPL-2.0-or-later
# The folder is the one where this tshark looks; nothing is left behind, and nothing is loaded twice meanwhile.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" != 0 ] || skip "Wireshark loads no personal plugin for root"
tshark -G plugins | grep -q '^tcplife' && fail "installed before"
works_quietly "$tcplife" --install
prints "^Installed $HOME/\.local/lib/wireshark/plugins/[0-9.]+/epan/tcplife\.so\.$"
tshark -G plugins | grep '^tcplife' > loaded || fail "tshark does not load it"
[ "$(tshark -r "$tutorial" -T fields -e tcplife.client.state | tail -n 1)" = TIME-WAIT ] || fail "no states"
works_quietly "$tcplife"
[ "$(rows)" = 8 ] || fail "not eight segments"
works_quietly "$tcplife" --install
works_quietly "$tcplife" --uninstall
prints '^Removed '
tshark -G plugins | grep -q '^tcplife' && fail "still installed"
[ ! -e "$HOME/.local" ] || fail "empty folders are left"
works_quietly "$tcplife" --uninstall
prints '^Not installed '
