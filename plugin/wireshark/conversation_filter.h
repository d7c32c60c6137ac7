/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef TCPLIFE_CONVERSATION_FILTER_H
#define TCPLIFE_CONVERSATION_FILTER_H

/* At start-up, when protocols are registered. */
void conversation_filter_register(void);

#endif
