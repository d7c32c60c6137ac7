# SPDX-License-Identifier: GPL-2.0-or-later
# Root's Wireshark loads what is installed for everybody, and nothing else.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" = 0 ] || skip "needs root"
tshark -G plugins 2> /dev/null | grep -q '^tcplife' && skip "installed for everybody"
refuses "root's Wireshark loads plugins from /.*/epan only: .*the package wireshark-tcplife" "$tcplife" --check
refuses 'no personal plugin for root' "$tcplife" --install
