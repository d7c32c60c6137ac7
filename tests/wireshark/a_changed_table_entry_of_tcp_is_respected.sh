# SPDX-License-Identifier: GPL-2.0-or-later
# The user may say that protocol 6 is no TCP, or that TCP is not to be dissected.
. "$(dirname "$0")/common.sh"
pcap=$(capture mixed < "$here/mixed.txt")
for change in '-d ip.proto==6,udp' '--disable-protocol tcp'; do
    for passes in '' -2; do
        with_plugin -r "$pcap" $passes $change -V > "$work/with"
        without_plugin -r "$pcap" $passes $change -V > "$work/without"
        same "$change $passes" "$work/without" "$work/with"
    done
done
