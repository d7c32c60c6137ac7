/* SPDX-License-Identifier: GPL-2.0-or-later */
/* `-z tcplife,segments`: the table of segments, printed as they come; then what became of each connection.
 *
 * What the story tells by itself has a row here, and so have the first few ordinary segments in a row: a lone exchange
 * stays as it is. The rest of a long stretch is one line, in the story's words, when the stretch ends. Live, nothing
 * waits longer than a second. */
#include "statistics.h"
#include "overview.h"
#include "request.h"
#include "ticker.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <epan/stat_tap_ui.h>

#define COMMAND "tcplife,segments"

#define ROWS_OF_A_STRETCH 4      /* then it is gathered */
#define BLOCKS 5                 /* more connections have a line each in the end */
#define SECOND INT64_C(1000000000)
#define IDLE (G_TIME_SPAN_SECOND / 3) /* no packet for so long: live, what waits is told */

/* What was shown of a connection so far. */
struct life {
    uint32_t number;
    uint8_t rows;                       /* of this stretch */
    struct tcplife_narrator *narrator;  /* NULL: nothing to remember */
    GList *place;                       /* in the queue; good while something is gathered */
    int64_t last;                       /* its latest segment, ns since the beginning of the capture */
};

struct segments {
    struct tcplife_table table;
    bool all, live;
    unsigned given;            /* of enum request_option */
    struct roster *roster;
    struct overview *overview; /* while it is drawn */
    GHashTable *lives;         /* number -> struct life */
    GQueue gathering;          /* of struct life *, not ours: those with something gathered, the oldest first */
    uint64_t rows;
    uint64_t copies_left_out;
    uint32_t not_followed[TCPLIFE_VERDICT_COUNT];
    char *filter;              /* or NULL */
    GMutex lock;
    struct ticker *ticker;     /* live */
    gint64 last_packet;        /* when, by the monotonic clock */
};

/* ---- Printing ---- */

static void print(const char *lines)
{
    fputs(lines, stdout);
}

static void tell_gathered(struct segments *segments, struct life *life)
{
    struct tcplife_sentence sentence;
    if (life->narrator == NULL || tcplife_narrate_gathered(life->narrator, &sentence) == 0)
        return;
    const struct tcplife_view view = { .number = life->number };
    char lines[TCPLIFE_TABLE_LINES_MAX];
    tcplife_table_gathered(&segments->table, &view, &sentence, life->narrator->start + sentence.time, lines);
    print(lines);
    g_queue_delete_link(&segments->gathering, life->place);
}

static void tell_row(struct segments *segments, const struct tcplife_tap *tapped, int64_t time)
{
    char lines[TCPLIFE_TABLE_LINES_MAX];
    tcplife_table_segment(&segments->table, &tapped->view, &tapped->segment, time, lines);
    print(lines);
}

/* Whether there are several shows with the second one: then the heading comes again. */
static void introduce(struct segments *segments, const struct tcplife_tap *tapped)
{
    unsigned from = tapped->segment.from;
    unsigned client = tapped->view.segment->from == TCPLIFE_CLIENT ? from : 1 - from;
    char *ends[2] = { roster_text_of_end(&tapped->ends, client), roster_text_of_end(&tapped->ends, 1 - client) };
    char *who = overview_who(tapped->connection, ends[TCPLIFE_CLIENT], ends[TCPLIFE_SERVER]);
    char lines[TCPLIFE_TABLE_LINES_MAX];
    tcplife_table_text(&segments->table, who, 0, TCPLIFE_GREY, lines);
    print(lines);
    guint before = g_hash_table_size(segments->lives);
    segments->table.several = before != 0;
    if (before <= 1) {
        tcplife_table_heading(&segments->table, lines);
        print(lines);
    }
    g_free(who);
    g_free(ends[0]);
    g_free(ends[1]);
}

/* ---- Which segments have a row ---- */

static struct life *life_of(struct segments *segments, const struct tcplife_tap *tapped)
{
    struct life *life = (struct life *)g_hash_table_lookup(segments->lives, GUINT_TO_POINTER(tapped->connection));
    if (life != NULL)
        return life;
    introduce(segments, tapped);
    life = g_new0(struct life, 1);
    life->number = tapped->connection;
    g_hash_table_insert(segments->lives, GUINT_TO_POINTER(tapped->connection), life);
    return life;
}

