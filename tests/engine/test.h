/* SPDX-License-Identifier: GPL-2.0-or-later */
/* As little of a test frame as will do: a test's name is a claim, and a failure says where and with what. */
#ifndef TEST_H
#define TEST_H

#include <stdio.h>
#include <stdlib.h>

#define TEST(claim) static void claim(void)

#define RUN(claim)                                                                                                     \
    do {                                                                                                               \
        claim();                                                                                                       \
        puts("ok " #claim);                                                                                            \
    } while (0)

#define EXPECT(condition)                                                                                              \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            fprintf(stderr, "%s:%d: in %s: not true: %s\n", __FILE__, __LINE__, __func__, #condition);                 \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)

#endif
