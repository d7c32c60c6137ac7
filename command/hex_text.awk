# SPDX-License-Identifier: GPL-2.0-or-later
#
# Packets out of the text that tcpdump and Wireshark print of them.
#
#   REPORT=FILE LC_ALL=C awk -f hex_text.awk <TEXT >INPUT-OF-TEXT2PCAP
#
# tcpdump -x -X -xx -XX    a heading of one line or more, then "        0x0010:  7f00 0001 dfdc  ......": up to 8 groups
#                          of two bytes and, after two blanks or more, the same bytes as text (-X, -XX)
# tshark -x, Wireshark's   "0010  7f 00 00 01 df dc   ......": up to 16 bytes; older windows leave a gap after 8.
# export and hex dump      Blocks of reassembled bytes have a label, "Reassembled TCP (28 bytes):", and are no packets
#
# The text is what somebody copied: it begins and ends anywhere, lines are missing, quoted, indented, wrapped. A line
# of bytes is trusted as far as its offset and the next line's agree; a packet as far as its lines carry on from
# offset 0.
#
# The report has lines of "key value": link (number and name), times, format and size (of text2pcap's output), damage,
# and wire (where in that output a packet's length on the wire has to stand, and what it is).

BEGIN {
    report = ENVIRON["REPORT"]
    for (i = 0; i < 256; i++) {
        byte[sprintf("%02x", i)] = i
        shown[sprintf("%02x", i)] = i > 32 && i < 127 ? sprintf("%c", i) : "."
    }
    # Numbers as in tcpdump.org/linktypes.html. LOOP is NULL in another order of bytes; Wireshark finds out which.
    links = split("113 276 1 0 101", link_number)
    split("Linux cooked v1,Linux cooked v2,Ethernet,BSD loopback,raw IP", link_name, ",")
    split("LINUX_SLL,LINUX_SLL2,EN10MB,NULL LOOP,RAW IPV4 IPV6", link_alias, ",")
    raw = links
}

# ---- Lines ---------------------------------------------------------------------------------------------------------

