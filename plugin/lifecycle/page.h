/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Text on a page: in lines of some width, broken between words. */
#ifndef LIFECYCLE_PAGE_H
#define LIFECYCLE_PAGE_H

#include <stddef.h>

/* How many columns a text in UTF-8 takes; all characters that we use take one. */
unsigned columns_of(const char *text);

/* What turns a colour on and off; both "" where there is none. */
struct ink {
    const char *on, *off;
};

/* Adds to `lines`, a string in `room` bytes, text in lines of at most `width` columns. The first one goes on where `used`
 * columns are taken, the others begin after `margin` blanks; each gets its end. A word that is wider stays whole. */
void append_wrapped(char *lines, size_t room, const char *text, unsigned used, unsigned margin, unsigned width,
                    struct ink ink);

#endif
