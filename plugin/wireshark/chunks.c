/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Plain heap memory, freed when the capture is closed. */
#include "chunks.h"

#include <glib.h>
#include <string.h>

static void make_room(struct chunks *chunks, uint32_t chunk)
{
    if (chunk < chunks->count)
        return;
    uint32_t count = MAX(chunk + 1, chunks->count * 2);
    chunks->chunk = g_renew(void *, chunks->chunk, count);
    memset(chunks->chunk + chunks->count, 0, (count - chunks->count) * sizeof(void *));
    chunks->count = count;
}

void chunks_make(struct chunks *chunks, size_t size, unsigned shift, uint32_t index)
{
    make_room(chunks, index >> shift);
    chunks->chunk[index >> shift] = g_malloc0(size << shift);
}

void *chunks_begin(struct chunks *chunks, size_t size, unsigned shift, uint32_t index)
{
    uint32_t chunk = index >> shift;
    make_room(chunks, chunk);
    if (chunks->chunk[chunk] == NULL)
        chunks->chunk[chunk] = g_malloc(size << shift);
    return chunks_get(chunks, size, shift, index);
}

void chunks_free(struct chunks *chunks)
{
    for (uint32_t i = 0; i < chunks->count; i++)
        g_free(chunks->chunk[i]);
    g_free(chunks->chunk);
    *chunks = (struct chunks){0};
}
