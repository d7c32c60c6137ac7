# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-2.0-or-later
# Where packets come from: a file, a file that only root may read, a pipe, an interface. To be sourced after machine.sh.

capture=           # as the user names it
called=            # what it is called when we speak of it
capture_path=      # a file that tshark may read
hand_over=path     # how tshark gets it: path; pour, a file of root's; or stream, which may not end for long
look=()            # prefix that may look at the capture
source_file=0      # of a stream: where it is read from
input_is_read=false
status_of_text=0   # 1: it was a text, and a part of it made no sense

# Fails with a line on stderr when there is nothing to read: the next one may be better.
check_capture() {
    look=() hand_over=path status_of_text=0 called=$capture
    if [[ $capture == - ]]; then
        check_standard_input
        return
    fi
    case $capture in
        /*) capture_path=$capture ;;
        *) capture_path=./$capture ;;
    esac
    if [[ ! -r $capture_path ]] && { [[ -e $capture_path ]] || out_of_sight "$capture_path"; }; then
        may_look || return
        look=(sudo -n)
    fi
    "${look[@]}" test -e "$capture_path" || object "there is no file $capture" || return
    ! "${look[@]}" test -d "$capture_path" || object "$capture is a directory, not a capture" || return
    if ! "${look[@]}" test -f "$capture_path"; then
        open_stream "$capture_path"
        return
    fi
    "${look[@]}" test -s "$capture_path" || object "$capture is empty" || return
    if ((${#look[@]})) || ! "${runner[@]}" test -r "$capture_path"; then
        hand_over=pour
    fi
    if ((${#look[@]} == 0)); then
        ! begins_as_text "$capture_path" || take_file_if_text
    else
        "${look[@]}" head -c 4 -- "$capture_path" >"$private/first"
        ! begins_as_text "$private/first" || take_file_if_text
    fi
}

object() {
    say "$*"
    return 1
}

may_look() {
    if ((UID == 0)); then
        object "cannot read $capture"
    elif ! get_root; then
        object "only root may read $capture, and sudo does not help here"
    # Asked again from another process, as will be done: some sudoers files want the password every time.
    elif ! bash -c 'sudo -n true' 2>/dev/null; then
        object "only root may read $capture, and sudo forgets the password at once: run sudo ./tcplife"
    fi
}

# A folder on the way to it is closed to us.
out_of_sight() {
    local folder=$1
    while [[ ! -e $folder ]]; do
        folder=$(dirname -- "$folder")
    done
    [[ -d $folder && ! -x $folder ]]
}

check_standard_input() {
    called="standard input"
    [[ -e /dev/fd/0 ]] || object "standard input is closed" || return
    [[ ! -t 0 ]] || misuse "no capture on standard input"
    ! $input_is_read || object "standard input can be read once" || return
    input_is_read=true
    open_stream /dev/stdin
}

# ---- Streams -------------------------------------------------------------------------------------------------------

feeder=            # the process that feeds tshark
interrupted=false  # the user ended the input

# Its first four bytes tell a capture from text: so little is read that a live one is not kept waiting.
open_stream() {
    hand_over=stream
    if [[ $1 == /dev/stdin ]]; then
        exec {source_file}<&0
    else
        exec {source_file}<"$1" || object "cannot read $capture" || return
    fi
    head -c 4 <&"$source_file" >"$private/first"
    [[ -s $private/first ]] || object "$called is empty" || return
    begins_as_text "$private/first" || return 0
    # It is all text, or it is not for us to say what it is.
    cat -- "$private/first" - <&"$source_file" >"$private/text"
    exec {source_file}<"$private/text"
    : >"$private/first"
    ! is_hex_text "$private/text" || take_text "$private/text"
}

# feed_into PIPE: in the background, in our own process group. Ctrl-C goes to all of that, so that tcpdump before us ends, and
# says what it still has; cat waits for that.
feed_into() {
    if [[ -n $interface ]]; then
        "${capturer[@]}" >"$1" 2>"$private/capturer" &
    else
        (trap '' INT && exec cat -- "$private/first" - <&"$source_file" >"$1") &
    fi
    feeder=$!
}

# Ends the input, not us: what was read gets its conclusions. Asked again, it ends us.
end_input() {
    $interrupted && exit 130
    interrupted=true signalled=true
    [[ -z $interface ]] || stop_capturer
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        kill -0 "$feeder" 2>/dev/null || return
        sleep 0.1
    done
    kill -TERM "$feeder" 2>/dev/null
}

stop_capturer() {
    kill -INT "$feeder" 2>/dev/null || sudo -n kill -INT "$feeder" 2>/dev/null
}

# Nobody reads it any more.
stop_feeding() {
    [[ -n $feeder ]] || return 0
    kill -TERM "$feeder" 2>/dev/null || { [[ -z $interface ]] || stop_capturer; }
    feeder=
}

# ---- Live ----------------------------------------------------------------------------------------------------------

interface=   # of --live
capturer=()  # the command that captures on it

# dumpcap is what Wireshark captures with. Its pipe is flushed several times a second.
prepare_capturer() {
    command -v dumpcap >/dev/null || die "there is no dumpcap, which captures for Wireshark"
    capturer=(dumpcap -q -i "$interface" "${capture_options[@]}" -w -)
    dumpcap -D >"$private/interfaces" 2>/dev/null || : >"$private/interfaces"
    if [[ ! -s $private/interfaces ]] && ((UID != 0)); then
        get_root || die "only root may capture here, and sudo does not help"
        capturer=(sudo -n "${capturer[@]}")
    fi
    hand_over=stream
}

# It captured nothing, and says why. (That nobody reads its output is no reason.)
explain_capturer() {
    local complaint
    complaint=$(grep -vE '^(Capturing on|File:|Packets|.*to which the capture was being saved|$)' "$private/capturer" | head -n 1)
    [[ -z $complaint ]] || object "cannot capture on $interface: ${complaint#dumpcap: }"
}

# ---- Handing it over -----------------------------------------------------------------------------------------------

# tshark_on_capture OPTION...
tshark_on_capture() {
    case $hand_over in
        path) host tshark -r "$capture_path" "$@" ;;
        pour) host tshark -r - "$@" < <("${look[@]}" cat -- "$capture_path") ;;
        stream) host tshark -r - "$@" <"$private/stream" ;;
    esac
}

# Runs a function that calls tshark_on_capture in it, and waits.
attend_to_capture() {
    if [[ $hand_over != stream ]]; then
        attend "$@"
        return
    fi
    [[ -p $private/stream ]] || mkfifo -m 600 -- "$private/stream"
    trap end_input INT
    feed_into "$private/stream"
    attend "$@"
    local status=$?
    stop_feeding
    trap 'exit 130' INT
    return "$status"
}

# For a host program that reads the capture more than once.
copy_capture() {
    [[ $hand_over != path ]] || return 0
    local copy=$private/copy/${capture##*/}
    [[ $capture == - ]] && copy=$private/copy/standard-input
    mkdir -p -- "$private/copy" && chmod 755 -- "$private/copy"
    (umask 077 && pour_capture >"$copy") || die "cannot copy $capture to a temporary file"
    ((UID == 0)) && chown "$runner_id" -- "$copy"
    capture_path=$copy hand_over=path
}

