# SPDX-License-Identifier: GPL-2.0-or-later
# The commands of docs/batch.md for many machines. Two SSH servers on this one play them, each with a home of its own.
. "$(dirname "$0")/common.sh"
page=$checkout/docs/batch.md
[ "$(id -u)" = 0 ] || skip "needs root"
for program in parallel rsync ssh ssh-keygen /usr/sbin/sshd; do
    command -v "$program" > /dev/null || skip "no $program"
done

servers=()
end_servers() {
    [ ${#servers[@]} = 0 ] || kill "${servers[@]}" 2> /dev/null || true
    rm -rf "$work"
}
trap end_servers EXIT
# sshd's own empty folder, which its service makes.
mkdir -p /run/sshd

# start_host NAME ADDRESS
start_host() {
    mkdir -p "$work/$1/captures"
    ln -s "$checkout" "$work/$1/tcplife"
    ssh-keygen -q -t ed25519 -N '' -f "$work/$1.key"
    cat > "$work/$1.sshd" << CONFIG
ListenAddress $2
Port 2022
HostKey $work/$1.key
AuthorizedKeysFile $work/user.pub
PidFile $work/$1.pid
PermitRootLogin yes
StrictModes no
UsePAM no
PasswordAuthentication no
ForceCommand export HOME=$work/$1 && cd && eval "\$SSH_ORIGINAL_COMMAND"
CONFIG
    printf 'Host %s\nHostName %s\n' "$1" "$2" >> "$work/ssh_config"
    /usr/sbin/sshd -D -e -f "$work/$1.sshd" 2> "$work/$1.log" &
    servers+=($!)
}

ssh-keygen -q -t ed25519 -N '' -f user
start_host probe1 127.0.0.71
start_host probe2 127.0.0.72
cat >> ssh_config << CONFIG
Host *
Port 2022
User root
IdentityFile $work/user
UserKnownHostsFile /dev/null
StrictHostKeyChecking no
LogLevel ERROR
CONFIG
for host in probe1 probe2; do
    for tries in 1 2 3 4 5 6 7 8 9 10; do
        ssh -F ssh_config "$host" true 2> err < /dev/null && break
        sleep 0.3
    done
    [ "$tries" != 10 ] || { cat "$host.log" >&2; skip "no SSH to ourselves"; }
done
export PARALLEL='--will-cite' PARALLEL_SSH="ssh -F $work/ssh_config"

# command NAME: the block of the page that is called so.
command_of_page() {
    awk -v start="\`\`\`sh $1" '/^```/ { inside = $0 == start; next } inside' "$page" > "$1.sh"
    [ -s "$1.sh" ] || fail "the page has no command $1"
}

mkdir captures
cp "$checkout"/tests/kernel/fixtures/fin-*.pcap captures/
head -c 500 "$tutorial" > captures/cut.pcap
find captures -name '*.pcap' | sort > list
command_of_page hosts
run bash hosts.sh
[ "$status" = 1 ] || fail "not one failed job: $status"
grep -q 'captures/cut.pcap was cut short' err || fail "nobody heard of the capture that is cut short"
for host in probe1 probe2; do
    awk -v host="$host" '$2 == host && $7 == 0' hosts.log | grep -q . || fail "$host did nothing"
    [ -z "$(find "$host" -name '*.pcap')" ] || fail "$host has kept captures"
done
run "$tcplife" --json captures/*.pcap
sort out > expected
sort rows.jsonl | cmp -s - expected || fail "other rows than on one machine"

# Captures that lie where they were taken.
cp captures/fin-lost* probe1/captures/
cp captures/fin-ack-lost* probe2/captures/
command_of_page nonall
works_quietly bash nonall.sh
jq -r .capture rows.jsonl | sort -u > got
printf 'captures/%s\n' fin-ack-lost.client.pcap fin-lost.client.pcap | cmp -s - got || fail "not both hosts' rows"
