/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What people open to see all connections at once. Each of them is registered at start-up, by its own file. */
#ifndef TCPLIFE_STATISTICS_H
#define TCPLIFE_STATISTICS_H

void connections_table_register(void);             /* Statistics > TCP Lifecycle connections; -z tcplife,connections */
void summary_tree_register(void);                  /* Statistics > TCP Lifecycle > Summary */
void summary_print_register(void);                 /* -z tcplife,tree */
void response_times_register(int protocol);        /* Statistics > Service Response Time > TCP Lifecycle; -z tcplife,srt */
void rows_register(void);                          /* -z tcplife,csv and -z tcplife,json */
void segments_register(void);                      /* -z tcplife,segments */
void overview_register(void);                      /* -z tcplife,overview */

#endif
