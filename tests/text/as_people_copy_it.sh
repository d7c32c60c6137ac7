# SPDX-License-Identifier: GPL-2.0-or-later
# Quoted, indented, wrapped, out of a terminal, out of a web page, out of Windows.
. "$(dirname "$0")/common.sh"
text=$here/tutorial.txt

# is_the_sample FILE
is_the_sample() {
    understand "$1"
    is_like "$sample" --of-day
}

sed 's/$/\r/' "$text" > crlf && is_the_sample crlf
sed 's/^/> /' "$text" > quoted && is_the_sample quoted
sed 's/^/>> /' "$text" > quoted && is_the_sample quoted
sed 's/^/    /' "$text" > indented && is_the_sample indented
sed -E 's/^ +//' "$text" > flush && is_the_sample flush
sed 's/^        /\t/' "$text" > tabbed && is_the_sample tabbed
sed 's/:  /:\t/; s/  \([^ ]*\)$/\t\1/' "$text" > tabbed && is_the_sample tabbed
sed 's/ /\xc2\xa0/g' "$text" > web && is_the_sample web
sed -E 's/ +/ /g' "$text" > web && is_the_sample web
sed 's/^/\x1b[0m/; s/$/\x1b[K/' "$text" > colour && is_the_sample colour
{ printf '\xef\xbb\xbf' && cat "$text"; } > mark && is_the_sample mark
iconv -f UTF-8 -t UTF-16LE "$text" | { printf '\xff\xfe' && cat; } > powershell && is_the_sample powershell
tr a-f A-F < "$text" | sed 's/0X/0x/' > upper && is_the_sample upper
awk '/^ *0x0000/ { print "" } 1' "$text" > paragraphs && is_the_sample paragraphs

{
    echo '$ sudo tcpdump -i lo -XX -v port 12345'
    echo '[sudo] password for student: '
    echo 'tcpdump: listening on lo, link-type LINUX_SLL (Linux cooked v1), capture size 262144 bytes'
    cat "$text"
    printf '^C\n8 packets captured\n16 packets received by filter\n0 packets dropped by kernel\nstudent@host:~$ '
} > terminal
is_the_sample terminal

# A window of 60, 70 and 80 columns; and a mailer that wraps at blanks.
for width in 60 70 80; do
    fold -w $width "$text" > wrapped && is_the_sample wrapped
done
fold -s -w 60 "$text" | sed 's/ $//' > wrapped && is_the_sample wrapped

# Two texts, one behind the other.
cat "$text" "$text" > twice
understand twice
[ -z "$text_damage" ] || fail "$text_damage"
[ "$(captures show made.pcap | wc -l)" = 16 ] || fail "not every packet of two texts"

# More than a pipe holds.
for _ in {1..40}; do cat "$text"; done > long
understand long
[ "$(captures show made.pcap | wc -l)" = 320 ] || fail "not every packet of a long text"

# A text2pcap input is one as well.
tshark -r "$sample" -x 2> /dev/null | sed -E 's/^([0-9a-f]{4}) /\1/; s/   .*//; s/ +$//' > input
understand input
is_like "$sample" --no-time

# The file's name is no option and no assignment of awk's.
cp "$text" ./-x=1
understand ./-x=1
(cd / && packets_of_text "$work/-x=1" "$work/made.pcap") || fail "not from elsewhere"
