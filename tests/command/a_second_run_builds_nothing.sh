# SPDX-License-Identifier: GPL-2.0-or-later
# Nothing is built, nothing is said about it, and the plugin is the same file as before.
. "$(dirname "$0")/common.sh"
plugin=$(echo "$checkout"/build/plugins/*/epan/tcplife.so)
before=$(stat -c '%i %y %Y' "$plugin")
works_quietly "$tcplife"
[ "$(stat -c '%i %y %Y' "$plugin")" = "$before" ] || fail "the plugin was built again"
