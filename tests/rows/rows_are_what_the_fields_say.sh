# SPDX-License-Identifier: GPL-2.0-or-later
# Of connections of all kinds, made and real: every value is that of the field, whoever reads the rows.
. "$(dirname "$0")/common.sh"
"$MAKE_CAPTURE" many 5000 many.pcap > /dev/null
capture rare <<'LINES'
0.000 > SEC 100 0   0 1
0.001 < SAE 900 101 0 1
0.002 > S   100 0   0 2
0.003 > S   100 0   0 2 icmp
0.004 > S   100 0   0 3
0.005 > A   101 901 0 3
0.006 > PA  101 901 5 3
0.007 > S   100 0   0 4
0.008 < SA  900 101 0 4
0.009 > A   101 901 0 4
0.001 > PA  101 901 5 4
0.011 < FA  901 107 0 4
0.012 > A   107 902 0 4
LINES
mergecap -w real.pcapng "$checkout"/tests/kernel/fixtures/*.pcap

works_quietly "$tcplife" --csv many.pcap real.pcapng rare.pcap
mv out rows.csv
works_quietly "$tcplife" --json many.pcap real.pcapng rare.pcap
mv out rows.json
is_regular_csv rows.csv
works_quietly "$tcplife" -- -G fields
mv out table

fields=(-e tcplife.direction -e tcp.stream -e frame.time_epoch -e tcp.srcport -e tcp.dstport
    -e ip.src -e ip.dst -e ipv6.src -e ipv6.dst)
while IFS=$'\t' read -r _ _ name _; do
    fields+=(-e "$name")
done < <(grep -P '^F\t[^\t]*\ttcplife\.' table | grep -vP '\ttcplife\.direction\t')
for pcap in many.pcap real.pcapng rare.pcap; do
    # -T fields of every frame: one pass has only told the beginning when the first of them is printed.
    works_quietly "$tcplife" "$pcap" -- -n -2 -T fields -E header=y "${fields[@]}"
    mv out "$pcap.tsv"
done
works_quietly "$PYTHON3" "$rows/agree.py" rows.csv rows.json table many.pcap real.pcapng rare.pcap
