# SPDX-License-Identifier: GPL-2.0-or-later
# -z follow,tcplife shows the story as if it had been sent: the same text, each end's doings on its side, in any pass.
. "$(dirname "$0")/common.sh"
pcap=$(capture mixed < "$here/mixed.txt")
follow() { # STREAM TSHARK-ARGUMENTS
    local stream=$1
    shift
    with_plugin -q -z "follow,tcplife,ascii,$stream" "$@"
}
same_story() { # NAME STREAM TSHARK-ARGUMENTS
    local name=$1 stream=$2
    shift 2
    told ",$stream" "$@" | sed 1d > "$work/told"
    follow "$stream" "$@" > "$work/follow"
    followed_text < "$work/follow" > "$work/followed"
    same "$name" "$work/told" "$work/followed"
}
for stream in 0 1 2 3 4 6; do
    same_story "stream $stream" "$stream" -r "$pcap"
done
same_story "stream 0, twice" 0 -r "$pcap" -2

# Who is who, and what each did; also where the server spoke first in the capture.
follow 0 -r "$pcap" > "$work/follow"
grep -q '^Node 0: 10.0.0.1:40000$' "$work/follow" || fail "the client is not node 0"
grep -q '^Node 1: 10.0.0.2:80$' "$work/follow" || fail "the server is not node 1"
[ "$(grep -A 1 "$(printf '^\t')" "$work/follow" | grep -c 'The server agrees')" = 1 ] ||
    fail "the server's side lacks its words"

# Several at once.
with_plugin -q -r "$pcap" -z follow,tcplife,ascii,2 -z follow,tcplife,ascii,0 > "$work/both"
for stream in 0 2; do
    follow "$stream" -r "$pcap" > "$work/follow"
    grep -q "^Filter: tcp.stream eq $stream\\b" "$work/both" || fail "stream $stream is missing"
    [ "$(grep -Fxc -f "$work/follow" "$work/both")" -ge "$(wc -l < "$work/follow")" ] ||
        fail "stream $stream differs in company"
done

# By addresses.
follow '10.0.0.1:40000,10.0.0.2:80' -r "$pcap" | followed_text > "$work/followed"
told ,0 -r "$pcap" | sed 1d > "$work/told"
same "by addresses and ports" "$work/told" "$work/followed"

# An ICMP error is the last that is heard of this one.
"$TCPLIFE_STORY" pcap "$checkout/tests/stories/syn-icmp-unreachable.story" "$work/unreachable.pcap"
same_story "an ICMP error" 0 -r "$work/unreachable.pcap"
grep -q 'ICMP error answers' "$work/followed" || fail "no word of the ICMP error"

# Wireshark 4.4 begins another stream in the middle of this one: the story goes on.
"$TCPLIFE_STORY" pcap "$checkout/tests/stories/refused-then-accepted.story" "$work/continued.pcap"
for passes in '' -2; do
    # shellcheck disable=SC2086 # no word, or one
    same_story "a connection that goes on $passes" 0 $passes -r "$work/continued.pcap"
done
grep -q 'completes the handshake' "$work/followed" || fail "the story stops in the middle"

tshark -v | grep -q 'with Lua' || exit 0
pcap=$(tunnelled_capture inner)
for stream in 0 1; do
    same_story "stream $stream of a tunnel" "$stream" -r "$pcap" -X "lua_script:$work/ip_over_tcp.lua"
done
