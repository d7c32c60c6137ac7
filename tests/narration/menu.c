/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Preloaded into tshark, we ask of each packet that it has dissected what the window's menu asks of the selected one:
 * is there a conversation filter called TCP Lifecycle, and what does it say? The file named by TCPLIFE_MENU_REPORT has
 * the answers: a frame's number, and its filter or "-". */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <wireshark.h>
#include <epan/packet.h>
#include <epan/epan.h>
#include <epan/epan_dissect.h>
#include <epan/conversation_filter.h>

/* Older callbacks take no user data, and do not mind being given some. */
typedef int (*valid)(packet_info *, void *);
typedef char *(*build)(packet_info *, void *);

static void answer(FILE *report, packet_info *pinfo)
{
    for (GList *each = packet_conv_filter_list; each != NULL; each = each->next) {
        const conversation_filter_t *filter = (const conversation_filter_t *)each->data;
        if (strcmp(filter->display_name, "TCP Lifecycle") != 0)
            continue;
        char *text = NULL;
        if (((valid)(void (*)(void))filter->is_filter_valid)(pinfo, NULL) & 1)
            text = ((build)(void (*)(void))filter->build_filter_string)(pinfo, NULL);
        fprintf(report, "%u %s\n", pinfo->num, text != NULL ? text : "-");
        g_free(text);
    }
}

/* tshark calls it once a packet that it dissected, in all versions with the same argument. */
void epan_dissect_reset(epan_dissect_t *edt)
{
    static FILE *report;
    void (*original)(epan_dissect_t *);
    *(void **)&original = dlsym(RTLD_NEXT, "epan_dissect_reset");
    if (report == NULL && getenv("TCPLIFE_MENU_REPORT") != NULL)
        report = fopen(getenv("TCPLIFE_MENU_REPORT"), "w");
    if (report != NULL && edt->tree != NULL)
        answer(report, &edt->pi);
    if (report != NULL)
        fflush(report);
    original(edt);
}
