# SPDX-License-Identifier: GPL-2.0-or-later
# Every other test of this folder needs this one: the first ./tcplife in a checkout builds, in silence on stdout.
. "$(dirname "$0")/common.sh"
run "$tcplife"
[ "$status" = 0 ] || fail "status $status"
[ "$(rows)" = 8 ] || fail "not eight segments"
