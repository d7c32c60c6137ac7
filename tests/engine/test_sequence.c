/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Sequence numbers live modulo 2^32, offsets do not: RFC 9293 section 3.4. */
#include "sequence.h"
#include "test.h"

#define GIB (1024LL * 1024 * 1024)

TEST(a_number_lies_after_another_across_the_wrap)
{
    EXPECT(sequence_after(1, 0));
    EXPECT(!sequence_after(0, 1));
    EXPECT(!sequence_after(7, 7));
    EXPECT(sequence_after(0, UINT32_MAX));
    EXPECT(sequence_after(5, 0xfffffff0));
    EXPECT(!sequence_after(0xfffffff0, 5));
    EXPECT(sequence_after(0x7fffffff, 0));
    EXPECT(!sequence_after(0x80000001, 0));
}

TEST(an_offset_counts_from_the_isn)
{
    EXPECT(sequence_offset(1000, 1000, 0) == 0);
    EXPECT(sequence_offset(1001, 1000, 0) == 1);
    EXPECT(sequence_offset(0, UINT32_MAX, 0) == 1);
    EXPECT(sequence_offset(94, 0xfffffffa, 1) == 100);
}

TEST(an_offset_may_lie_before_the_isn)
{
    EXPECT(sequence_offset(999, 1000, 0) == -1);
    EXPECT(sequence_offset(UINT32_MAX, 4, 1) == -5);
}

TEST(an_offset_goes_on_past_4_gib)
{
    EXPECT(sequence_offset(1000, 1000, 4 * GIB) == 4 * GIB);
    EXPECT(sequence_offset(1005, 1000, 4 * GIB - 100) == 4 * GIB + 5);
    EXPECT(sequence_offset(995, 1000, 4 * GIB + 100) == 4 * GIB - 5);
    EXPECT(sequence_offset(1000 + 17, 1000, 400 * GIB + 3) == 400 * GIB + 17);
}

TEST(of_all_offsets_the_nearest_is_meant)
{
    EXPECT(sequence_offset(0x7fffffff, 0, 0) == 2 * GIB - 1);
    EXPECT(sequence_offset(0x80000001, 0, 0) == -2 * GIB + 1);
    EXPECT(sequence_offset(0x80000001, 0, 2) == 2 * GIB + 1);
    for (int64_t near = 0; near < 20 * GIB; near += 123456789)
        for (int64_t step = -2 * GIB + 1; step < 2 * GIB; step += 98765432)
            EXPECT(sequence_offset((uint32_t)(4242 + near + step), 4242, (uint64_t)near) == near + step);
}

int main(void)
{
    RUN(a_number_lies_after_another_across_the_wrap);
    RUN(an_offset_counts_from_the_isn);
    RUN(an_offset_may_lie_before_the_isn);
    RUN(an_offset_goes_on_past_4_gib);
    RUN(of_all_offsets_the_nearest_is_meant);
    return 0;
}