static void gather(struct segments *segments, struct life *life, const struct tcplife_tap *tapped, int64_t time)
{
    if (life->narrator->stretch.first_frame == 0) {
        g_queue_push_tail(&segments->gathering, life);
        life->place = g_queue_peek_tail_link(&segments->gathering);
    }
    tcplife_gather(life->narrator, &tapped->view, time);
}

/* Live, what has been gathered for a second is told. */
static void tell_what_is_old(struct segments *segments, int64_t time)
{
    struct life *oldest;
    while ((oldest = (struct life *)g_queue_peek_head(&segments->gathering)) != NULL &&
           time - oldest->narrator->start - oldest->narrator->stretch.begin >= SECOND)
        tell_gathered(segments, oldest);
}

/* It is as it was when this segment had come: a fact. */
static bool is_over(const struct tcplife_annotation *segment)
{
    for (unsigned role = 0; role < 2; role++) {
        enum tcplife_state state = tcplife_state_after(segment, (enum tcplife_role)role);
        if (state != TCPLIFE_CLOSED && state != TCPLIFE_TIME_WAIT)
            return false;
    }
    return true;
}

static void show(struct segments *segments, struct life *life, const struct tcplife_tap *tapped, int64_t time)
{
    bool paused = segments->live && time - life->last >= SECOND;
    if (life->narrator == NULL)
        life->narrator = g_new0(struct tcplife_narrator, 1);
    switch (tcplife_consider(life->narrator, &tapped->view, time)) {
    case TCPLIFE_WORTH_NOTHING:
        if (life->narrator->all.verdict[TCPLIFE_VERDICT_COPY] <= TCPLIFE_TOLD_EACH) {
            tell_gathered(segments, life);
            tell_row(segments, tapped, time);
        } else {
            segments->copies_left_out++;
        }
        break;
    case TCPLIFE_WORTH_GATHERING:
        if (paused) {
            tell_gathered(segments, life);
            life->rows = 0;
        }
        if (life->rows < ROWS_OF_A_STRETCH) {
            life->rows++;
            tell_row(segments, tapped, time);
        } else {
            gather(segments, life, tapped, time);
        }
        break;
    case TCPLIFE_WORTH_TELLING:
        tell_gathered(segments, life);
        life->rows = 0;
        tell_row(segments, tapped, time);
        break;
    }
    life->last = time;
    if (is_over(tapped->view.segment) && life->narrator->stretch.first_frame == 0) {
        g_free(life->narrator);
        life->narrator = NULL;
    }
}

static void see(struct segments *segments, const packet_info *pinfo, const struct tcplife_tap *tapped)
{
    if (tapped->view.connection == NULL) {
        segments->not_followed[tapped->view.segment->verdict]++;
        return;
    }
    int64_t time = (int64_t)pinfo->rel_ts.secs * SECOND + pinfo->rel_ts.nsecs;
    segments->rows++;
    if (segments->live)
        tell_what_is_old(segments, time);
    struct life *life = life_of(segments, tapped);
    if (segments->all)
        tell_row(segments, tapped, time);
    else
        show(segments, life, tapped, time);
    const struct tcplife_connection_tap connection = {
        .connection = tapped->connection, .final = tapped->final, .ends = tapped->ends
    };
    roster_see(segments->roster, pinfo, &connection);
}

static tap_packet_status take(void *data, packet_info *pinfo, epan_dissect_t *edt _U_, const void *tapped,
                              tap_flags_t flags _U_)
{
    struct segments *segments = (struct segments *)data;
    g_mutex_lock(&segments->lock);
    see(segments, pinfo, (const struct tcplife_tap *)tapped);
    if (segments->live) {
        segments->last_packet = g_get_monotonic_time();
        fflush(stdout);
    }
    g_mutex_unlock(&segments->lock);
    if (ferror(stdout))
        request_end_output();
    return TAP_PACKET_REDRAW;
}

static void tell_all_gathered(struct segments *segments)
{
    struct life *oldest;
    while ((oldest = (struct life *)g_queue_peek_head(&segments->gathering)) != NULL)
        tell_gathered(segments, oldest);
}

