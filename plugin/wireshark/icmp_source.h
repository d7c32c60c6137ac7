/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which ICMP message quotes a header? Wireshark tells that one is quoted, and not by what. */
#ifndef TCPLIFE_ICMP_SOURCE_H
#define TCPLIFE_ICMP_SOURCE_H

#include <stdbool.h>
#include "compat.h"
#include <epan/packet.h>

/* The header that is being dissected is quoted: by an error that says its packet was not delivered. */
bool icmp_source_is_error(const packet_info *pinfo);

/* As tcp_source.h, by which they are called. */
void icmp_source_register(void);
void icmp_source_hand_off(void);
void icmp_source_attach(void);
void icmp_source_detach(void);
void icmp_source_forget(void);

/* tcp_source.c: whom Wireshark asks for this IP protocol, unless its user has said otherwise. */
void exchange_dissector(unsigned ip_protocol, dissector_handle_t from, dissector_handle_t to);

#endif
