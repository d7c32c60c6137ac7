# SPDX-License-Identifier: GPL-2.0-or-later
# Without sudo, or with one that does not help.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" != 0 ] || skip "root may read everything"
mkdir commands closed
printf '#!/bin/sh\necho "sudo: a password is required" >&2\nexit 1\n' > commands/sudo
chmod +x commands/sudo
PATH=$work/commands:$PATH
cp "$tutorial" secret.pcap
cp "$tutorial" closed/
chmod 0 secret.pcap closed
refuses 'only root may read secret.pcap' "$tcplife" secret.pcap
refuses 'only root may read closed/' "$tcplife" closed/nc-three-segment-close.pcap
