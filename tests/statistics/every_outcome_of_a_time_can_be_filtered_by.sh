# SPDX-License-Identifier: GPL-2.0-or-later
# In Service Response Time, "Apply as filter" makes FIELD==INDEX of a row: that must find the row's connections, no
# others, and the times must be theirs.
. "$(dirname "$0")/common.sh"
pcap=$(many_kinds 4000)
statistic tcplife,srt -r "$pcap" > "$work/srt"
[ "$(grep -c '^Filter: tcplife\.' "$work/srt")" = 2 ] || fail "not two tables"

# FIELD INDEX NAME... CALLS MIN MAX AVG SUM
awk '/^Filter: / { field = $2 } /^ *[0-9]+ / { print field, $0 }' "$work/srt" > "$work/rows"
[ "$(wc -l < "$work/rows")" -ge 6 ] || fail "few outcomes: $(cat "$work/rows")"
while read -r field index rest; do
    time=${field%.number}_time
    with_plugin -2 -r "$pcap" -Y "$field==$index && $time" -T fields -e tcp.stream -e "${field%.number}" -e "$time" |
        sort -u > "$work/connections"
    awk -F '\t' '{ n++; t = $3; s += t; if (n == 1 || t < l) l = t; if (n == 1 || t > h) h = t; name = $2 }
        END { printf "%s %d %.6f %.6f %.6f\n", name, n, l, h, s }' "$work/connections" > "$work/expected"
    awk '{ n = NF; name = $1; for (i = 2; i <= n - 5; i++) name = name " " $i; print name, $(n-4), $(n-3), $(n-2), $n }' \
        <<< "$rest" > "$work/row"
    same "the row $field==$index" "$work/expected" "$work/row"
done < "$work/rows"
