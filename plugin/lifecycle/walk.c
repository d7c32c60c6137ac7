/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "walk.h"

static void write_down(struct tcplife_path *path, enum tcplife_state state)
{
    if (path->length == TCPLIFE_PATH_MAX)
        path->length--; /* no single segment is known to walk further; if one did, keep where it ended */
    path->state[path->length++] = (uint8_t)state;
}

/* What follows from a guess stays a guess, until the endpoint shows something that needs none. */
static enum tcplife_evidence evidence_of(const struct tcplife_endpoint *endpoint, enum happening happening)
{
    bool needs_no_guess = happening == SENDS_RST || happening == SENDS_SYN || happening == SENDS_SYN_ACK;
    if (endpoint->assumed && !needs_no_guess)
        return TCPLIFE_ASSUMED;
    if (endpoint->fin_inferred && !needs_no_guess)
        return TCPLIFE_INFERRED;
    return figure5_owes_no_reply(happening) ? TCPLIFE_INFERRED : TCPLIFE_OBSERVED;
}

static void enter(struct exchange *x, struct tcplife_endpoint *endpoint, enum tcplife_state state,
                  enum tcplife_evidence evidence)
{
    endpoint->state = state & 0xfu;
    endpoint->evidence = evidence & 3u;
    write_down(&x->annotation.path[role_of(x, endpoint)], state);
}

bool happens(struct exchange *x, struct tcplife_endpoint *endpoint, enum happening happening)
{
    enum tcplife_state next = figure5_next((enum tcplife_state)endpoint->state, happening);
    bool opened_actively = x->connection->simultaneous_open || endpoint == &x->connection->end[x->connection->client];
    if (next == TCPLIFE_LISTEN && opened_actively && happening == IS_RESET)
        next = TCPLIFE_CLOSED; /* 3.10.7.4: in SYN-RECEIVED a reset refuses an active opener */
    if (next == TCPLIFE_STATE_UNKNOWN || next == (enum tcplife_state)endpoint->state)
        return false;
    enter(x, endpoint, next, evidence_of(endpoint, happening));
    return true;
}

bool must_have_happened(struct exchange *x, struct tcplife_endpoint *endpoint, enum happening happening)
{
    if (!happens(x, endpoint, happening))
        return false;
    if (endpoint->evidence == TCPLIFE_OBSERVED)
        endpoint->evidence = TCPLIFE_INFERRED;
    return true;
}

void correct_state(struct exchange *x, struct tcplife_endpoint *endpoint, enum tcplife_state state)
{
    if ((enum tcplife_state)endpoint->state != state)
        enter(x, endpoint, state, endpoint->assumed ? TCPLIFE_ASSUMED : TCPLIFE_INFERRED);
}
