/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "page.h"

#include <string.h>

#include "wording.h"

static unsigned takes_a_column(char byte)
{
    return ((unsigned char)byte & 0xc0) != 0x80; /* else it goes on with a character of UTF-8 */
}

unsigned columns_of(const char *text)
{
    unsigned columns = 0;
    for (; *text; text++)
        columns += takes_a_column(*text);
    return columns;
}

/* How many bytes of the text go on a line of that width: whole words, at least one. */
static size_t fitting(const char *text, unsigned width)
{
    size_t at = 0, fits = 0;
    for (unsigned columns = 0; text[at] && columns <= width; at++) {
        if (text[at] == ' ')
            fits = at;
        columns += takes_a_column(text[at]);
        if (columns > width)
            return fits ? fits : strcspn(text, " ");
    }
    return at;
}

void append_wrapped(char *lines, size_t room, const char *text, unsigned used, unsigned margin, unsigned width,
                    struct ink ink)
{
    for (const char *rest = text; *rest;) {
        unsigned before = rest == text ? used : margin;
        size_t fits = fitting(rest, before < width ? width - before : 0);
        append_to(lines, room, "%*s%s%.*s%s\n", rest == text ? 0 : (int)margin, "", ink.on, (int)fits, rest, ink.off);
        rest += fits;
        rest += strspn(rest, " ");
    }
}
