/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "ticker.h"

#include <stdbool.h>

#define PERIOD (G_TIME_SPAN_SECOND / 10)

struct ticker {
    GMutex *lock;
    GCond wake;
    bool stopped;
    GThread *thread;
    void (*tick)(void *data);
    void *data;
};

static void *run(void *data)
{
    struct ticker *ticker = (struct ticker *)data;
    g_mutex_lock(ticker->lock);
    while (!ticker->stopped) {
        g_cond_wait_until(&ticker->wake, ticker->lock, g_get_monotonic_time() + PERIOD);
        if (!ticker->stopped)
            ticker->tick(ticker->data);
    }
    g_mutex_unlock(ticker->lock);
    return NULL;
}

struct ticker *ticker_start(GMutex *lock, void (*tick)(void *data), void *data)
{
    struct ticker *ticker = g_new0(struct ticker, 1);
    ticker->lock = lock;
    ticker->tick = tick;
    ticker->data = data;
    g_cond_init(&ticker->wake);
    ticker->thread = g_thread_new("tcplife ticker", run, ticker);
    return ticker;
}

void ticker_stop(struct ticker *ticker)
{
    if (ticker == NULL)
        return;
    g_mutex_lock(ticker->lock);
    ticker->stopped = true;
    g_cond_signal(&ticker->wake);
    g_mutex_unlock(ticker->lock);
    g_thread_join(ticker->thread);
    g_cond_clear(&ticker->wake);
    g_free(ticker);
}
