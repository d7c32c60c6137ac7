# SPDX-License-Identifier: GPL-2.0-or-later
# Captures and other files that are none are left to those who know them.
. "$(dirname "$0")/common.sh"

# refused FILE
refused() {
    ! is_hex_text "$1" || fail "$1 is taken for text of packets"
}

: > empty && refused empty
printf '\n' > newline && refused newline
refused "$sample"
editcap -F pcapng "$sample" sample.pcapng && refused sample.pcapng
gzip < "$sample" > sample.pcap.gz && refused sample.pcap.gz
gzip -n < "$here/tutorial.txt" > text.gz && refused text.gz
refused "$(command -v bash)"
refused "$checkout/LICENSE"
refused "$checkout/CMakeLists.txt"
for file in "$checkout"/plugin/lifecycle/*.c "$here"/*.py "$here"/../stories/*.story; do
    refused "$file"
done
tcpdump -r "$sample" -v > list 2> /dev/null && refused list
# The bytes of a payload, among the details, are no packet's.
tshark -r "$sample" -V > details 2> /dev/null
! is_hex_text details || ! packets_of_text details made.pcap || fail "details are packets"
tshark -r "$sample" -T json > sample.json 2> /dev/null && refused sample.json
printf 'time,address,length\n0.000000,10.0.0.1,60\n0000,45,00\n' > rows.csv && refused rows.csv
od -An -v -tx1 "$sample" > bytes && refused bytes
printf '%s\n' '00000000: 8950 4e47 0d0a 1a0a 0000 000d 4948 4452  .PNG........IHDR' > picture && refused picture
