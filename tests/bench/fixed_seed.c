/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We stand between tshark and GLib (LD_PRELOAD): Wireshark seeds its hash functions with g_random_int(), so every run
 * walks other chains and costs some other number of instructions. Here chance is the same every time. The prototypes
 * repeat <glib/grand.h>, so that the bench builds without GLib's headers. */
#include <stdint.h>

uint32_t g_random_int(void);
int32_t g_random_int_range(int32_t begin, int32_t end);
double g_random_double(void);
double g_random_double_range(double begin, double end);

uint32_t g_random_int(void)
{
    static uint32_t state = 2463534242u; /* Marsaglia's xorshift32 */
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

int32_t g_random_int_range(int32_t begin, int32_t end)
{
    return (int32_t)(begin + g_random_int() % ((int64_t)end - begin));
}

double g_random_double(void)
{
    return g_random_int() / 4294967296.0;
}

double g_random_double_range(double begin, double end)
{
    return begin + g_random_double() * (end - begin);
}
