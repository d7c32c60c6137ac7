/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An array that grows without moving: pointers into it stay good, and memory follows what is kept instead of doubling.
 * Elements begin as all zeros, and parts of the index that are never written cost nothing; or they are used one after the
 * other, and whoever begins one fills it.
 *
 * Size and shift are constants of each array, given with each call so that the compiler can make little of them: an
 * element has `size` bytes, a chunk 2^shift elements. To zero more than two kilobytes at once costs an instruction a byte.
 */
#ifndef TCPLIFE_CHUNKS_H
#define TCPLIFE_CHUNKS_H

#include <stddef.h>
#include <stdint.h>

struct chunks {
    void **chunk; /* NULL where nothing was written */
    uint32_t count;
};

/* The element at index, NULL when its chunk does not exist. */
static inline void *chunks_find(const struct chunks *chunks, size_t size, unsigned shift, uint32_t index)
{
    uint32_t chunk = index >> shift;
    if (chunk >= chunks->count || chunks->chunk[chunk] == NULL)
        return NULL;
    return (char *)chunks->chunk[chunk] + size * (index & ((1u << shift) - 1));
}

/* Makes the chunk that index falls into; chunks_at() calls it. */
void chunks_make(struct chunks *chunks, size_t size, unsigned shift, uint32_t index);

/* The element at index, made if need be. Never NULL. */
static inline void *chunks_at(struct chunks *chunks, size_t size, unsigned shift, uint32_t index)
{
    uint32_t chunk = index >> shift;
    if (chunk >= chunks->count || chunks->chunk[chunk] == NULL)
        chunks_make(chunks, size, shift, index);
    return (char *)chunks->chunk[chunk] + size * (index & ((1u << shift) - 1));
}

/* The element at index, which has been begun. */
static inline void *chunks_get(const struct chunks *chunks, size_t size, unsigned shift, uint32_t index)
{
    return (char *)chunks->chunk[index >> shift] + size * (index & ((1u << shift) - 1));
}

/* Begins an array's next element, which has no value yet; of an array that is only used by this and chunks_get(). */
void *chunks_begin(struct chunks *chunks, size_t size, unsigned shift, uint32_t index);

/* Gives the memory back; the array is empty and usable again. */
void chunks_free(struct chunks *chunks);

#endif
