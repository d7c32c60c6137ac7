# SPDX-License-Identifier: GPL-2.0-or-later
# What was switched off in Wireshark must not make a capture look as if nothing were in it: the preference does not count
# here, unless the user says so after --, and a disabled protocol is named.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" != 0 ] || skip "root's ./tcplife runs tshark with settings of its own"
works_quietly "$tcplife" --csv "$tutorial"
cp out rows
mkdir -p config/wireshark
echo 'tcplife.enabled: FALSE' > config/wireshark/preferences
works_quietly "$tcplife" --csv "$tutorial"
cmp rows out || fail "other rows with the preference off"
works_quietly "$tcplife" --csv "$tutorial" -- -o tcplife.enabled:FALSE
[ "$(wc -l < out)" = 1 ] || fail "what the user says after -- does not count"
rm config/wireshark/preferences
for protocol in tcplife tcp ip; do
    echo "$protocol" > config/wireshark/disabled_protos
    refuses "the protocol $protocol is disabled" "$tcplife" "$tutorial"
    refuses "the protocol $protocol is disabled" "$tcplife" --csv "$tutorial"
    refuses "the protocol $protocol is disabled" "$tcplife" --json "$tutorial"
done
