/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How sentences are put together. */
#ifndef LIFECYCLE_WORDING_H
#define LIFECYCLE_WORDING_H

#include <stddef.h>
#include <stdint.h>
#include "tcplife/annotation.h"
#include "tcplife/connection.h"
#include "tcplife/narrate.h"

/* "0.179 ms", "3.01 s": three significant figures are what a reader can use. */
struct duration {
    char text[TCPLIFE_SPELLED_MAX];
};
struct duration spell(int64_t ns);

const char *name_of(enum tcplife_role role);
const char *name_of_end(const struct tcplife_connection *connection, const struct tcplife_endpoint *endpoint);

static inline const char *plural(uint64_t number)
{
    return number == 1 ? "" : "s";
}

/* Adds to a string in room bytes; what does not fit is cut off. */
void append_to(char *text, size_t room, const char *format, ...) __attribute__((format(printf, 3, 4)));

#endif
