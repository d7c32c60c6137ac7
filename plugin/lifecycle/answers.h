/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Who answers for a field. One function, one question; false where the question does not arise.
 *
 * Facts are asked of the view. Conclusions are asked of the connection as it must be concluded of: CONCLUSION() settles
 * what waits for more evidence first. */
#ifndef LIFECYCLE_ANSWERS_H
#define LIFECYCLE_ANSWERS_H

#include "tcplife/tcplife.h"

#define FACT(name) bool name(const struct tcplife_view *view, union tcplife_value *value)

#define CONCLUSION(name)                                                                                               \
    static bool name##_of(const struct tcplife_connection *connection, union tcplife_value *value);                    \
    bool name(const struct tcplife_view *view, union tcplife_value *value)                                             \
    {                                                                                                                  \
        struct tcplife_connection room;                                                                                \
        const struct tcplife_connection *settled = view->settled;                                                      \
        if (!view->connection)                                                                                         \
            return false;                                                                                              \
        return name##_of(settled ? settled : tcplife_settled(view->connection, &room), value);                         \
    }                                                                                                                  \
    static bool name##_of(const struct tcplife_connection *connection, union tcplife_value *value)

static inline bool tell_word(union tcplife_value *value, const char *word)
{
    value->word = word;
    return true;
}

static inline bool tell_frame(union tcplife_value *value, uint32_t frame)
{
    value->frame = frame;
    return frame != 0;
}

static inline bool tell_number(union tcplife_value *value, uint64_t number)
{
    value->number = number;
    return true;
}

static inline bool tell_truth(union tcplife_value *value, bool truth)
{
    value->truth = truth;
    return true;
}

/* Below zero there is none: the capture's clock was set back between. */
static inline bool tell_duration(union tcplife_value *value, int64_t duration)
{
    value->duration = duration;
    return duration >= 0;
}

static inline const struct tcplife_endpoint *end_by_role(const struct tcplife_connection *connection,
                                                         enum tcplife_role role)
{
    unsigned client = connection->client;
    return &connection->end[role == TCPLIFE_CLIENT ? client : 1 - client];
}

static inline const char *word_for_end(const struct tcplife_connection *connection, unsigned end)
{
    return tcplife_closer_names[end == connection->client ? TCPLIFE_CLOSER_CLIENT : TCPLIFE_CLOSER_SERVER];
}

/* answers_segment.c */
FACT(answer_event);
FACT(answer_phase);
FACT(answer_direction);
FACT(answer_connection);
FACT(answer_client_state);
FACT(answer_client_path);
FACT(answer_client_evidence);
FACT(answer_server_state);
FACT(answer_server_path);
FACT(answer_server_evidence);
FACT(answer_handshake_step);
FACT(answer_teardown_step);
FACT(answer_seq);
FACT(answer_next_seq);
FACT(answer_ack);
FACT(answer_fin_merged);
FACT(answer_fin_ack_delay);
FACT(answer_fin_net_delay);
FACT(answer_fin_explained);
FACT(answer_ack_delay);
FACT(answer_ack_kind);
FACT(answer_ack_band);
FACT(answer_ack_frame);
FACT(answer_reset_cause);
FACT(answer_reset_accepted);
FACT(answer_verdict);
FACT(answer_note);

/* answers_opening.c */
FACT(answer_open);
FACT(answer_open_number);
FACT(answer_fast_open);
FACT(answer_ecn);
FACT(answer_setup_time);
FACT(answer_setup_server_side);
FACT(answer_setup_client_side);
FACT(answer_open_time);
FACT(answer_syn_count);
FACT(answer_reuse_gap);
FACT(answer_frame_syn);
FACT(answer_frame_syn_ack);
FACT(answer_frame_handshake_ack);
FACT(answer_frame_icmp);

/* answers_closing.c */
FACT(answer_close);
FACT(answer_close_number);
FACT(answer_closed_first);
FACT(answer_reset_by);
FACT(answer_reset_reason);
FACT(answer_first_fin_merged);
FACT(answer_first_fin_ack_delay);
FACT(answer_first_fin_ack_band);
FACT(answer_fin_count);
FACT(answer_fin_inferred);
FACT(answer_half_close_bytes);
FACT(answer_close_wait);
FACT(answer_fin_wait_2);
FACT(answer_close_time);
FACT(answer_frame_fin);
FACT(answer_frame_fin_ack);
FACT(answer_frame_second_fin);
FACT(answer_frame_last_ack);
FACT(answer_frame_reset);

/* answers_whole.c */
FACT(answer_duration);
FACT(answer_client_bytes);
FACT(answer_server_bytes);
FACT(answer_client_segments);
FACT(answer_server_segments);
FACT(answer_captured);
FACT(answer_clock_ran_back);
FACT(answer_client_final_state);
FACT(answer_server_final_state);
FACT(answer_conn_state);
FACT(answer_history);
FACT(answer_frame_first);

#endif
