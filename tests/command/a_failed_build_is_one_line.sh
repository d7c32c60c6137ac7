# SPDX-License-Identifier: GPL-2.0-or-later
# The compiler's log is kept and named; the next run starts again.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" != 0 ] || skip "an ordinary user's business"
export TMPDIR=$work/tmp
mkdir tmp
a_copy_of_the_checkout tree
echo '#error on purpose' >> tree/plugin/lifecycle/names.c
for try in first second; do
    run tree/tcplife
    [ "$status" != 0 ] || fail "the $try try ended with status 0"
    sed -i 1d err
    says_in_one_line 'build failed: .*on purpose'
    [ -s "$(sed 's/.*(log: \(.*\))/\1/' err)" ] || fail "the log is not there"
done
