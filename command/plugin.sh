# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: GPL-2.0-or-later
# The plugin: built for the Wireshark that is here, and handed to it. To be sourced after machine.sh.

abi=              # of the Wireshark that is installed: major.minor
bundled_plugins=  # its own plugins
personal_plugins= # the runner's
plugin=           # the file that was built

ask_for_folders() {
    local folders
    recall_folders && return
    folders=$("${runner[@]}" tshark -G folders 2>/dev/null)
    bundled_plugins=$(sed -n 's/^Global Plugins:[[:space:]]*//p' <<<"$folders")
    personal_plugins=$(sed -n 's/^Personal Plugins:[[:space:]]*//p' <<<"$folders")
    abi=${personal_plugins##*/}
    [[ $abi == [0-9]*.[0-9]* ]] || die "tshark does not tell where its plugins are (tshark -G folders)"
}

# tshark takes as long to name its folders as to read a small capture. So its answer is kept beside the plugin, as long
# as tshark is the same file.
folders_hold_for() {
    stat -L -c "%n %s %Y"$'\n'"in ${WIRESHARK_PLUGIN_DIR-}" -- "$(command -v tshark)"
}

folders_are_kept=false

recall_folders() {
    local file=$checkout/build/tcplife.folders
    local -a lines
    [[ -r $file ]] || file=$(own_build)/tcplife.folders
    [[ -r $file ]] && mapfile -t lines <"$file" && ((${#lines[@]} == 4)) || return
    [[ "${lines[0]}"$'\n'"${lines[1]}" == "$(folders_hold_for)" ]] || return
    bundled_plugins=${lines[2]} personal_plugins=$runner_home/${lines[3]} abi=${lines[3]##*/}
    folders_are_kept=true
}

remember_folders() {
    local file=$1/tcplife.folders below_home=${personal_plugins#"$runner_home/"}
    $folders_are_kept || [[ $below_home == /* ]] && return
    # shellcheck disable=SC2016
    { folders_hold_for && printf '%s\n' "$bundled_plugins" "$below_home"; } |
        "${builder[@]}" sh -c '[ -w "$(dirname "$1")" ] && cat >"$1.$$" && mv -f -- "$1.$$" "$1"' sh "$file"
}

# The plugin in this build folder is there, and nothing that it is made of has changed since.
is_fresh() {
    [[ -r $1/plugins/$abi/epan/tcplife.so && -e $1/tcplife.stamp ]] &&
        [[ -z $(find "$checkout/CMakeLists.txt" "$checkout/include" "$checkout/plugin" \
            -newer "$1/tcplife.stamp" -print -quit 2>/dev/null) ]]
}

# A build folder in which everything can be written that a build writes; one that root made is not. Testing is CTest's.
can_build_in() {
    "${builder[@]}" mkdir -p -- "$1" 2>/dev/null &&
        "${builder[@]}" test -w "$1" &&
        [[ -z $("${builder[@]}" find "$1" -path "$1/Testing" -prune -o ! -type l ! -writable -print -quit 2>&1) ]]
}

make_plugin() {
    local build=$checkout/build
    if ! is_fresh "$build"; then
        if ! can_build_in "$build"; then
            builder=()
            build=$(own_build)
            is_fresh "$build" || can_build_in "$build" || die "cannot write to $checkout/build nor to $build"
        fi
        is_fresh "$build" || make_afresh "$build"
    fi
    plugin=$build/plugins/$abi/epan/tcplife.so
    remember_folders "$build"
}

make_afresh() {
    local -a packages
    mapfile -t packages < <(missing_packages)
    install_packages "${packages[@]}"
    build_in "$1"
}

# Where we build when the checkout cannot be written.
own_build() {
    printf '%s/tcplife/%s' "$own_cache" "$(cksum <<<"$checkout" | cut -d' ' -f1)"
}

build_in() {
    local build=$1 log
    say "building the plugin in $build"
    log=$(mktemp "${TMPDIR:-/tmp}/tcplife-build.XXXXXXXX") || die "no temporary file for the build's log"
    # Two of us at once must not build over each other. A folder that was copied from elsewhere, or made for another
    # Wireshark, starts afresh; one that a developer configured stays as it is.
    # shellcheck disable=SC2016
    attend "${builder[@]}" flock "$build/tcplife.lock" bash -c '
        set -e
        checkout=$1 build=$2 abi=$3
        configure=(cmake -S "$checkout" -B "$build")
        if [ ! -e "$build/CMakeCache.txt" ]; then
            configure+=(-DBUILD_TESTING=OFF)
        elif [ ! -e "$build/plugins/$abi/epan/tcplife.so" ] ||
            ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$checkout" "$build/CMakeCache.txt"; then
            rm -rf "$build/CMakeCache.txt" "$build/CMakeFiles"
            configure+=(-DBUILD_TESTING=OFF)
        fi
        touch "$build/tcplife.stamp.new"
        "${configure[@]}"
        cmake --build "$build" --target tcplife --parallel "$(nproc)"
        mv "$build/tcplife.stamp.new" "$build/tcplife.stamp"
    ' tcplife "$checkout" "$build" "$abi" >"$log" 2>&1 </dev/null ||
        die "the build failed: $(grep -m1 -iE 'error|denied|no space' "$log" || tail -n 1 "$log") (log: $log)"
    is_fresh "$build" || die "the build made no plugin for Wireshark $abi: are libwireshark-dev and tshark of one version? (log: $log)"
    rm -f -- "$log"
}

# Wireshark's plugin folder for this one run: its bundled plugins, since the variable replaces that folder, and ours.
plugin_folder=
prepare_plugin_folder() {
    local kind file
    local -a bundled
    plugin_folder=$private/plugins
    mkdir -p -- "$plugin_folder/$abi"/{epan,codecs,wiretap}
    for kind in epan codecs wiretap; do
        bundled=()
        for file in "$bundled_plugins/$kind"/*.so; do
            [[ -e $file && $file != */tcplife.so ]] && bundled+=("$file")
        done
        ((${#bundled[@]} == 0)) || ln -s -t "$plugin_folder/$abi/$kind" -- "${bundled[@]}"
    done
    if ((UID == 0)); then # the checkout may be closed to the runner
        install -m 644 -- "$plugin" "$plugin_folder/$abi/epan/tcplife.so"
        chmod -R go+rX -- "$plugin_folder"
    else
        ln -s -- "$plugin" "$plugin_folder/$abi/epan/tcplife.so"
    fi
}

# host PROGRAM ARGUMENTS: Wireshark's program with the plugin.
host() {
    local -a place=("WIRESHARK_PLUGIN_DIR=$plugin_folder")
    # Installed and the same: then it must not be found twice.
    local installed=$personal_plugins/epan/tcplife.so
    [[ -e $installed ]] && cmp -s -- "$plugin" "$installed" && place=(-u WIRESHARK_PLUGIN_DIR)
    "${runner[@]}" env "${place[@]}" "$@"
}
