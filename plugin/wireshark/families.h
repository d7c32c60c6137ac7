/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The numbers of connections. Those that have the same addresses and ports, one after the other, are a family; its
 * first one's number stands for it.
 *
 * A connection has the number of its tcp.stream, as long as Wireshark gives each connection one stream of its own.
 * Where it keeps a stream for two connections, or begins another one in the middle of a connection, numbers go on from
 * the highest. */
#ifndef TCPLIFE_FAMILIES_H
#define TCPLIFE_FAMILIES_H

#include <stdbool.h>
#include <stdint.h>

#define NO_CONNECTION UINT32_MAX

/* The family of a stream, begun or not; NO_CONNECTION: it has none yet. */
uint32_t families_find(uint32_t stream);

/* The first pass: the first segment of a family has come, by this stream. Returns the family's number. */
uint32_t families_begin(uint32_t stream);

/* The first pass: the stream is one of this family, too. */
void families_join(uint32_t stream, uint32_t family);

/* Of a family with more than one connection: the latest, or the one that goes on, and the one before it while that is not
 * over, else NO_CONNECTION. */
struct family_now {
    uint32_t newest, older;
};
struct family_now families_now(uint32_t family);

/* The first pass: the segment in this layer of this frame begins another connection, under the stream that joined last.
 * Returns its number. older: as in family_now. */
uint32_t families_grow(uint32_t family, uint32_t frame, unsigned layer, uint32_t older);

/* The first pass: the older connection is over; or it goes on, and the newest was an attempt that is past. */
void families_drop_older(uint32_t family);
void families_resume_older(uint32_t family);

/* The first pass: the segment in this layer of this frame is that connection's, and so are those that follow, until
 * somebody says otherwise. */
void families_turn(uint32_t family, uint32_t frame, unsigned layer, uint32_t connection);

/* Any pass: whose is the segment? */
uint32_t families_whose(uint32_t stream, uint32_t frame, unsigned layer);

/* The stream under which the connection began. */
uint32_t families_stream(uint32_t connection);

/* All segments of its stream are its own, and it has no other stream. As far as the capture has been read. */
bool families_has_stream_to_itself(uint32_t connection);

/* How many numbers have been given, or passed over: all are below this. */
uint32_t families_count(void);

/* The capture is closed. */
void families_forget(void);

#endif
