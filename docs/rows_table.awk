# SPDX-License-Identifier: GPL-2.0-or-later
# The table of columns in rows.md, out of the conclusions in fields.md:
#
#     awk -f docs/rows_table.awk docs/fields.md
#
# A test compares it with the page, and the names with the heading of the rows.
BEGIN {
    FS = " [|] "
    print "| column | type | what it says |"
    print "|---|---|---|"
    print "| `capture` | text | The capture's name as it was given; `-` is standard input. With `-z` alone: what is in the environment variable TCPLIFE_CAPTURE. |"
    print "| `connection` | number | The connection's number in its capture: tcplife.connection. |"
    print "| `stream` | number | The `tcp.stream` under which the connection began. Nearly always the same number. |"
    print "| `start` | seconds | The time of the connection's first segment, in seconds since 1970 (UTC). |"
    print "| `client_address` | text | The address of the end that sent the SYN, or is taken for the client; IPv4 or IPv6. |"
    print "| `client_port` | number | Its port. |"
    print "| `server_address` | text | The address of the other end. |"
    print "| `server_port` | number | Its port. |"
}

/^## / { conclusions = /^## Conclusions/ }

conclusions && /^[|] `/ && $2 !~ /8 bits/ {
    name = $1
    sub(/^[|] `tcplife\./, "", name)
    gsub(/\./, "_", name)
    sub(/ [|]$/, "", $3)
    # A row is written when all is known that there is.
    if (name ~ /^(close_wait|fin_wait_2)`/) sub(/, so far\.$/, ", or until the connection was last heard of.", $3)
    gsub(/,? so far/, "", $3)
    sub(/Time in seconds/, "Time", $3)
    printf "| `%s | %s | %s |\n", name, type($2), $3
}

function type(of) {
    if (of ~ /^(word|text)/) return "text"
    if (of ~ /time/) return "seconds"
    if (of ~ /boolean/) return "truth"
    return of ~ /frame/ ? "frame" : "number"
}
