# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: GPL-2.0-or-later
# The plugin in the user's own plugin folder: there, away, and whether Wireshark loads it. To be sourced after plugin.sh.

refuse_root() {
    [[ $runner_home != "$private"/* ]] ||
        die "Wireshark loads no personal plugin for root: $1 it as the user who runs Wireshark"
}

install_plugin() {
    local folder=$personal_plugins/epan
    "${runner[@]}" mkdir -p -- "$folder" || die "cannot make $folder"
    # A new file in the old one's place: a Wireshark that is running keeps the one it has loaded.
    # shellcheck disable=SC2016
    "${runner[@]}" sh -c 'cat >"$1.new" && mv -f -- "$1.new" "$1"' sh "$folder/tcplife.so" <"$plugin" ||
        die "cannot write to $folder"
    printf 'Installed %s.\n' "$folder/tcplife.so"
}

# The build of a checkout that we may not write to.
forget_build_elsewhere() {
    rm -rf -- "$(own_build)"
    rmdir -- "$own_cache/tcplife" "$own_cache" 2>/dev/null || true
}

uninstall_plugin() {
    local folder=$runner_home/.local/lib/wireshark/plugins file found=
    for file in "$folder"/*/epan/tcplife.so; do
        [[ -e $file || -L $file ]] || continue
        found=yes
        "${runner[@]}" rm -f -- "$file" || die "cannot remove $file"
        # The folders that --install made, when nothing else is in them.
        (cd -- "$runner_home" &&
            "${runner[@]}" rmdir -p --ignore-fail-on-non-empty -- "$(dirname -- "${file#"$runner_home/"}")")
        printf 'Removed %s.\n' "$file"
    done
    forget_build_elsewhere
    [[ -n $found ]] || printf 'Not installed in %s.\n' "$folder"
}

# ---- Does Wireshark load it, and if not, why -----------------------------------------------------------------------

# check_plugin [FILE]: as a user's tshark, started without our help, finds it; FILE, if that is what must be loaded.
check_plugin() {
    local expected=${1-} loaded complaint name file
    # Root's own tshark; but under sudo, that of the user for whom --install installs.
    [[ $runner_home != "$private"/* ]] || runner=() runner_id=$UID runner_home=$own_home
    command -v tshark >/dev/null || die "there is no tshark, so nothing to check (apt-get install tshark)"
    ask_for_folders
    loaded=$("${runner[@]}" tshark -G plugins 2>"$private/complaints" | awk -F ' *\t' '$1 == "tcplife.so"')
    [[ -n $loaded ]] || die "tshark $(version_of tshark) does not load tcplife: $(why_not_loaded)"
    file=$(cut -f 4 <<<"$loaded")
    [[ -z $expected || $file -ef $expected ]] || die "tshark loads $file instead of $expected: remove one of them"
    says_something || die "tshark $(version_of tshark) loads $file, but it is silent: $(why_silent)"
    name=$(version_of wireshark)
    [[ -z $name || $name == "$abi".* ]] || die "tshark $(version_of tshark) loads $file," \
        "but Wireshark is $name ($(command -v wireshark)): another minor version loads no plugin of this one"
    complaint=$(own_complaint)
    [[ -z $complaint ]] || say "tshark: $complaint"
    printf 'tshark %s loads tcplife %s from %s.\n' "$(version_of tshark)" "$(cut -f 2 <<<"$loaded")" "$file"
}

version_of() {
    "${runner[@]}" "$1" --version 2>/dev/null </dev/null | sed -n '1s/^[^0-9]*\([0-9.]*[0-9]\).*/\1/p'
}

# The tutorial's last segment, from a pipe: the user may not see into the checkout.
says_something() {
    [[ $("${runner[@]}" tshark -n -r - -T fields -e tcplife.client.state <"$tutorial" 2>/dev/null | tail -n 1) == TIME-WAIT ]]
}

own_complaint() {
    grep -m1 -oE "(The plugin|Couldn't load|Could not load).*tcplife\.so.*" "$private/complaints" | tr -d '\n'
    return "${PIPESTATUS[0]}"
}

why_not_loaded() {
    local file version files=() places=("$runner_home/.local/lib/wireshark" "$runner_home/.config/wireshark"
        "$runner_home/.wireshark" "${bundled_plugins%/*}" /usr/lib/*/wireshark /usr/lib/wireshark
        /usr/local/lib/*/wireshark /usr/local/lib/wireshark)
    if own_complaint; then
        grep -q 'compiled for' "$private/complaints" && echo ": run ./tcplife --install again"
        return
    fi
    mapfile -t files < <(find "${places[@]}" -maxdepth 4 -name tcplife.so 2>/dev/null)
    if ((runner_id == 0)) && [[ ! -e $bundled_plugins/epan/tcplife.so ]]; then
        file=$runner_home/.local/lib/wireshark
        [[ " ${files[*]}" == *" $file/"* ]] && printf 'it is in %s, but ' "$file"
        echo "root's Wireshark loads plugins from $bundled_plugins/epan only:" \
            "run it as an ordinary user, or install the package wireshark-tcplife"
        return
    fi
    for file in "${files[@]}"; do
        version=${file%/epan/tcplife.so}
        version=${version##*/}
        if [[ $file == "$personal_plugins/epan/"* || $file == "$bundled_plugins/epan/"* ]]; then
            continue
        elif [[ $file == */epan/tcplife.so && $version == [0-9]*.[0-9]* && $version != "$abi" ]]; then
            echo "$file is for Wireshark $version: run ./tcplife --install again" && return
        else
            echo "$file is where it does not look, which is $personal_plugins/epan and $bundled_plugins/epan" && return
        fi
    done
    ((${#files[@]})) && echo "${files[0]} is where it belongs, and tshark does not say why it is left out" && return
    echo "it is not installed (./tcplife --install)"
}

# Prints what is disabled and where, if something is without which nothing of ours can be seen.
disabled_protocol() {
    local folders folder protocol
    folders=$("${runner[@]}" tshark -G folders 2>/dev/null |
        sed -n 's/^\(Personal\|Global\) configuration:[[:space:]]*//p')
    while read -r folder; do
        for protocol in tcplife tcp ip eth; do
            "${runner[@]}" grep -qsx "$protocol" "$folder/disabled_protos" || continue
            echo "the protocol $protocol is disabled (Analyze > Enabled Protocols, or $folder/disabled_protos)" && return
        done
    done <<<"$folders"
    return 1
}

why_silent() {
    disabled_protocol && return
    if "${runner[@]}" tshark -G currentprefs 2>/dev/null | grep -qix 'tcplife\.enabled: *false'; then
        echo "the preference tcplife.enabled is off (Edit > Preferences > Protocols > TCP Lifecycle)" && return
    fi
    echo "is this what it should say of the tutorial? tshark -r $tutorial -O tcplife"
}
