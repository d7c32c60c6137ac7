# SPDX-License-Identifier: GPL-2.0-or-later
# Wireshark's own window, under Xvfb, with the keys that a user presses: loading is a first pass, a display filter a later
# one, and Ctrl+R forgets everything and is a first pass again. So is another capture: nothing of the one before is left.
. "$(dirname "$0")/../wireshark/common.sh"
for program in wireshark Xvfb xdotool; do
    command -v "$program" > /dev/null || { echo "no $program: not tried"; exit 77; }
done
pcap=$here/../../sample-pcaps/nc-three-segment-close.pcap
export WIRESHARK_PLUGIN_DIR=$TCPLIFE_PLUGINS GUI_OUT=$work/pass XDG_RUNTIME_DIR=$work

exec 3> "$work/display"
Xvfb -displayfd 3 -screen 0 1280x960x24 > "$work/xvfb.log" 2>&1 &
xvfb=$!
trap 'kill $window $xvfb 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT
wait_for() { # FILE: until it is there and has something to say
    for _ in $(seq 240); do
        [ -s "$1" ] && return
        sleep 0.25
    done
    cat "$work/window.log" >&2
    fail "$(basename "$1") did not come within a minute"
}
window=
wait_for "$work/display"
DISPLAY=:$(cat "$work/display")
export DISPLAY
wireshark -X "lua_script:$here/../gui/what_a_pass_sees.lua" -r "$pcap" > "$work/window.log" 2>&1 &
window=$!

fields=()
for field in frame.number tcplife.event tcplife.client.state tcplife.server.state tcplife.teardown.step tcplife.note \
        tcplife.close tcplife.closed_first tcplife.history; do
    fields+=(-e "$field")
done
with_plugin -r "$pcap" -T fields "${fields[@]}" > "$work/so-far"
with_plugin -r "$pcap" -2 -T fields "${fields[@]}" > "$work/final"

wait_for "$work/pass.1"
diff "$work/so-far" "$work/pass.1" || fail "loading says something else than one pass of tshark"

xdotool windowfocus "$(xdotool search --sync --name nc-three-segment-close | head -n 1)"
sleep 0.5
xdotool key ctrl+slash type 'tcplife.fin.merged == 1'
xdotool key Return
wait_for "$work/pass.2"
diff "$work/final" "$work/pass.2" || fail "filtering says something else than two passes of tshark"

xdotool key ctrl+r
wait_for "$work/pass.3"
diff "$work/so-far" "$work/pass.3" || fail "reloading says something else than loading"

# The same frames deeper in tunnels, and a SYN alone in the first frame: what the frame before had must not matter.
lines() { printf '0.000 > S 100 0 0 1%s\n0.010 < SA 900 101 0 1%s\n0.011 > A 101 901 0 1%s\n' "$1" "$1" "$1"; }
lines '' | capture flat > /dev/null
lines ' gre' | capture deep > /dev/null
cp "$pcap" "$work/tutorial.pcap"
pass=3 shown=nc-three-segment-close
for name in deep flat tutorial deep; do
    pass=$((pass + 1))
    xdotool windowfocus "$(xdotool search --sync --name "$shown" | head -n 1)"
    sleep 0.5
    xdotool key ctrl+o
    sleep 1
    xdotool type --delay 5 "$work/$name.pcap"
    xdotool key Return
    wait_for "$work/pass.$pass"
    with_plugin -r "$work/$name.pcap" -T fields "${fields[@]}" > "$work/so-far"
    shown=$name.pcap
    diff "$work/so-far" "$work/pass.$pass" || fail "$name.pcap, opened after another one, is told otherwise than alone"
done
kill -0 "$window" || fail "the window is gone"
