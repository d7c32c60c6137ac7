# SPDX-License-Identifier: GPL-2.0-or-later
# Under sudo the plugin can go into the user's own folder, and belongs to that user.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" = 0 ] || skip "needs root"
user=$(awk -F: '$3 >= 1000 && $3 < 60000 && $6 ~ /^\/home\// { print $1; exit }' /etc/passwd)
[ -n "$user" ] || skip "needs a user with a home"
home=$(getent passwd "$user" | cut -d: -f6)
[ ! -e "$home/.local/lib/wireshark" ] || skip "this user has plugins of their own"
export SUDO_USER=$user
works_quietly "$tcplife" --install
[ "$(stat -c %U "$home"/.local/lib/wireshark/plugins/*/epan/tcplife.so)" = "$user" ] || fail "belongs to somebody else"
works_quietly "$tcplife"
[ "$(rows)" = 8 ] || fail "not eight segments"
works_quietly "$tcplife" --uninstall
[ ! -e "$home/.local/lib/wireshark" ] || fail "left folders"
