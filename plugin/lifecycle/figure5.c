/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We see what the capture point saw, not what the hosts saw. So an arrow "rcv X / snd Y" fires at the segment that
 * carries Y, because the reply proves that X arrived; an arrow that owes no reply fires as soon as X is captured. */
#include "figure5.h"

#include <stdint.h>

/* Read beside figure 5: a row is a box, an entry an arrow out of it; what is not there is no arrow.
 * TIME-WAIT ends by a timer that no capture shows, so only a reset leads out of it. */
static const uint8_t figure5[TCPLIFE_STATE_COUNT][HAPPENING_COUNT] = {
    [TCPLIFE_CLOSED] = {
        [OPENS_PASSIVELY] = TCPLIFE_LISTEN,
        [SENDS_SYN] = TCPLIFE_SYN_SENT, /* active OPEN */
    },
    [TCPLIFE_LISTEN] = {
        [SENDS_SYN] = TCPLIFE_SYN_SENT,         /* SEND, or it never listened: both open at once */
        [SENDS_SYN_ACK] = TCPLIFE_SYN_RECEIVED,
        [SENDS_RST] = TCPLIFE_CLOSED,           /* nobody listens: refused */
        [IS_RESET] = TCPLIFE_LISTEN,            /* 3.10.7.2: ignored */
    },
    [TCPLIFE_SYN_SENT] = {
        [SENDS_SYN_ACK] = TCPLIFE_SYN_RECEIVED, /* both open at once */
        [ACKNOWLEDGES_SYN] = TCPLIFE_ESTABLISHED,
        [SENDS_RST] = TCPLIFE_CLOSED,
        [IS_RESET] = TCPLIFE_CLOSED,
    },
    [TCPLIFE_SYN_RECEIVED] = {
        [SENDS_FIN] = TCPLIFE_FIN_WAIT_1,
        [SENDS_RST] = TCPLIFE_CLOSED,
        [ITS_SYN_IS_ACKNOWLEDGED] = TCPLIFE_ESTABLISHED,
        [IS_RESET] = TCPLIFE_LISTEN,            /* a passive opener; an active one was refused */
    },
    [TCPLIFE_ESTABLISHED] = {
        [SENDS_FIN] = TCPLIFE_FIN_WAIT_1,
        [ACKNOWLEDGES_FIN] = TCPLIFE_CLOSE_WAIT,
        [SENDS_RST] = TCPLIFE_CLOSED,
        [IS_RESET] = TCPLIFE_CLOSED,
    },
    [TCPLIFE_FIN_WAIT_1] = {
        [ACKNOWLEDGES_FIN] = TCPLIFE_CLOSING,
        [SENDS_RST] = TCPLIFE_CLOSED,
        [ITS_FIN_IS_ACKNOWLEDGED] = TCPLIFE_FIN_WAIT_2,
        [IS_RESET] = TCPLIFE_CLOSED,
    },
    [TCPLIFE_FIN_WAIT_2] = {
        [ACKNOWLEDGES_FIN] = TCPLIFE_TIME_WAIT,
        [SENDS_RST] = TCPLIFE_CLOSED,
        [IS_RESET] = TCPLIFE_CLOSED,
    },
    [TCPLIFE_CLOSE_WAIT] = {
        [SENDS_FIN] = TCPLIFE_LAST_ACK,
        [SENDS_RST] = TCPLIFE_CLOSED,
        [IS_RESET] = TCPLIFE_CLOSED,
    },
    [TCPLIFE_CLOSING] = {
        [SENDS_RST] = TCPLIFE_CLOSED,
        [ITS_FIN_IS_ACKNOWLEDGED] = TCPLIFE_TIME_WAIT,
        [IS_RESET] = TCPLIFE_CLOSED,
    },
    [TCPLIFE_LAST_ACK] = {
        [SENDS_RST] = TCPLIFE_CLOSED,
        [ITS_FIN_IS_ACKNOWLEDGED] = TCPLIFE_CLOSED,
        [IS_RESET] = TCPLIFE_CLOSED,
    },
    [TCPLIFE_TIME_WAIT] = {
        [SENDS_RST] = TCPLIFE_CLOSED,
        [IS_RESET] = TCPLIFE_CLOSED,            /* TIME-WAIT assassination, RFC 1337 */
    },
};

enum tcplife_state figure5_next(enum tcplife_state from, enum happening happening)
{
    return (enum tcplife_state)figure5[from][happening];
}
