/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Tables of what deserves attention; the words are the vocabulary's. */
#include "experts.h"

#include <epan/column-info.h>
#include <epan/expert.h>
#include <epan/tap.h>

#include "tcplife/vocabulary.h"

struct attention {
    const char *name; /* the display filter's; NULL: nothing to report */
    int severity;
};

/* Captured twice, an old duplicate: the network's everyday life, no reason to look. */
static const struct attention of_verdict[TCPLIFE_VERDICT_COUNT] = {
    [TCPLIFE_VERDICT_SYN_IN_CONNECTION] = { "tcplife.expert.syn_in_connection", PI_NOTE },
    [TCPLIFE_VERDICT_RST_OUT_OF_WINDOW] = { "tcplife.expert.rst_out_of_window", PI_NOTE },
    [TCPLIFE_VERDICT_RST_NOT_EXACT] = { "tcplife.expert.rst_not_exact", PI_NOTE },
    [TCPLIFE_VERDICT_RST_OF_OLD_ACK] = { "tcplife.expert.rst_of_old_ack", PI_NOTE },
    [TCPLIFE_VERDICT_RST_NOT_OF_SYN] = { "tcplife.expert.rst_not_of_syn", PI_NOTE },
    [TCPLIFE_VERDICT_SYN_ACK_NOT_OF_SYN] = { "tcplife.expert.syn_ack_not_of_syn", PI_NOTE },
    [TCPLIFE_VERDICT_ACK_OF_UNSENT] = { "tcplife.expert.ack_of_unsent", PI_NOTE },
    [TCPLIFE_VERDICT_BARE_ACK_TO_SYN] = { "tcplife.expert.bare_ack_to_syn", PI_NOTE },
    [TCPLIFE_VERDICT_NO_ACK_FLAG] = { "tcplife.expert.no_ack_flag", PI_NOTE },
    [TCPLIFE_VERDICT_IMPOSSIBLE_FLAGS] = { "tcplife.expert.impossible_flags", PI_WARN },
    [TCPLIFE_VERDICT_DATA_AFTER_FIN] = { "tcplife.expert.data_after_fin", PI_NOTE },
    [TCPLIFE_VERDICT_FIN_BELOW_DATA] = { "tcplife.expert.fin_below_data", PI_NOTE },
    [TCPLIFE_VERDICT_AFTER_CLOSE] = { "tcplife.expert.after_close", PI_NOTE },
    [TCPLIFE_VERDICT_HEADER_TOO_SHORT] = { "tcplife.expert.header_too_short", PI_WARN },
    [TCPLIFE_VERDICT_HEADER_TOO_LONG] = { "tcplife.expert.header_too_long", PI_WARN },
    [TCPLIFE_VERDICT_HEADER_CUT] = { "tcplife.expert.header_cut", PI_NOTE },
};

/* Of resets that the receiver acts on; the others have a verdict. */
static const struct attention of_reset[TCPLIFE_RESET_CAUSE_COUNT] = {
    [TCPLIFE_RESET_REFUSED] = { "tcplife.expert.refused", PI_NOTE },
    [TCPLIFE_RESET_ABORTED] = { "tcplife.expert.aborted", PI_WARN },
    [TCPLIFE_RESET_UNREAD_DATA] = { "tcplife.expert.unread_data", PI_WARN },
    [TCPLIFE_RESET_DATA_AFTER_CLOSE] = { "tcplife.expert.data_after_close", PI_WARN },
    [TCPLIFE_RESET_NO_CONNECTION] = { "tcplife.expert.no_connection", PI_NOTE },
    [TCPLIFE_RESET_TIMED_OUT] = { "tcplife.expert.timed_out", PI_WARN },
};

/* Of the segment which shows that. */
static const struct attention of_reset_without_effect = { "tcplife.expert.reset_without_effect", PI_WARN };

static expert_field verdict_ids[TCPLIFE_VERDICT_COUNT];
static expert_field reset_ids[TCPLIFE_RESET_CAUSE_COUNT];
static expert_field reset_without_effect_id;
static int expert_tap;

static void register_one(expert_module_t *module, expert_field *id, const struct attention *attention, int group,
                         const char *summary)
{
    *id = (expert_field)EI_INIT;
    if (attention->name == NULL)
        return;
    ei_register_info registration = { id, { attention->name, group, attention->severity, summary, EXPFILL } };
    /* Wireshark keeps the registration until it ends. */
    expert_register_field_array(module, (ei_register_info *)g_memdup2(&registration, sizeof registration), 1);
}

void experts_register(int protocol)
{
    expert_module_t *module = expert_register_protocol(protocol);
    for (int verdict = 0; verdict < TCPLIFE_VERDICT_COUNT; verdict++) {
        const char *section = tcplife_verdict_sections[verdict];
        char *summary = section[0] != '\0' ? g_strdup_printf("%s (%s)", tcplife_verdict_names[verdict], section)
                                           : g_strdup(tcplife_verdict_names[verdict]);
        register_one(module, &verdict_ids[verdict], &of_verdict[verdict], PI_PROTOCOL, summary);
    }
    for (int cause = 0; cause < TCPLIFE_RESET_CAUSE_COUNT; cause++)
        register_one(module, &reset_ids[cause], &of_reset[cause], PI_SEQUENCE,
                     g_strdup_printf("Connection reset: %s", tcplife_reset_cause_names[cause]));
    register_one(module, &reset_without_effect_id, &of_reset_without_effect, PI_SEQUENCE,
                 "The RST before had no effect: forged, lost or ignored");
}

bool experts_apply(const struct tcplife_annotation *annotation)
{
    return of_verdict[annotation->verdict].name != NULL ||
           (annotation->reset_accepted && of_reset[annotation->reset_cause].name != NULL) ||
           tcplife_takes_back_reset(annotation);
}

bool experts_tapped(void)
{
    if (expert_tap == 0)
        expert_tap = find_tap_id("expert");
    return have_tap_listener(expert_tap);
}

bool experts_in_column(const packet_info *pinfo)
{
    return pinfo->cinfo != NULL && pinfo->cinfo->col_first[COL_EXPERT] >= 0;
}

/* Where nobody collects them, Wireshark still keeps the highest severity, for the lamp in the GUI's status bar. */
static void add(packet_info *pinfo, proto_item *item, const struct attention *attention, expert_field *id)
{
    if (attention->name != NULL &&
        (item != NULL || attention->severity > expert_get_highest_severity() || experts_tapped() ||
         experts_in_column(pinfo)))
        expert_add_info(pinfo, item, id);
}

void experts_add(packet_info *pinfo, proto_item *item, const struct tcplife_annotation *annotation)
{
    /* Whose expert info it is: Wireshark would say that of the protocol last dissected. */
    const char *current_proto = pinfo->current_proto;
    pinfo->current_proto = "tcplife";
    add(pinfo, item, &of_verdict[annotation->verdict], &verdict_ids[annotation->verdict]);
    if (annotation->reset_accepted)
        add(pinfo, item, &of_reset[annotation->reset_cause], &reset_ids[annotation->reset_cause]);
    if (tcplife_takes_back_reset(annotation))
        add(pinfo, item, &of_reset_without_effect, &reset_without_effect_id);
    pinfo->current_proto = current_proto;
}
