# SPDX-License-Identifier: GPL-2.0-or-later
# Whatever is wrong: one line on stderr, nothing on stdout, a status other than 0.
. "$(dirname "$0")/common.sh"
: > empty.pcap
echo 'Dear diary, this is no capture at all.' > diary.txt
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR' > picture.png
echo '{"a": 1}' > object.json
refuses 'there is no file .*missing.pcap' "$tcplife" missing.pcap
refuses "there is no file .*no/such/folder/x" "$tcplife" no/such/folder/x
refuses 'is a directory' "$tcplife" .
refuses 'empty.pcap is empty' "$tcplife" empty.pcap
refuses 'diary.txt is no capture' "$tcplife" diary.txt
refuses 'picture.png is no capture' "$tcplife" picture.png
refuses 'object.json is no capture' "$tcplife" object.json
refuses 'name is empty' "$tcplife" ''
refuses 'unknown option --colour' "$tcplife" --colour
refuses 'unknown option -x' "$tcplife" -x
refuses 'one capture at a time' "$tcplife" "$tutorial" "$tutorial"
refuses 'do not go together' "$tcplife" --install --gui
refuses 'takes no capture' "$tcplife" --install "$tutorial"
refuses 'takes no capture' "$tcplife" --check "$tutorial"
refuses "name the capture before --" "$tcplife" -- -r "$tutorial"
refuses 'no.such.field' "$tcplife" -- -Y no.such.field
refuses 'unrecognized option' "$tcplife" -- --no-such-option
refuses 'DISPLAY is not set' env -u DISPLAY -u WAYLAND_DISPLAY "$tcplife" --gui
refuses 'standard input is empty' "$tcplife" -
refuses 'standard input is empty' "$tcplife" --json -
status=0
"$tcplife" "$tutorial" > /dev/full 2> err || status=$?
[ "$status" != 0 ] || fail "a full disk is no error"
says_in_one_line 'cannot be written'
