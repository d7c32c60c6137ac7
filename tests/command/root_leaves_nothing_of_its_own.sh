# SPDX-License-Identifier: GPL-2.0-or-later
# In somebody's checkout nothing belongs to root afterwards, and no copy of the capture stays in /tmp.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" = 0 ] || skip "needs root"
user=$(id -u nobody) group=$(id -g nobody)
a_copy_of_the_checkout tree
chown -R "$user:$group" tree
export TMPDIR=$work/tmp
mkdir tmp
run tree/tcplife "$tutorial"
[ "$status" = 0 ] || fail "status $status"
says_in_one_line "building the plugin in $work/tree/build"
works_quietly tree/tcplife "$tutorial" -- -2
[ -z "$(ls tmp)" ] || fail "left: $(ls tmp)"
find tree -not -user "$user" > foreign
[ ! -s foreign ] || fail "belongs to others: $(head -n 3 foreign)"

is_answered_at_once TERM 143 tree/tcplife