/* Live, when the line is quiet. */
static void tick(void *data)
{
    struct segments *segments = (struct segments *)data;
    if (g_get_monotonic_time() - segments->last_packet < IDLE || g_queue_is_empty(&segments->gathering))
        return;
    tell_all_gathered(segments);
    fflush(stdout);
}

/* ---- The end ---- */

static void add_to_overview(void *data, const struct connection_row *row)
{
    overview_add(((struct segments *)data)->overview, row);
}

static void print_conclusions(struct segments *segments)
{
    segments->overview = overview_new();
    roster_settle(segments->roster);
    uint32_t count = overview_count(segments->overview);
    if (count != 0)
        putchar('\n');
    if (count > BLOCKS)
        overview_print(segments->overview, &segments->table);
    else
        overview_print_blocks(segments->overview, &segments->table);
    overview_free(segments->overview);
}

static void print_what_has_no_row(const struct segments *segments)
{
    if (segments->copies_left_out != 0)
        printf("%" PRIu64 " more copies of segments have no row\n", segments->copies_left_out);
    for (unsigned verdict = 0; verdict < TCPLIFE_VERDICT_COUNT; verdict++)
        if (segments->not_followed[verdict] != 0)
            printf("%" PRIu32 " segment%s cannot be followed: %s\n", segments->not_followed[verdict],
                   segments->not_followed[verdict] == 1 ? "" : "s", tcplife_verdict_names[verdict]);
}

static void draw(void *data)
{
    struct segments *segments = (struct segments *)data;
    ticker_stop(segments->ticker);
    segments->ticker = NULL;
    tell_all_gathered(segments);
    print_conclusions(segments);
    print_what_has_no_row(segments);
    request_end(segments->given, segments->filter, roster_was_early(segments->roster), segments->rows != 0);
}

static void begin_anew(void *data)
{
    struct segments *segments = (struct segments *)data;
    g_mutex_lock(&segments->lock);
    g_queue_clear(&segments->gathering);
    g_hash_table_remove_all(segments->lives);
    roster_clear(segments->roster);
    g_mutex_unlock(&segments->lock);
}

static void end(void *data)
{
    struct segments *segments = (struct segments *)data;
    ticker_stop(segments->ticker);
    begin_anew(segments);
    roster_free(segments->roster);
    g_hash_table_destroy(segments->lives);
    g_mutex_clear(&segments->lock);
    g_free(segments->filter);
    g_free(segments);
}

/* ---- The command line ---- */

static void free_life(void *data)
{
    g_free(((struct life *)data)->narrator);
    g_free(data);
}

static statistic_init_result begin(const char *argument, void *unused _U_)
{
    struct request request;
    if (!request_read(argument, COMMAND, REQUEST_WIDTH | REQUEST_COLOUR | REQUEST_ALL | REQUEST_LIVE | REQUEST_TOLD,
                      "the packet list", &request))
        return STATISTIC_INIT_FAILED;
    struct segments *segments = g_new0(struct segments, 1);
    unsigned width = request.width != 0 ? request.width : TCPLIFE_TABLE_WIDTH;
    segments->table.width = MAX(width, TCPLIFE_TABLE_NARROWEST);
    segments->table.colour = request.given & REQUEST_COLOUR;
    segments->given = request.given;
    segments->all = request.given & REQUEST_ALL;
    segments->live = request.given & REQUEST_LIVE;
    segments->roster = roster_new_for_settling(add_to_overview, segments);
    segments->lives = g_hash_table_new_full(NULL, NULL, NULL, free_life);
    segments->filter = g_strdup(request.rest);
    g_queue_init(&segments->gathering);
    g_mutex_init(&segments->lock);
    request_listen(COMMAND, TCPLIFE_TAP, segments, segments->filter, begin_anew, take, draw, end);
    if (segments->live)
        segments->ticker = ticker_start(&segments->lock, tick, segments);
    return STATISTIC_INIT_OK;
}

void segments_register(void)
{
    stat_tap_ui command = { .group = REGISTER_STAT_GROUP_GENERIC, .cli_string = COMMAND, .tap_init_cb = begin };
    register_stat_tap_ui(&command, NULL);
}
