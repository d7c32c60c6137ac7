/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An annotation in twelve bytes, for keeping one per captured segment.
 *
 * What the header itself or the connection can tell again is left out. The few annotations that do not fit are
 * refused, and the caller keeps them whole.
 */
#ifndef TCPLIFE_RECORD_H
#define TCPLIFE_RECORD_H

#include <stdbool.h>
#include <stdint.h>
#include "tcplife/annotation.h"
#include "tcplife/connection.h"
#include "tcplife/segment.h"

/* word[0] is never UINT32_MAX: a caller may use that for places that hold no record. */
struct tcplife_record {
    uint32_t word[3];
};

/* False: does not fit; *record is then untouched. */
bool tcplife_pack(const struct tcplife_annotation *annotation, const struct tcplife_connection *connection,
                  const struct tcplife_segment *segment, struct tcplife_record *record);

/* The annotation again. connection may have grown since; of segment only the header's fields and the frame are
 * read (seq, ack, length, flags, frame). */
struct tcplife_annotation tcplife_unpack(const struct tcplife_record *record,
                                         const struct tcplife_connection *connection,
                                         const struct tcplife_segment *segment);

#endif
