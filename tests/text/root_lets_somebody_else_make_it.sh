# SPDX-License-Identifier: GPL-2.0-or-later
# Root's files are not for the user who runs text2pcap, and need not be.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" = 0 ] || { echo "skipped: not root" && exit 77; }
chmod 700 "$work"
runner=(setpriv --reuid=65534 --regid=65534 --clear-groups)
umask 077
cp "$here/tutorial.txt" text
! "${runner[@]}" cat "$work/text" > /dev/null 2>&1 || fail "the text is for everybody"
understand text
is_like "$sample" --of-day