{
    gsub(/\r|\033\[[0-9;?]*[A-Za-z]|^\357\273\277/, "")
    gsub(/\t/, "  ")
    gsub(/\302\240/, " ")
    sub(/^ *(> ?)+/, "")
}

# Wireshark's details of a packet show its payload, which may be such a text itself; its bytes come after them.
/^Frame [0-9]+: .* bytes? on wire/ { in_details = 1 }
in_details && /^ *0x/ { next }
match($0, /^ *0x[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]+:/) { hold(4, RLENGTH); next }
match($0, /^ *[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]+ +[0-9a-fA-F][0-9a-fA-F]( |$)/) {
    match($0, /^ *[0-9a-fA-F]+/)
    in_details = 0
    hold(2, RLENGTH)
    next
}
held && is_its_rest($0) { next }
{
    release()
    is_behind_another = 0
}
/^ *$/ { in_label = 0; next }
/^ *[A-Z].* \([0-9]+ (bytes?|bits?)\):? *$/ { in_label = $1 != "Frame" && $1 != "Packet"; next }
{ in_label = 0 }
/ link-type [A-Z0-9_]+/ { note_link($0); next }
/(^|[ \/])tcpdump .*-[a-zA-Z]*ttt/ { asked_for_deltas = !/tttt/ }
has_time($0) {
    miss_bytes()
    heading = NR
    packet_is_open = is_lost = 0
    next
}
# Of all details that Wireshark exports.
match($0, /^ *\[?Epoch (Arrival )?Time: [0-9]+\.[0-9]+/) {
    # A line of the list may have told the time before.
    if (is_detailed) miss_bytes()
    sub(/^.*: /, "")
    is_detailed = has_time($1 " ")
    heading = NR
    packet_is_open = is_lost = 0
    next
}
packet_is_open && looks_like_bytes($0) { lose(NR, "no line of bytes, in the middle of a packet") }
packet_is_open && !odd && !ends_as_text($0) { odd = NR }

END {
    release()
    miss_bytes()
    if (packets) {
        choose_link()
        check_headings()
        measure()
        set_clock()
    } else if (!damage_line)
        damage(NR, "no packet begins (offset 0x0000)")
    if (link) print_packets()
    print_report()
}

# A line of bytes waits for the next line, which may be its rest.
function hold(digits_in_group, end_of_offset) {
    release()
    held = NR
    held_group = digits_in_group
    held_offset = tolower(substr($0, 1, end_of_offset))
    gsub(/[ :]|0x/, "", held_offset)
    held_rest = substr($0, end_of_offset + 1)
    sub(/^:/, "", held_rest)
}

# Wrapped at the width of a window, or by a mailer at a blank. Believed when it makes a full line, or when the text
# beside it is that of the bytes.
function is_its_rest(line,    known) {
    known = length(digits_of(held_rest, held_group))
    return known < 32 && (is_whole(held_rest line, known) || is_whole(held_rest " " line, known))
}

function is_whole(rest, known,    digits) {
    digits = digits_of(rest, held_group)
    if (fault != "" || length(digits) <= known) return 0
    if (length(digits) < 32 && (text_beside == "" || !is_text_of(text_beside, digits))) return 0
    held_rest = rest
    return 1
}

# A line of bytes whose offset, or what follows it, has come to grief.
function looks_like_bytes(line) {
    return line ~ /^ *[^ ]*x[0-9a-fA-F]+[: ]/ ||
        line ~ /(^| )[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F] [0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]( |$)/
}

function release() {
    if (held && !in_label) take_bytes(number(held_offset), digits_of(held_rest, held_group), held)
    held = 0
}

# The bytes of a line, without the text beside them. `fault` says what stands among them that does not belong there.
function digits_of(rest, group,    digits, token, pattern, collapsed, text) {
    fault = ""
    # As some web pages do: where no run of blanks is left, only its looks tell the text from the bytes.
    collapsed = rest !~ /^  /
    sub(/^ +/, "", rest)
    pattern = group == 4 ? "^[0-9a-fA-F][0-9a-fA-F]([0-9a-fA-F][0-9a-fA-F])?( |$)" : "^[0-9a-fA-F][0-9a-fA-F]( |$)"
    while (match(rest, pattern)) {
        token = substr(rest, 1, RLENGTH)
        sub(/ $/, "", token)
        digits = digits tolower(token)
        rest = substr(rest, length(token) + 1)
        if (length(digits) >= 32 || length(token) < group) break
        if (rest ~ /^ [^ ]/) rest = substr(rest, 2)
        else if (group == 2 && length(digits) == 16 && rest ~ /^  [^ ]/) rest = substr(rest, 3)
        else break
    }
    text = rest
    gsub(/^ +| +$/, "", text)
    text_beside = text
    if (digits == "") fault = "no bytes"
    else if (text == "") {
        if (collapsed && token == text_of(substr(digits, 1, length(digits) - length(token))))
            digits = substr(digits, 1, length(digits) - length(token))
    } else if (length(digits) == 32) {
        if (rest ~ /^ [^ ]/ && text ~ pattern && !is_text_of(text, digits)) {
            fault = "more than 16 bytes"
            digits = ""
        }
    } else if (rest !~ /^  / && !is_text_of(text, digits)) {
        sub(/ .*/, "", text)
        fault = "\"" text "\" among the bytes"
    }
    return digits
}

function text_of(digits,    i, text) {
    for (i = 1; i < length(digits); i += 2) text = text shown[substr(digits, i, 2)]
    return text
}

# Wireshark prints a blank as it is.
function is_text_of(text, digits) {
    gsub(/ /, ".", text)
    gsub(/^\||\|$/, "", text)
    return index(text_of(digits), text) == 1
}

# Where the text beside the bytes went to the next line.
function ends_as_text(line,    text) {
    gsub(/^ +| +$/, "", line)
    text = text_of(last_digits)
    return substr(text, length(text) - length(line) + 1) == line
}

# ---- Packets -------------------------------------------------------------------------------------------------------

# digits[packet], and of its time what stood in its heading
function take_bytes(offset, found, line,    have) {
    have = packet_is_open ? length(digits[packets]) / 2 : 0
    if (offset == 0) {
        packet_is_open = is_lost = odd = 0
        if (found != "") begin_packet(line)
    } else if (is_lost)
        return
    else if (!packet_is_open || offset < have) {
        # What was open is complete, and the beginning of the next is missing.
        lose(line, sprintf("offset 0x0000 expected, 0x%04x found", offset))
        return
    } else if (offset > have) {
        if (odd) lose(odd, "no line of bytes, in the middle of a packet")
        else if (offset == last_offset + 16) {
            # Nobody knows which of its bytes are missing.
            lose(last_line[packets], sprintf("%d bytes, and the next line says 16", have - last_offset))
            digits[packets] = substr(digits[packets], 1, 2 * last_offset)
        } else
            lose(line, sprintf("offset 0x%04x expected, 0x%04x found", have, offset))
        return
    } else if (odd) {
        damage(odd, "no line of bytes, in the middle of a packet")
        odd = 0
    }
    if (packet_is_open) {
        last_offset = offset
        last_digits = found
        last_line[packets] = line
        digits[packets] = digits[packets] found
        is_behind_another = 1
    }
    if (fault != "") lose(line, fault)
}

function begin_packet(line) {
    packets++
    packet_is_open = 1
    begins[packets] = line
    # Most texts have something between packets: a heading, a blank line.
    if (is_glued[packets] = is_behind_another) glued++
    digits[packets] = ""
    if (heading) {
        kind[packets] = time_kind
        time[packets] = time_value
        any_time++
    }
    heading = is_detailed = 0
}

function lose(line, why) {
    damage(line, why)
    if (packet_is_open) is_cut[packets] = 1
    packet_is_open = odd = heading = is_detailed = 0
    is_lost = 1
}

function miss_bytes() {
    if (heading) damage(heading, "a packet without bytes")
    heading = is_detailed = 0
}

function damage(line, why) {
    damages++
    if (damage_line && damage_line <= line) return
    damage_line = line
    gsub(/[^ -~]/, "?", why)
    damage_text = substr(why, 1, 80)
}

# ---- Bytes ---------------------------------------------------------------------------------------------------------

# Hexadecimal digits of any number.
function number(text,    i, value) {
    for (i = 1; i <= length(text); i++) value = 16 * value + byte["0" substr(text, i, 1)]
    return value + 0
}

function part(packet, offset, bytes) {
    return substr(packet, 2 * offset + 1, 2 * bytes)
}

# ---- What link type they are of ------------------------------------------------------------------------------------
#
# All packets are asked: it is the one behind whose header the most of them have what the header says. tcpdump -x and
# -X leave the header away: raw IP, which its checksum or its length must prove. Where tcpdump named the link type, it
# is that or raw IP. When a packet fits another one only (older tcpdump -x leaves the header of a packet that was cut;
# two texts are in one), all are brought down to IP, which they have in common. What is not IP in raw IP (ARP in -x)
# keeps its place and its bytes, and Wireshark shows bytes.

function note_link(line,    i) {
    if (match(line, /(snapshot length|capture size) [0-9]+/)) {
        snapshot_length = substr(line, RSTART, RLENGTH)
        sub(/.* /, "", snapshot_length)
        snapshot_length += 0
    }
    sub(/.* link-type /, "", line)
    sub(/[^A-Z0-9_].*/, "", line)
    any_named = 1
    for (i = 1; i <= links; i++)
        if (index(" " link_alias[i] " ", " " line " ")) is_named[i] = 1
}

function choose_link(    i, p, fits) {
    for (p = 1; p <= packets; p++)
        for (i = 1; i <= links; i++)
            if (may_be(i) && header_length(i, digits[p]) >= 0) fits[i]++
    for (i = 1; i <= links; i++)
        if (fits[i] > fits[link]) link = i
    if (!link) {
        damage(begins[1], "the bytes are of no link type that is known here")
        return
    }
    for (p = 1; p <= packets; p++) {
        at[p] = header_length(link, digits[p])
        if (at[p] < 0 && other_link(p)) link = raw
    }
    for (p = 1; link == raw && p <= packets; p++) {
        i = other_link(p)
        at[p] = header_length(raw, digits[p])
        if (at[p] < 0 && i) {
            digits[p] = substr(digits[p], 2 * header_length(i, digits[p]) + 1)
            at[p] = 0
        }
    }
}

# A packet has lost its heading, and its time; or an offset should be another one, or it is a block of reassembled bytes
# whose label has come to grief: then it is no packet.
function check_headings(    p, kept, heading_is_lost) {
    for (p = 1; p <= packets; p++) {
        heading_is_lost = is_glued[p] && glued < packets - 1 || any_time && kind[p] == ""
        if (heading_is_lost && link && at[p] < 0) {
            damage(begins[p], "offset 0x0000, and no packet")
            if (is_glued[p]) is_cut[kept] = 1
            continue
        }
        if (heading_is_lost) damage(begins[p], "a packet without a heading")
        kept++
        digits[kept] = digits[p]
        begins[kept] = begins[p]
        last_line[kept] = last_line[p]
        is_cut[kept] = is_cut[p]
        at[kept] = at[p]
        kind[kept] = kind[p]
        time[kept] = time[p]
    }
    packets = kept
}

function may_be(i) {
    return !any_named || is_named[i] || i == raw
}

# Whose header it has in front of an IP packet.
function other_link(p,    i, length_of_header) {
    for (i = 1; i <= links; i++) {
        if (!may_be(i)) continue
        length_of_header = header_length(i, digits[p])
        if (length_of_header >= 0 && part(digits[p], length_of_header, 1) ~ /^[46]/) return i
    }
    return 0
}

# Of what stands before IP, or before another protocol that the header names; -1: this is no such packet.
function header_length(i, packet,    type_at) {
    if (link_number[i] == 101) return is_ip(packet) ? 0 : -1
    if (link_number[i] == 0) {
        if (packet ~ /^(02000000|00000002)4/) return 4
        return packet ~ /^(0a000000|18000000|1c000000|1e000000|0000000a|00000018|0000001c|0000001e)6/ ? 4 : -1
    }
    if (link_number[i] == 276)
        return packet ~ /^....0000........[0-9a-f][0-9a-f][0-9a-f][0-9a-f]0[0-4]0[0-8]/ &&
            is_type(substr(packet, 1, 4), part(packet, 20, 1)) ? 20 : -1
    if (link_number[i] == 113 && packet !~ /^000[0-4]....000[0-8]/) return -1
    type_at = link_number[i] == 113 ? 14 : 12
    while (part(packet, type_at, 2) ~ /^(8100|88a8|9100)$/) type_at += 4 # VLAN
    return is_type(part(packet, type_at, 2), part(packet, type_at + 2, 1)) ? type_at + 2 : -1
}

# ARP, RARP, MPLS, PPPoE, EAPOL, LLDP, 802.2, STP and friends behind a length
function is_type(type, next_byte) {
    if (type == "0800") return next_byte ~ /^4/
    if (type == "86dd") return next_byte ~ /^6/
    if (type ~ /^(0806|8035|8847|8848|8863|8864|888e|88cc|0004)$/) return 1
    return type ~ /^0[0-5]/ && next_byte ~ /^(42|aa|f0|e0|fe)$/
}

function is_ip(packet,    i, sum, words) {
    if (packet ~ /^6/) # a protocol that IPv6 carries, addresses that are in use
        return length(packet) >= 80 && part(packet, 6, 1) ~ /^(00|04|06|11|29|2b|2c|2f|32|33|3a|3c|84)$/ &&
            part(packet, 8, 1) ~ /^(00|2.|3.|f[c-f])$/ && part(packet, 24, 1) ~ /^(00|2.|3.|f[c-f])$/
    words = 2 * byte["0" substr(packet, 2, 1)]
    if (packet !~ /^4/ || words < 10 || length(packet) < 4 * words) return 0
    for (i = 0; i < words; i++) sum += number(part(packet, 2 * i, 2))
    # Some hosts leave checksums to their interface; and some captures were made anonymous.
    return part(packet, 10, 2) == "0000" || sum % 65535 == 0 || 2 * number(part(packet, 2, 2)) == length(packet)
}

# ---- How long they were --------------------------------------------------------------------------------------------
#
# What IP says. Packets that were cut when they were captured end where the longest of all do, and one is seldom
# alone, unless tcpdump said how much it captures of each. Else the end is missing in the text.

function measure(    p, bytes, longest, cut_there, told) {
    for (p = 1; p <= packets; p++) {
        bytes = length(digits[p]) / 2
        on_wire[p] = at[p] < 0 ? 0 : at[p] + ip_length(digits[p], at[p])
        if (on_wire[p] < bytes) on_wire[p] = bytes
        if (bytes > longest) longest = bytes
    }
    for (p = 1; p <= packets; p++) cut_there += on_wire[p] > longest && length(digits[p]) == 2 * longest
    # tcpdump -x leaves the header away.
    told = snapshot_length >= longest && snapshot_length <= longest + 24
    for (p = 1; p <= packets; p++) {
        bytes = length(digits[p]) / 2
        if (is_cut[p] || on_wire[p] == bytes || bytes == longest && (told || cut_there > 1)) continue
        damage(last_line[p] + (bytes % 16 == 0), sprintf("the packet ends after %d of its %d bytes", bytes, on_wire[p]))
        # Nobody knows which of the last line's are missing.
        if (bytes < longest && bytes > 16) digits[p] = substr(digits[p], 1, 2 * (bytes - bytes % 16))
    }
}

function ip_length(packet, offset,    version, bytes) {
    version = substr(part(packet, offset, 1), 1, 1)
    if (version == 6) return 40 + number(part(packet, offset + 4, 2))
    if (version != 4) return 0
    bytes = number(part(packet, offset + 2, 2))
    return bytes < 20 ? 20 : bytes
}

# ---- When they were captured ---------------------------------------------------------------------------------------
#
# tcpdump: "15:26:40.331606 " (by default), "1460561200.331606 " (-tt), " 00:00:00.000010 " (-ttt: since the packet
# before; -ttttt: since the first one), "2016-04-13 15:26:40.331606 " (-tttt). Wireshark: these and "0.000010 ", after
# the frame's number. All but seconds since 1970 stand for the reader's clock, so that he sees what the text says. A
# time without a day is put on 1970-01-02: always the same, as the same text shall make the same capture; nobody takes
# it for the day of the capture; and it is after 0 in every time zone. Packets without times have one and the same.

function has_time(line) {
    is_indented = line ~ /^ [^ ]/
    sub(/^ +/, "", line)
    # From packet to packet, the first one has no time since 4.6.
    if (line ~ /^1  +[^ ]+ +(\342\206\222|->) /) line = "0.000000 "
    if (line ~ /^[0-9]+ +[-0-9][-0-9:. ]*\.[0-9]+ /) sub(/^[0-9]+ +/, "", line)
    if (match(line, /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9][ T][0-9][0-9]:[0-9][0-9]:[0-9][0-9]\.[0-9]+/))
        time_kind = "date"
    else if (match(line, /^-?[0-9][0-9]+:[0-9][0-9]:[0-9][0-9]\.[0-9]+ /)) time_kind = "clock"
    else if (match(line, /^-?[0-9]+\.[0-9]+ /)) time_kind = "seconds"
    else return 0
    time_value = substr(line, 1, RLENGTH)
    sub(/ $/, "", time_value)
    if (time_kind == "seconds") time_kind = time_value + 0 >= 100000000 ? "epoch" : "relative"
    else if (time_kind == "clock" && (is_indented || time_value ~ /^00:00:00\.0+$/)) time_kind = "relative"
    return 1
}

function set_clock(    p, first, now, last, days, steps, falls, sum) {
    # Since the first packet, times hardly ever fall; from packet to packet, every other one does.
    for (p = 1; p <= packets; p++) {
        if (kind[p] !~ /clock|relative/) continue
        # Of tcpdump's, only the first one shows for certain which they are.
        if (!first) first = kind[p]
        kind[p] = first
        nanoseconds[p] = nanoseconds_of(time[p])
        if (first != "relative") continue
        falls += steps++ && nanoseconds[p] < last
        last = nanoseconds[p]
    }
    if (4 * falls > steps - 1) asked_for_deltas = 1
    last = ""
    for (p = 1; p <= packets; p++) {
        if (time[p] ~ /\.[0-9][0-9][0-9][0-9][0-9][0-9]0*[1-9]/) finer = 1
        if (kind[p] == "date") {
            iso[p] = time[p]
            sub(/ /, "T", iso[p])
        } else if (kind[p] == "epoch") {
            match(time[p], /\..*/)
            iso[p] = moment(substr(time[p], 1, RSTART - 1) + 0) substr(time[p], RSTART) "Z"
        } else if (kind[p] == "relative")
            iso[p] = moment_of_day(asked_for_deltas ? sum += nanoseconds[p] : nanoseconds[p])
        else if (kind[p] == "clock") {
            # Who goes back by more than an hour, as summer time does, has passed midnight. Neighbours may have
            # changed places there.
            now = nanoseconds[p] / 1e9
            if (last != "" && last - now > 3660) days++
            else if (last != "" && now - last > 82800 && days) days--
            last = now
            iso[p] = moment_of_day(nanoseconds[p] + days * 86400e9)
        }
    }
    # Of those who have none, the one before; where that has none either, the one behind.
    for (p = 1; p <= packets; p++) if (kind[p] == "") iso[p] = iso[p - 1]
    for (p = packets; p >= 1; p--) if (iso[p] == "") iso[p] = p < packets ? iso[p + 1] : moment_of_day(0)
}

function nanoseconds_of(text,    sign, field, count, i, whole, fraction) {
    sign = sub(/^-/, "", text) ? -1 : 1
    count = split(text, field, /[:.]/)
    for (i = 1; i < count; i++) whole = 60 * whole + field[i]
    fraction = substr(field[count] "000000000", 1, 9)
    return sign * (whole * 1e9 + fraction)
}

function moment_of_day(nanoseconds,    seconds) {
    seconds = floor(nanoseconds / 1e9)
    return moment(seconds + 86400) sprintf(".%09d", nanoseconds - seconds * 1e9)
}

function floor(x) {
    return int(x) - (x < int(x))
}

# ISO 8601 of seconds since 1970. Years begin in March here, so that the day that comes and goes is their last.
function moment(seconds,    days, of_day, year, month) {
    days = floor(seconds / 86400)
    of_day = seconds - days * 86400
    days += 719468 # from 0000-03-01
    year = year_of(days)
    days -= first_day(year)
    month = int((5 * days + 2) / 153)
    days -= int((153 * month + 2) / 5)
    return sprintf("%04d-%02d-%02dT%02d:%02d:%02d", year + (month > 9), (month + 2) % 12 + 1, days + 1,
        int(of_day / 3600), int(of_day / 60) % 60, of_day % 60)
}

function first_day(year) {
    return 365 * year + int(year / 4) - int(year / 100) + int(year / 400)
}

function year_of(days,    year) {
    year = int(days / 365.2425)
    while (first_day(year) > days) year--
    while (first_day(year + 1) <= days) year++
    return year
}

# ---- What comes of it ----------------------------------------------------------------------------------------------

function print_packets(    p, i, line, size) {
    size = 24
    for (p = 1; p <= packets; p++) {
        print iso[p]
        for (i = 0; 2 * i < length(digits[p]); i += 16) {
            line = part(digits[p], i, 16)
            gsub(/../, " &", line)
            printf "%06x%s\n", i, line
        }
        if (on_wire[p] > length(digits[p]) / 2) print "wire", size + 12, on_wire[p] >report
        size += 16 + length(digits[p]) / 2
    }
    print "size", size >report
    print "link", link_number[link], link_name[link] >report
    print "format", finer ? "nsecpcap" : "pcap" >report
    print "times", any_time ? "yes" : "" >report
}

function print_report() {
    if (!damage_line) return
    if (damages > 1) damage_text = damage_text sprintf(" (and %d more)", damages - 1)
    printf "damage line %d: %s\n", damage_line, damage_text >report
}
