# SPDX-License-Identifier: GPL-2.0-or-later
# An unknown column, or a filter that makes no sense: one line on stderr that names it, nothing on stdout, a status other
# than 0. Also for the summary, where Wireshark alone goes on with status 0.
. "$(dirname "$0")/common.sh"
pcap=$(mixed_capture)

refuses() { # ARGUMENT WORD
    status=0
    WIRESHARK_PLUGIN_DIR=$TCPLIFE_PLUGINS tshark -n -r "$pcap" -q -z "$1" > "$work/out" 2> "$work/err" || status=$?
    [ "$status" != 0 ] || fail "-z $1 ends with status 0"
    [ ! -s "$work/out" ] || fail "-z $1 writes to stdout"
    [ "$(grep -cv '^Running as' "$work/err")" = 1 ] || { cat "$work/err"; fail "-z $1: not one line"; }
    grep -qF -- "$2" "$work/err" || { cat "$work/err"; fail "-z $1: the line does not name $2"; }
}

for name in connections tree srt csv json; do
    refuses "tcplife,$name,no.such.field == 1" no.such.field
    refuses "tcplife,$name,tcp.port ==" tcp.port
done
for name in connections tree csv json segments overview; do
    refuses "tcplife,${name}X" "tcplife,${name}X"
    refuses "tcplife,$name tcp.stream==1" "tcp.stream==1"
done
for name in csv json; do
    refuses "tcplife,$name,columns=stream+stream" twice
    refuses "tcplife,$name,columns=stream+nonsense" nonsense
    refuses "tcplife,$name,columns=stream+nonsense,tcp" nonsense
    refuses "tcplife,$name,columns=" column
    refuses "tcplife,$name,columns=stream++open" column
    refuses "tcplife,$name,columns=stream,no.such.field" no.such.field
done

# They would share their rows.
status=0
WIRESHARK_PLUGIN_DIR=$TCPLIFE_PLUGINS tshark -n -r "$pcap" -q -z tcplife,connections -z tcplife,connections,tcp.port==9 \
    > "$work/out" 2> "$work/err" || status=$?
[ "$status" != 0 ] && [ ! -s "$work/out" ] || fail "two tables of connections at once"
grep -q 'once at a time' "$work/err" || fail "nobody says why two tables at once do not go"
