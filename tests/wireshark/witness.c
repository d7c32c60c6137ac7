/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Preloaded into tshark, we see what its output can't show: how many packets were dissected, and whether the entry of
 * TCP in the ip.proto table was TCP's own when they were. At exit the file named by TCPLIFE_WITNESS_REPORT says so. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#include <wireshark.h>
#include <epan/epan.h>
#include <epan/epan_dissect.h>
#include <epan/packet.h>

static unsigned long dissected;
static bool tcp_entry_changed;

static void look(void)
{
    dissected++;
    if (dissector_get_uint_handle(find_dissector_table("ip.proto"), 6) != find_dissector("tcp"))
        tcp_entry_changed = true;
}

/* tshark calls it once a packet that it dissected, in all versions with the same argument. */
void epan_dissect_reset(epan_dissect_t *edt)
{
    void (*original)(epan_dissect_t *);
    *(void **)&original = dlsym(RTLD_NEXT, "epan_dissect_reset");
    look();
    original(edt);
}

__attribute__((destructor)) static void report(void)
{
    const char *path = getenv("TCPLIFE_WITNESS_REPORT");
    FILE *file = path != NULL ? fopen(path, "w") : NULL;
    if (file == NULL)
        return;
    fprintf(file, "dissected %lu, TCP's entry %s\n", dissected, tcp_entry_changed ? "taken" : "its own");
    fclose(file);
}
