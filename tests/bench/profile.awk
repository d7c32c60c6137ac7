# SPDX-License-Identifier: GPL-2.0-or-later
# Four callgrind files (plain small, tcplife small, plain large, tcplife large) with names in full. What tcplife adds
# per packet is (its large - its small) - (plain's large - plain's small): start-up cancels, and Wireshark's own work.
# Format: https://valgrind.org/docs/manual/cl-format.html

function base(path) { sub(/.*\//, "", path); return path }
function value(line) { sub(/^[a-z]+=/, "", line); return line }
function ours() { return object == "tcplife.so" }

FNR == 1 {
    file++
    weight = (file == 1 || file == 4 ? 1 : -1) / packets
    with_tcplife = file == 2 || file == 4
    object = ""; called_object = ""; after_calls = 0
}
/^ob=/ { object = base(value($0)); next }
/^f[lie]=/ { source = base(value($0)); next }
/^fn=/ { function_name = value($0); next }
/^cob=/ { called_object = base(value($0)); next }
/^cfn=/ { called = value($0); next }
/^calls=/ {
    called_object = called_object == "" ? object : called_object
    edge = ""
    if (with_tcplife && ours() && called_object != "tcplife.so") {
        edge = sprintf("%-28s %s", function_name, called)
        split(value($0), calls, " ")
        edge_calls[edge] += weight * calls[1]
    }
    called_object = ""
    after_calls = 1
    next
}
/^[0-9]/ {
    if (after_calls) { # the cost of the call, counted again in the called functions
        if (edge != "") edge_cost[edge] += weight * $2
        after_calls = 0
        next
    }
    self[object " " function_name] += weight * $2
    if (ours()) at_line[source ":" $1] += weight * $2
    total += weight * $2
}

function magnitude(x) { return x < 0 ? -x : x }

function print_sorted(table, least, most,    key, command) {
    command = "sort -k1,1gr | head -n " most
    for (key in table)
        if (magnitude(table[key]) >= least) printf "%9.1f  %s\n", table[key], key | command
    close(command)
}

END {
    for (key in self) {
        if (key ~ /^tcplife\.so /) { inside[substr(key, 12)] = self[key]; sum_inside += self[key] }
        else elsewhere[key] = self[key]
    }
    printf "tcplife adds %.0f instructions per packet: %.0f in itself, %.0f elsewhere because of it\n\n",
        total, sum_inside, total - sum_inside
    print "in tcplife.so, by function (with what the compiler inlined)"
    print_sorted(inside, 0.5, 60)
    print "\nelsewhere, by object and function (less is possible: memory lies elsewhere)"
    print_sorted(elsewhere, 2, 50)
    print "\nin tcplife.so, by source line, the 40 dearest"
    print_sorted(at_line, 0.5, 40)
    print "\ncalls out of tcplife.so, with all that they call (the call of TCP itself among them); calls per packet"
    for (edge in edge_cost)
        if (edge_calls[edge] > 0.0005) outside[sprintf("%8.3f  %s", edge_calls[edge], edge)] = edge_cost[edge]
    print_sorted(outside, 0.5, 40)
}
