# SPDX-License-Identifier: GPL-2.0-or-later
# The stamp that makes the second run quick must not hide a change.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" != 0 ] || skip "root builds as the owner of the checkout"
a_copy_of_the_checkout tree
# The same plugin, older than one source file.
cp -a "$checkout/build" tree/build
works_quietly tree/tcplife
touch tree/plugin/lifecycle/names.c
run tree/tcplife
says_in_one_line "building the plugin"
works_quietly tree/tcplife
