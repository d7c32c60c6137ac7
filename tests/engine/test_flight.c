/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What is in flight: an ACK's age is that of the oldest byte that it is the first to cover. */
#include "flight.h"
#include "pool.h"
#include "test.h"

#define SPANS 8

static struct tcplife_span spans[SPANS];
static struct tcplife_pool pool;
static uint32_t flight;

static void nothing_in_flight(uint32_t capacity)
{
    pool = (struct tcplife_pool){.span = spans, .capacity = capacity};
    flight = 0;
}

TEST(an_ack_dates_from_the_oldest_byte_it_covers)
{
    nothing_in_flight(SPANS);
    flight_sent(&pool, &flight, 101, 10, 1);
    flight_sent(&pool, &flight, 201, 20, 2);
    flight_sent(&pool, &flight, 301, 30, 3);
    struct covered first = flight_acknowledged(&pool, &flight, 201);
    EXPECT(first.frame == 1 && first.time == 10 && first.segments == 2);
    struct covered second = flight_acknowledged(&pool, &flight, 301);
    EXPECT(second.frame == 3 && second.time == 30 && second.segments == 1);
    EXPECT(flight == 0 && spans_in_use(&pool) == 0);
}

TEST(an_ack_of_half_a_segment_leaves_it_in_flight)
{
    nothing_in_flight(SPANS);
    flight_sent(&pool, &flight, 101, 10, 1);
    struct covered covered = flight_acknowledged(&pool, &flight, 51);
    EXPECT(covered.frame == 1 && covered.segments == 0);
    EXPECT(spans_in_use(&pool) == 1);
    covered = flight_acknowledged(&pool, &flight, 101);
    EXPECT(covered.frame == 1 && covered.segments == 1);
    EXPECT(spans_in_use(&pool) == 0);
}

TEST(an_ack_of_nothing_in_flight_covers_nothing)
{
    nothing_in_flight(SPANS);
    EXPECT(flight_acknowledged(&pool, &flight, 1000).frame == 0);
    EXPECT(flight == 0);
}

TEST(a_retransmission_makes_an_ack_younger)
{
    nothing_in_flight(SPANS);
    flight_sent(&pool, &flight, 101, 10, 1);
    flight_sent(&pool, &flight, 201, 20, 2);
    EXPECT(flight_sent_again(&pool, flight, 101, 500, 3));
    EXPECT(!flight_sent_again(&pool, flight, 150, 500, 4));
    struct covered covered = flight_acknowledged(&pool, &flight, 201);
    EXPECT(covered.frame == 3 && covered.time == 500);
}

TEST(spans_go_back_to_the_pool_and_are_used_again)
{
    nothing_in_flight(SPANS);
    for (uint64_t i = 0; i < 1000; i++) {
        flight_sent(&pool, &flight, 100 * i + 1, (int64_t)i, (uint32_t)i + 1);
        flight_sent(&pool, &flight, 100 * i + 51, (int64_t)i, (uint32_t)i + 1);
        EXPECT(spans_of(&pool, flight) == 2);
        flight_acknowledged(&pool, &flight, 100 * i + 51);
        EXPECT(spans_in_use(&pool) == 0);
    }
    EXPECT(pool.used == 2);
}

TEST(a_full_pool_stretches_the_newest_span)
{
    nothing_in_flight(3); /* index 0 is never used: room for two */
    flight_sent(&pool, &flight, 101, 10, 1);
    flight_sent(&pool, &flight, 201, 20, 2);
    EXPECT(!tcplife_pool_has_room(&pool));
    flight_sent(&pool, &flight, 301, 30, 3);
    EXPECT(spans_of(&pool, flight) == 2);
    EXPECT(flight_acknowledged(&pool, &flight, 301).segments == 2);
    EXPECT(flight == 0 && spans_in_use(&pool) == 0);
}

TEST(a_pool_without_any_room_is_survived)
{
    nothing_in_flight(0);
    flight_sent(&pool, &flight, 101, 10, 1);
    EXPECT(flight == 0);
    EXPECT(flight_acknowledged(&pool, &flight, 101).frame == 0);
}

TEST(what_is_forgotten_goes_back_whole)
{
    nothing_in_flight(SPANS);
    for (uint32_t i = 1; i <= 5; i++)
        flight_sent(&pool, &flight, 100 * i, i, i);
    flight_forget(&pool, &flight);
    EXPECT(flight == 0 && spans_in_use(&pool) == 0 && spans_free(&pool) == 5);
    flight_forget(&pool, &flight);
    EXPECT(spans_free(&pool) == 5);
}

int main(void)
{
    RUN(an_ack_dates_from_the_oldest_byte_it_covers);
    RUN(an_ack_of_half_a_segment_leaves_it_in_flight);
    RUN(an_ack_of_nothing_in_flight_covers_nothing);
    RUN(a_retransmission_makes_an_ack_younger);
    RUN(spans_go_back_to_the_pool_and_are_used_again);
    RUN(a_full_pool_stretches_the_newest_span);
    RUN(a_pool_without_any_room_is_survived);
    RUN(what_is_forgotten_goes_back_whole);
    return 0;
}
