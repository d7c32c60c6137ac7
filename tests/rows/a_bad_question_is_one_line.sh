# SPDX-License-Identifier: GPL-2.0-or-later
# A column or a filter that there is not, or an option that chooses another output: one line however many captures there
# are, nothing on stdout, a status other than 0.
. "$(dirname "$0")/common.sh"
for format in --csv --json; do
    refuses 'there is no column "no_such"' "$tcplife" "$format" --columns stream,no_such "$tutorial" "$tutorial"
    refuses 'no\.such\.field' "$tcplife" "$format" "$tutorial" "$tutorial" -- -Y no.such.field
    refuses 'tcp\.port' "$tcplife" "$format" "$tutorial" "$tutorial" -- 'tcp.port =='
    refuses 'no-such-option' "$tcplife" "$format" "$tutorial" "$tutorial" -- --no-such-option
    for option in '-T fields' -V '-O tcp' '-w x' '-z conv,tcp' -x -P '-G fields' --print '--export-objects http,x'; do
        # shellcheck disable=SC2086 # an option and its value
        refuses "${option%% *} chooses another output than $format" "$tcplife" "$format" -- $option
    done
done
refuses 'there is no column "a b"' "$tcplife" --csv --columns 'stream,a b'
refuses 'there is no column "open\+close"' "$tcplife" --csv --columns open+close
refuses 'there is no column ""' "$tcplife" --csv --columns stream,
refuses 'names no column' "$tcplife" --csv --columns=
refuses 'names no column' "$tcplife" --csv --columns
refuses 'names stream twice' "$tcplife" --csv --columns stream,open,stream
refuses 'is there twice' "$tcplife" --csv --columns stream --columns open
refuses 'goes with --csv and --json' "$tcplife" --columns stream
refuses 'do not go together' "$tcplife" --csv --json
refuses 'no filter follows -Y' "$tcplife" --csv -- -Y
refuses 'two filters' "$tcplife" --csv -- -Y tcp ip
refuses 'one capture at a time' "$tcplife" "$tutorial" "$tutorial"
