# SPDX-License-Identifier: GPL-2.0-or-later
# Neither builds nor installs, and both go to stdout.
. "$(dirname "$0")/common.sh"
a_copy_of_the_checkout tree
works_quietly tree/tcplife --help
prints '\./tcplife \[CAPTURE\]'
for option in --gui --install --check --uninstall --help --version; do
    prints "$option"
done
works_quietly tree/tcplife --version
prints '^tcplife [0-9]+\.[0-9]+\.[0-9]+$'
[ ! -e tree/build ] || fail "built something"
