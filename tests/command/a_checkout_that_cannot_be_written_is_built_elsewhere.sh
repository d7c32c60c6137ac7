# SPDX-License-Identifier: GPL-2.0-or-later
# On a read-only file system, or under somebody else's name, the build goes to the user's cache folder.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" != 0 ] || skip "root may write everywhere"
works_quietly "$tcplife" "$tutorial"
cp out expected
a_copy_of_the_checkout tree
chmod -R a-w tree
run tree/tcplife "$tutorial"
[ "$status" = 0 ] || fail "status $status"
says_in_one_line "building the plugin in $work/cache/tcplife/"
diff expected out || fail "shows something else"
works_quietly tree/tcplife "$tutorial"
