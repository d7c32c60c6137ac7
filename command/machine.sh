# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-2.0-or-later
# What anything needs that runs on this machine: who does what, a private folder, packages. To be sourced.
set -uo pipefail

checkout=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")

# In one line, whatever is in the name of a file.
say() {
    local text=$*
    printf 'tcplife: %s\n' "${text//[[:cntrl:]]/?}" >&2
}

die() {
    say "$@"
    exit 1
}

misuse() {
    say "$@"
    exit 2
}

# ---- Who does what -------------------------------------------------------------------------------------------------
#
# Wireshark loads no plugin of a user's for root, so as root the host program runs as an ordinary user; and what is
# built in somebody's checkout shall belong to them.

runner=()  # prefix that runs a command as whoever runs tshark
builder=() # prefix that builds
runner_id=$UID
runner_home=
own_home=
own_cache=

home_of() {
    getent passwd "$1" | cut -d: -f6
}

# become UID GID HOME: sets `prefix`.
become() {
    local name groups=--clear-groups
    name=$(getent passwd "$1" | cut -d: -f1)
    [[ -n $name ]] && groups=--init-groups
    prefix=(setpriv "--reuid=$1" "--regid=$2" "$groups"
        env -u XDG_CONFIG_HOME -u XDG_CACHE_HOME "HOME=$3" "USER=${name:-$1}" "LOGNAME=${name:-$1}")
}

choose_users() {
    local owner user group prefix
    own_home=${HOME:-$(home_of "$UID")}
    own_cache=${XDG_CACHE_HOME:-$own_home/.cache}
    runner_home=$own_home
    ((UID == 0)) || return 0
    # sudo may have left us the home of somebody else.
    own_home=$(home_of 0)
    own_cache=$own_home/.cache

    read -r owner group < <(stat -c '%u %g' -- "$checkout")
    if ((owner != 0)); then
        become "$owner" "$group" "$private/nowhere"
        builder=("${prefix[@]}")
    fi

    user=nobody runner_home=$private/home
    if [[ -n ${SUDO_USER:-} && $SUDO_USER != root ]] && id -- "$SUDO_USER" >/dev/null 2>&1; then
        user=$SUDO_USER
        [[ -d $(home_of "$user") ]] && runner_home=$(home_of "$user")
    fi
    runner_id=$(id -u -- "$user") group=$(id -g -- "$user")
    become "$runner_id" "$group" "$runner_home"
    runner=("${prefix[@]}")
    chown "$runner_id:$group" -- "$private/home"
    # Wireshark looks for a file or two in the current folder and is upset when it may not.
    "${runner[@]}" test -x . || runner+=(env -C "$private/home")
    # Others on this machine shall not find the capture's copy; the runner must get through.
    chgrp "$group" -- "$private" && chmod 710 -- "$private"
}

# Prints nothing and succeeds when packages can be installed or a file can be read with root's rights.
get_root() {
    ((UID == 0)) && return
    command -v sudo >/dev/null || return 1
    sudo -n true 2>/dev/null && return
    [[ -t 0 || -t 2 ]] && sudo -v
}

# ---- A private folder, and its end ---------------------------------------------------------------------------------

private=
job=
signalled=false # something else than leaving was done on a signal

open_private_folder() {
    local parent=${TMPDIR:-/tmp}
    # Root's own may be closed to the user who runs tshark.
    if ((UID == 0)) && ! setpriv --reuid=nobody --clear-groups test -x "$parent"; then
        parent=/tmp
    fi
    trap leave EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    private=$(mktemp -d -- "$parent/tcplife.XXXXXXXX") || die "no temporary folder in $parent"
    mkdir -m 700 -- "$private/home"
}

# What feeds the job; capture.sh knows.
stop_feeding() { :; }

leave() {
    trap '' HUP INT TERM
    stop_feeding
    if [[ -n $job ]]; then
        kill -TERM -- "-$job" && wait "$job"
    fi 2>/dev/null
    [[ -n $private ]] && rm -rf -- "$private"
}

# Runs a function in a process group of its own and waits, so that a signal is answered at once.
attend() {
    set -m
    "$@" &
    job=$!
    set +m
    local status
    # A signal ends the waiting, also one that is not answered by leaving.
    signalled=true
    while $signalled; do
        signalled=false
        wait "$job"
        status=$?
    done
    job=
    return "$status"
}

# ---- What must be installed ----------------------------------------------------------------------------------------

missing_packages() {
    local -a wanted=(libwireshark-dev wireshark-dev libglib2.0-dev) missing=()
    local package
    # Where dpkg does not rule, cmake will find out.
    if command -v dpkg-query >/dev/null; then
        for package in "${wanted[@]}"; do
            [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
        done
    fi
    command -v cmake >/dev/null || missing+=(cmake)
    command -v cc >/dev/null || command -v gcc >/dev/null || missing+=(gcc libc6-dev)
    command -v make >/dev/null || missing+=(make)
    command -v pkg-config >/dev/null || missing+=(pkg-config)
    ((${#missing[@]} == 0)) || printf '%s\n' "${missing[@]}"
}

install_packages() {
    local -a packages=("$@") root=()
    ((${#packages[@]})) || return 0
    command -v apt-get >/dev/null ||
        die "please install ${packages[*]}: there is no apt-get here"
    ((UID == 0)) || root=(sudo -n)
    get_root || die "needs ${packages[*]}; without sudo, ask root to run: apt-get install ${packages[*]}"
    say "installing ${packages[*]}"
    local log
    log=$(mktemp "${TMPDIR:-/tmp}/tcplife-apt.XXXXXXXX") || die "no temporary file for apt's log"
    local -a apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -qq
        -o DPkg::Lock::Timeout=300 -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30 -o Acquire::Retries=1)
    local -a install=("${apt[@]}" install -y --no-install-recommends "${packages[@]}")
    # Old package lists name files that are gone, so the second try is with new ones.
    if ! { package_lists_exist && "${install[@]}"; } >>"$log" 2>&1 </dev/null &&
        ! { "${apt[@]}" update && "${install[@]}"; } >>"$log" 2>&1 </dev/null; then
        if grep -qE 'Failed to fetch|Could not (resolve|connect)|Temporary failure|Unable to connect' "$log"; then
            die "cannot install ${packages[*]}: no package server was reached (log: $log)"
        fi
        die "cannot install ${packages[*]}: $(grep -m1 '^E: ' "$log" || echo 'apt-get failed') (log: $log)"
    fi
    rm -f -- "$log"
    hash -r
}

package_lists_exist() {
    compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null
}
