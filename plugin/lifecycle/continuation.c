/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We are asked when somebody else, who looks at numbers only, would begin a connection. */
#include "tcplife/tcplife.h"

static bool repeats_its_syn(const struct tcplife_endpoint *sender, const struct tcplife_segment *segment)
{
    return (sender->syn_seen || sender->syn_ack_seen) && sender->isn == segment->seq;
}

static bool answers_the_syn(const struct tcplife_endpoint *receiver, const struct tcplife_segment *segment)
{
    return receiver->syn_seen && segment->flags & TCPLIFE_ACK && receiver->isn + 1 == segment->ack;
}

bool tcplife_goes_on(const struct tcplife_connection *connection, const struct tcplife_segment *segment)
{
    unsigned from = segment->from & 1u;
    return segment->flags & TCPLIFE_SYN &&
           (repeats_its_syn(&connection->end[from], segment) ||
            answers_the_syn(&connection->end[1u - from], segment));
}
