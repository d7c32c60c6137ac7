/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What holds for every annotation of every segment, however odd. Written from RFC 9293 figure 5 and the headers, not
 * from the engine's table: two witnesses. */
#ifndef INVARIANTS_H
#define INVARIANTS_H

#include "tcplife/tcplife.h"

/* NULL, or which promise `now` breaks; previous is the annotation of the connection's previous segment or NULL. */
const char *broken_promise(const struct tcplife_annotation *previous, const struct tcplife_annotation *now,
                           const struct tcplife_segment *segment);

/* NULL, or what differs once the annotation has been packed and unpacked. *packed: it was not refused. */
const char *broken_record(const struct tcplife_annotation *annotation, const struct tcplife_connection *connection,
                          const struct tcplife_segment *segment, struct tcplife_record *record, bool *packed);

/* NULL, or what differs when the record is unpacked (again, later). */
const char *broken_unpacking(const struct tcplife_annotation *annotation, const struct tcplife_connection *connection,
                             const struct tcplife_segment *segment, const struct tcplife_record *record);

#endif
