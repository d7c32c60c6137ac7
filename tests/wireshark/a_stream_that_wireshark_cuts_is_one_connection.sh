# SPDX-License-Identifier: GPL-2.0-or-later
# Wireshark 4.3 and later begin another tcp.stream where a SYN repeats its number after a RST or a FIN, and where a SYN-ACK
# has another number than the one before: mid-connection, when the SYN was refused and tried again, or late copies come.
# What we say must not depend on Wireshark's version.
. "$(dirname "$0")/common.sh"

# one_connection NAME FIELD EXPECTED...: the field has this value in each frame, and all frames are of one connection.
one_connection() {
    local name=$1 field=$2 pcap
    shift 2
    pcap=$(capture "$name")
    printf '%s\n' "$@" > "$work/expected"
    for passes in '' -2 '-2 -R tcp'; do
        with_plugin -r "$pcap" $passes -T fields -e "$field" > "$work/said"
        same "$name $passes" "$work/expected" "$work/said"
        with_plugin -r "$pcap" $passes -T fields -e tcplife.connection | sort | uniq > "$work/numbers"
        [ "$(cat "$work/numbers")" = 0 ] || fail "$name $passes: tcplife.connection: $(cat "$work/numbers")"
    done
}

one_connection refused tcplife.event 'SYN' 'RST' 'SYN retransmission' 'SYN-ACK' 'handshake ACK' <<'END'
0.0 > S  100 0   0 1
0.1 < RA 0   101 0 1
0.5 > S  100 0   0 1
0.6 < SA 900 101 0 1
0.7 > A  101 901 0 1
END

one_connection late-copy tcplife.server.state \
    LISTEN SYN-RECEIVED ESTABLISHED ESTABLISHED ESTABLISHED LAST-ACK CLOSED <<'END'
0.0 > S  100 0   0 1
0.1 < SA 900 101 0 1
0.2 > A  101 901 0 1
0.3 > FA 101 901 0 1
0.4 > S  100 0   0 1
0.5 < FA 901 102 0 1
0.6 > A  102 902 0 1
END

# A pair of ports used again is another connection, and has the number of its stream.
pcap=$(capture reuse <<'END'
0.0 > S  100 0   0 1
0.1 < RA 0   101 0 1
0.5 > S  700 0   0 1
0.6 < SA 900 701 0 1
END
)
with_plugin -r "$pcap" -T fields -e tcplife.connection -e tcplife.event > "$work/said"
printf '%s\t%s\n' 0 SYN 0 RST 1 SYN 1 SYN-ACK > "$work/expected"
same reuse "$work/expected" "$work/said"
