# SPDX-License-Identifier: GPL-2.0-or-later
# Not at the end, and not when a signal ends it in the middle; SIGINT ends the input only, and that is no failure.
. "$(dirname "$0")/common.sh"
export TMPDIR=$work/tmp
mkdir tmp
works_quietly "$tcplife" -- -2
[ -z "$(ls tmp)" ] || fail "left: $(ls tmp)"
for signal in HUP TERM; do
    is_answered_at_once $signal $((128 + $(kill -l $signal))) "$tcplife"
done
is_answered_at_once INT 0 "$tcplife"
prints 'opened: half-open'

