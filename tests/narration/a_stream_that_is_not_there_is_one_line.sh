# SPDX-License-Identifier: GPL-2.0-or-later
# One clear line on stderr and a status other than 0; what else was asked for is answered all the same.
. "$(dirname "$0")/common.sh"
pcap=$checkout/sample-pcaps/nc-three-segment-close.pcap
refuses() { # WHAT IT SAYS, TSHARK-ARGUMENTS
    local says=$1 status=0
    shift
    WIRESHARK_PLUGIN_DIR=$TCPLIFE_PLUGINS tshark -n -q -r "$pcap" "$@" > "$work/out" 2> "$work/err" || status=$?
    [ "$status" = 1 ] || fail "$* ends with $status"
    [ "$(wc -l < "$work/err")" = 1 ] || { cat "$work/err"; fail "$*: not one line"; }
    grep -qF -- "$says" "$work/err" || { cat "$work/err"; fail "$* does not say: $says"; }
}
for passes in '' -2; do
    # shellcheck disable=SC2086 # no word, or one
    refuses 'this capture has no TCP connection 1' $passes -z tcplife,story,1
    [ ! -s "$work/out" ] || fail "a story of nothing"
done
for nonsense in ',' ',x' ',-1' ',+1' ',0x' ',1,2' ',4294967295' ',99999999999' teller; do
    refuses "-z tcplife,story$nonsense:" -z "tcplife,story$nonsense"
    [ ! -s "$work/out" ] || fail "a story of nonsense"
done
refuses 'tcplife.enabled is off' -o tcplife.enabled:FALSE -z tcplife,story,0

told ,0 -r "$pcap" > "$work/zero"
for order in '7 0' '0 7'; do
    read -r first second <<< "$order"
    refuses 'this capture has no TCP connection 7' -z "tcplife,story,$first" -z "tcplife,story,$second"
    same "the other one is told" "$work/zero" "$work/out"
done
