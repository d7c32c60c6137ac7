/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Frames come in the order in which the capture wrote them; their times may say otherwise. By microseconds, where a
 * busy capture exchanges neighbours: then both are right, and the later time counts. By more, where the clock of the
 * capture was set back, or files were merged out of order: then no time across that point is worth anything. */
#include "exchange.h"

void clock_note(struct tcplife_connection *connection, int64_t time)
{
    if (time >= connection->last) {
        connection->last = time;
        return;
    }
    if (connection->last - time <= MERE_DISORDER)
        return;
    connection->last = time;
    if (connection->teardown_steps)
        connection->clock_steps |= TCPLIFE_STEPPED_CLOSING;
    else if (connection->handshake_frame || !connection->syn_frame)
        connection->clock_steps |= TCPLIFE_STEPPED_OPEN;
    else
        connection->clock_steps |= TCPLIFE_STEPPED_OPENING;
}
