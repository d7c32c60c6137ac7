/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How the connection opened, and how long that took. */
#include "answers.h"

CONCLUSION(answer_open)
{
    return connection->begun && tell_word(value, tcplife_open_names[tcplife_how_opened(connection)]);
}

CONCLUSION(answer_open_number)
{
    return connection->begun && tell_number(value, tcplife_how_opened(connection));
}

CONCLUSION(answer_fast_open)
{
    return connection->fast_open && tell_word(value, tcplife_fast_open_names[connection->fast_open]);
}

CONCLUSION(answer_ecn)
{
    return connection->ecn && tell_word(value, tcplife_ecn_names[connection->ecn]);
}

/* ---- times ------------------------------------------------------------------------------------------------------ */

/* The capture has both, in the order in which they were sent, and a clock that ran. */
static bool can_be_timed(const struct tcplife_connection *connection, uint32_t frame)
{
    return connection->syn_frame && frame && connection->syn_frame <= frame &&
           !(connection->clock_steps & TCPLIFE_STEPPED_OPENING);
}

CONCLUSION(answer_setup_time)
{
    return can_be_timed(connection, connection->handshake_frame) && connection->was_open &&
           tell_duration(value, connection->handshake_time - connection->start);
}

CONCLUSION(answer_setup_server_side)
{
    return can_be_timed(connection, connection->syn_ack_frame) &&
           tell_duration(value, connection->syn_ack_time - connection->start);
}

CONCLUSION(answer_setup_client_side)
{
    return connection->syn_ack_frame && connection->handshake_frame &&
           !(connection->clock_steps & TCPLIFE_STEPPED_OPENING) &&
           tell_duration(value, connection->handshake_time - connection->syn_ack_time);
}

/* Of an attempt that came to nothing: until it was refused, or last heard of. */
static int64_t end_of_attempt(const struct tcplife_connection *connection)
{
    if (connection->was_open)
        return connection->handshake_time;
    return connection->refused && connection->reset_frame ? connection->reset_time : connection->last;
}

CONCLUSION(answer_open_time)
{
    bool opened_unseen = connection->was_open && !connection->handshake_frame;
    bool syn_ack_first = connection->syn_ack_frame && connection->syn_ack_frame < connection->syn_frame;
    return can_be_timed(connection, connection->syn_frame) && !opened_unseen && !syn_ack_first &&
           tell_duration(value, end_of_attempt(connection) - connection->start);
}

CONCLUSION(answer_reuse_gap)
{
    return connection->reuse_gap > 0 && tell_duration(value, connection->reuse_gap);
}

/* ---- counts and frames ------------------------------------------------------------------------------------------ */

CONCLUSION(answer_syn_count) { return tell_number(value, connection->syn_count); }
CONCLUSION(answer_frame_syn) { return tell_frame(value, connection->syn_frame); }
CONCLUSION(answer_frame_syn_ack) { return tell_frame(value, connection->syn_ack_frame); }
CONCLUSION(answer_frame_handshake_ack) { return tell_frame(value, connection->handshake_frame); }
CONCLUSION(answer_frame_icmp) { return tell_frame(value, connection->icmp_frame); }
