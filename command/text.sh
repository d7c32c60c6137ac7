# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-2.0-or-later
# A capture out of text: what tcpdump -x, tshark -x and Wireshark print of packets' bytes. To be sourced.

text_link=   # what kind of packets they are
text_damage= # empty, or where the text makes no sense, and why
text_times=  # empty: it has none

# is_hex_text FILE: it has a line of tcpdump's, or the first of a packet of Wireshark's; and no zero byte as captures,
# pictures and archives have.
is_hex_text() {
    local zeros blank=$'([ \t]|\xc2\xa0)' byte='[0-9a-fA-F]{2}'
    local front=$'[ \t>]|\xc2\xa0|\xef\xbb\xbf|\x1b\\[[0-9;?]*[A-Za-z]'
    zeros=$(head -c 65536 < <(as_bytes "$1") | tr -dc '\0' | wc -c)
    ((zeros == 0)) || return
    LC_ALL=C grep -aqE "^($front)*(0x[0-9a-fA-F]{4,}:$blank+$byte|0000+$blank+$byte($blank|"$'\r'"|$))" \
        < <(as_bytes "$1")
}

# Windows' PowerShell writes UTF-16.
as_bytes() {
    if [[ $(head -c 2 -- "$1" | od -An -tx1) == " ff fe" ]]; then
        iconv -f UTF-16 -t UTF-8 -- "$1" 2>/dev/null
    else
        cat -- "$1"
    fi
}

# packets_of_text FILE CAPTURE: makes CAPTURE, and fails when there is no packet to be read.
packets_of_text() {
    local capture=$2 key value link='' format='' size=0
    local -a wire=()
    text_link='' text_damage='' text_times=''
    if ! LC_ALL=C REPORT="$capture.report" awk -f "${BASH_SOURCE[0]%/*}/hex_text.awk" \
        < <(as_bytes "$1") >"$capture.hex"; then
        text_damage="awk ends with an error"
        return 1
    fi
    while read -r key value; do
        case $key in
            link) read -r link text_link <<<"$value" ;;
            damage) text_damage=$value ;;
            times) text_times=$value ;;
            format) format=$value ;;
            size) size=$value ;;
            wire) wire+=("$value") ;;
        esac
    done <"$capture.report"
    [[ -z $link ]] ||
        "${runner[@]}" text2pcap -q -t ISO -l "$link" -F "$format" - - <"$capture.hex" >"$capture" 2>/dev/null
    rm -f -- "$capture.hex" "$capture.report"
    # Every packet that was understood is there.
    if [[ -z $link || $(stat -c %s -- "$capture") != "$size" ]]; then
        : "${text_damage:=text2pcap makes no capture of it}"
        return 1
    fi
    set_lengths "$capture" "${wire[@]}"
}

# set_lengths CAPTURE "PLACE LENGTH"...: text2pcap knows no packet that was longer than what is left of it. It writes in the
# order of this machine.
set_lengths() {
    local capture=$1
    shift
    (($# == 0)) || printf '%s\n' "$@" | perl -e '
        open(my $capture, "+<:raw", $ARGV[0]) or die;
        while (<STDIN>) {
            my ($place, $length) = split;
            seek($capture, $place, 0);
            print $capture pack("L", $length);
        }' -- "$capture"
}
