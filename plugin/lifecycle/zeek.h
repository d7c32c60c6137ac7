/* SPDX-License-Identifier: GPL-2.0-or-later */
/* conn_state and history as in Zeek's conn.log. */
#ifndef LIFECYCLE_ZEEK_H
#define LIFECYCLE_ZEEK_H

#include "tcplife/tcplife.h"

/* Static storage: "SF". Only for a connection that has begun. */
const char *zeek_conn_state(const struct tcplife_connection *connection);
/* Writes "ShADadFf"; false when no segment counted. */
bool zeek_history(const struct tcplife_connection *connection, char text[TCPLIFE_TEXT_MAX]);

#endif
