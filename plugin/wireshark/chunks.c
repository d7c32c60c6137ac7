/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Plain heap memory, freed when the capture is closed. */
#include "chunks.h"

#include <glib.h>
#include <string.h>

void chunks_make(struct chunks *chunks, size_t size, unsigned shift, uint32_t index)
{
    uint32_t chunk = index >> shift;
    if (chunk >= chunks->count) {
        uint32_t count = MAX(chunk + 1, chunks->count * 2);
        chunks->chunk = g_renew(void *, chunks->chunk, count);
        memset(chunks->chunk + chunks->count, 0, (count - chunks->count) * sizeof(void *));
        chunks->count = count;
    }
    chunks->chunk[chunk] = g_malloc0(size << shift);
}

void chunks_free(struct chunks *chunks)
{
    for (uint32_t i = 0; i < chunks->count; i++)
        g_free(chunks->chunk[i]);
    g_free(chunks->chunk);
    *chunks = (struct chunks){0};
}