pour_capture() {
    if [[ $hand_over == stream ]]; then
        cat -- "$private/first" - <&"$source_file"
    else
        "${look[@]}" cat -- "$capture_path"
    fi
}

# ---- Text of tcpdump and Wireshark ---------------------------------------------------------------------------------

# begins_as_text FILE: by its first four bytes. No zero among them, where read stops; \n\r\r\n is pcapng; texts of Windows, of
# web pages and of coloured terminals may begin otherwise than in ASCII.
begins_as_text() {
    local LC_ALL=C first
    IFS= read -r -d '' -n 4 first <"$1"
    [[ $first != $'\n\r\r\n' ]] || return
    case $first in
        [$'\t\n\r\e'\ -~][$'\t\n\r'\ -~][$'\t\n\r'\ -~][$'\t\n\r'\ -~] | $'\xef\xbb\xbf'? | $'\xc2\xa0'?? | $'\xff\xfe'*) ;;
        *) return 1 ;;
    esac
}

take_file_if_text() {
    local file=$capture_path
    if [[ $hand_over == pour ]]; then
        file=$private/text
        "${look[@]}" cat -- "$capture_path" >"$file" || object "cannot read $capture" || return
    fi
    ! is_hex_text "$file" || take_text "$file"
}

# take_text FILE: from here on the capture is the packets that the text is of.
take_text() {
    local packets=$private/copy/text.pcap
    mkdir -p -- "$private/copy" && chmod 755 -- "$private/copy"
    packets_of_text "$1" "$packets" || object "no packet in $called can be read: $text_damage" || return
    chmod 644 -- "$packets"
    [[ -n $text_times ]] || text_link+=", without times: what is said of durations means nothing"
    say "$called is a text of packets: $text_link"
    if [[ -n $text_damage ]]; then
        say "$called: $text_damage"
        status_of_text=1
    fi
    capture_path=$packets hand_over=path
}

# ---- What tshark says of it ----------------------------------------------------------------------------------------

# tshark opens pictures, films and the like too, and by their first bytes takes small files for captures of rare kinds.
is_of_packets() {
    local about
    case $hand_over in
        stream) return ;;
        path) about=$("${runner[@]}" capinfos -rTtEc -- "$capture_path") ;;
        pour) about=$("${look[@]}" cat -- "$capture_path" | "${runner[@]}" capinfos -rTtEc -) ;;
    esac 2>/dev/null
    ! grep -qE $'\t(mime|json|mp4|ber|tnef|jfif|mpeg|ruby_marshal|rfc7468)\t|\terf\t.*\t0$' <<<"${about##*$'\n'}"
}
