# SPDX-License-Identifier: GPL-2.0-or-later
# Not at the end, and not when a signal ends it in the middle.
. "$(dirname "$0")/common.sh"
export TMPDIR=$work/tmp
mkdir tmp
works_quietly "$tcplife" -- -2
[ -z "$(ls tmp)" ] || fail "left: $(ls tmp)"
for signal in HUP INT TERM; do
    is_answered_at_once $signal "$tcplife"
done
