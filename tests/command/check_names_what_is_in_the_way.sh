# SPDX-License-Identifier: GPL-2.0-or-later
# A plugin that is not loaded is the complaint that every plugin gets: each cause has its line.
. "$(dirname "$0")/common.sh"
[ "$(id -u)" != 0 ] || skip "Wireshark loads no personal plugin for root"
tshark -G plugins | grep -q '^tcplife' && skip "installed for everybody"
version=$(tshark --version 2> /dev/null | sed -n '1s/^[^0-9]*\([0-9]*\.[0-9]*\).*/\1/p')
folder=$HOME/.local/lib/wireshark/plugins
plugin=$folder/$version/epan/tcplife.so

refuses 'does not load tcplife: it is not installed \(\./tcplife --install\)' "$tcplife" --check

works_quietly "$tcplife" --install
works_quietly "$tcplife" --check
prints "^tshark $version\.[0-9]+ loads tcplife [0-9.]+ from $plugin\.$"

mv "$folder/$version" "$folder/3.99"
refuses "/3\.99/epan/tcplife\.so is for Wireshark 3\.99: run \./tcplife --install again" "$tcplife" --check
mv "$folder/3.99" "$folder/$version"

mv "$plugin" kept.so
cat > other.c <<'END'
const char plugin_version[] = "0";
const int plugin_want_major = 3, plugin_want_minor = 99;
void plugin_register(void) {}
END
cc -shared -fPIC -o "$plugin" other.c
refuses 'compiled for Wireshark version 3\.99: run \./tcplife --install again' "$tcplife" --check

mv kept.so "$folder/tcplife.so"
rm "$plugin"
refuses "$folder/tcplife\.so is where it does not look, which is $folder/$version/epan and " "$tcplife" --check
mv "$folder/tcplife.so" "$plugin"

chmod 0 "$plugin"
refuses 'Permission denied' "$tcplife" --check
chmod 755 "$plugin"

configuration=$XDG_CONFIG_HOME/wireshark
mkdir -p "$configuration"
for protocol in tcplife tcp; do
    echo "$protocol" > "$configuration/disabled_protos"
    refuses "silent: the protocol $protocol is disabled \\(.*$configuration/disabled_protos" "$tcplife" --check
done
rm "$configuration/disabled_protos"
echo 'tcplife.enabled: FALSE' > "$configuration/preferences"
refuses 'silent: the preference tcplife\.enabled is off' "$tcplife" --check
rm -r "$configuration"

# The window may be another Wireshark than tshark.
mkdir bin
printf '#!/bin/sh\necho "Wireshark 3.99.1"\n' > bin/wireshark
chmod +x bin/wireshark
refuses "but Wireshark is 3\.99\.1 \\($work/bin/wireshark\\)" env "PATH=$work/bin:$PATH" "$tcplife" --check

works_quietly "$tcplife" --check
