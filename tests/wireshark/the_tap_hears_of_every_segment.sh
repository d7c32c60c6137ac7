# SPDX-License-Identifier: GPL-2.0-or-later
# Statistics listen to the tap "tcplife". It must be queued in every pass, also where nobody asks for a tree.
. "$(dirname "$0")/common.sh"
tshark -v | grep -qE '(with |\+)Lua' || { echo "tshark has no Lua to listen with"; exit 77; }
cat > "$work/count.lua" <<'LUA'
local heard, listener = 0, Listener.new("tcplife")
function listener.packet() heard = heard + 1 end
function listener.draw() print("heard " .. heard) end
function listener.reset() heard = 0 end
LUA
pcap=$(capture mixed < "$here/mixed.txt")
segments=$(with_plugin -r "$pcap" -Y tcplife -T fields -e frame.number | wc -l)
[ "$segments" -gt 20 ] || fail "no segments"
for passes in '' -2 '-2 -R tcp'; do
    [ "$(with_plugin -r "$pcap" $passes -q -X "lua_script:$work/count.lua")" = "heard $segments" ] ||
        fail "the tap is not heard of every segment $passes"
done
