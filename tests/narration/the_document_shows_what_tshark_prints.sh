# SPDX-License-Identifier: GPL-2.0-or-later
# docs/story.md shows the tutorial's story, and how it is asked for.
. "$(dirname "$0")/common.sh"
sed -n '/^```text story$/,/^```$/p' "$checkout/docs/story.md" | sed '1d;$d' > "$work/document"
told ,0 -r "$checkout/sample-pcaps/nc-three-segment-close.pcap" > "$work/tshark"
same "the tutorial's story" "$work/document" "$work/tshark"
grep -q '^tshark -q -r .* -z tcplife,story,0$' "$checkout/docs/story.md" || fail "the document does not say how to ask"
