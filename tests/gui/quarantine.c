/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Preloaded into Wireshark: memory that is freed is filled with rubbish and kept back, so that whoever still looks there
 * falls, at once and every time. valgrind would see more, and take minutes.
 *
 * Another use: Wireshark's dialogs cut all their signals before they are deleted. Qt's accessibility then never learns
 * that they are gone, and takes a new dialog at the same address for the old one, which it does not show. So blocks of
 * the size of a dialog are kept for longer than any tale lasts: it frees some five million in all. */
#include <malloc.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void __libc_free(void *block);

enum {
    RUBBISH = 0xdb, /* and not what MALLOC_PERTURB_ writes: malloc() hands some of that out as it is */
    SMALL = 512, /* bytes; a dialog is smaller */
    KEPT_SMALL = 1 << 23,
    KEPT = 1 << 17,
    LARGEST_KEPT = 64 * 1024 /* bytes */
};

static _Atomic(void *) kept_small[KEPT_SMALL], kept[KEPT];
static atomic_size_t next_small, next;

static bool is_rubbish(const unsigned char *block, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (block[i] != RUBBISH)
            return false;
    return true;
}

__attribute__((visibility("default"))) void free(void *block)
{
    if (block == NULL)
        return;
    size_t size = malloc_usable_size(block);
    if (size > LARGEST_KEPT) {
        __libc_free(block);
        return;
    }
    if (is_rubbish(block, size)) {
        static const char message[] = "freed twice\n";
        ssize_t said = write(STDERR_FILENO, message, sizeof message - 1);
        (void)said;
        abort();
    }
    memset(block, RUBBISH, size);
    __libc_free(size <= SMALL ? atomic_exchange(&kept_small[atomic_fetch_add(&next_small, 1) % KEPT_SMALL], block)
                              : atomic_exchange(&kept[atomic_fetch_add(&next, 1) % KEPT], block));
}

__attribute__((visibility("default"))) void *realloc(void *block, size_t size)
{
    if (block != NULL && size == 0) {
        free(block);
        return NULL;
    }
    void *moved = malloc(size);
    if (moved != NULL && block != NULL) {
        size_t old = malloc_usable_size(block);
        memcpy(moved, block, old < size ? old : size);
        free(block);
    }
    return moved;
}
