# SPDX-License-Identifier: GPL-2.0-or-later
# tests/versions says so in its last line, and fails nobody's run for it.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" = 0 ] || skip "needs root"
command -v debootstrap > /dev/null && command -v wget > /dev/null || skip "needs debootstrap and wget"
release=forky
grep -q "^VERSION_CODENAME=$release$" /etc/os-release && release=trixie
run env TCPLIFE_RELEASES="$work/releases" TCPLIFE_MIRROR=http://127.0.0.1:9 "$checkout/tests/versions" $release
[ "$status" = 0 ] || fail "status $status"
tail -n 1 out | grep -q "^$release: NOT TESTED: http://127\.0\.0\.1:9/.* could not be had" || fail "the last line is another"
[ ! -s releases/results.tsv ] || fail "there are results: $(cat releases/results.tsv)"
