# SPDX-License-Identifier: GPL-2.0-or-later
# sudo is played by a script that opens the file, for there is no password to type here.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" != 0 ] || skip "root needs no sudo"
works_quietly "$tcplife"
cp out expected
mkdir commands
cat > commands/sudo <<'END'
#!/bin/sh
[ "$1" = -n ] && shift
chmod 400 "$SECRET"
"$@"
status=$?
chmod 0 "$SECRET"
exit $status
END
chmod +x commands/sudo
cp "$tutorial" secret.pcap
chmod 0 secret.pcap
export SECRET=$work/secret.pcap PATH=$work/commands:$PATH
for passes in '' -2; do
    works_quietly "$tcplife" secret.pcap -- -n $passes
    diff expected out || fail "shows something else"
done
