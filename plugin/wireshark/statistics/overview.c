/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "overview.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "columns.h"
#include "request.h"
#include "statistics.h"

#include <epan/stat_tap_ui.h>

#define COMMAND "tcplife,overview"
#define NO_PAGE 1000 /* a file has room for all columns */

/* ---- Cells ---- */

/* The most telling ones first. `name`: a column of all who show connections. unit: what its durations are in, ns. */
static const struct {
    const char *name;
    const char *heading;
    double unit;
    bool always;   /* also where all of its cells are empty */
    bool to_the_right;
} shown[] = {
    {"connection", "conn", 0, true, true},
    {"client_address", "client", 0, true, false},
    {"server_address", "server", 0, true, false},
    {"open", "opened", 0, true, false},
    {"close", "closed", 0, true, false},
    {"closed_first", "first", 0, false, false},
    {"reset_by", "reset by", 0, false, false},
    {"reset_reason", "why", 0, false, false},
    {"setup_time", "set-up ms", 1e6, false, true},
    {"close_wait", "CLOSE-WAIT s", 1e9, false, true},
    {"duration", "lasted s", 1e9, false, true},
    {"client_bytes", "client bytes", 0, false, true},
    {"server_bytes", "server bytes", 0, false, true},
};
#define SHOWN G_N_ELEMENTS(shown)
#define CONNECTION_CELL 0
#define CLIENT_CELL 1
#define SERVER_CELL 2
#define ESSENTIAL 5 /* so many of them stay on any page */

/* What is counted at the end. */
static const struct {
    const char *name;
    const char *text;
} tallied[] = {
    {"open", "opened"}, {"close", "closed"}, {"closed_first", "closed first by"}, {"reset_by", "reset by"},
    {"reset_reason", "why reset"}, {"captured", "captured"},
};

struct overview {
    GPtrArray *lines;                   /* of char *: the cells of a connection, SHOWN strings one behind the other */
    GString *blocks;                    /* the first few connections in some lines each, unwrapped; see add_block() */
    unsigned width[SHOWN];              /* of the widest cell */
    GHashTable *tally[G_N_ELEMENTS(tallied)]; /* word -> how many */
};

struct overview *overview_new(void)
{
    struct overview *overview = g_new0(struct overview, 1);
    overview->lines = g_ptr_array_new_with_free_func(g_free);
    overview->blocks = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(tallied); i++)
        overview->tally[i] = g_hash_table_new(g_str_hash, g_str_equal);
    return overview;
}

void overview_free(struct overview *overview)
{
    g_ptr_array_free(overview->lines, TRUE);
    g_string_free(overview->blocks, TRUE);
    for (size_t i = 0; i < G_N_ELEMENTS(tallied); i++)
        g_hash_table_destroy(overview->tally[i]);
    g_free(overview);
}

uint32_t overview_count(const struct overview *overview)
{
    return overview->lines->len;
}

char *overview_who(uint32_t number, const char *client, const char *server)
{
    return g_strdup_printf("connection %" PRIu32 ": client %s, server %s", number, client, server);
}

static bool ask(const struct connection_row *row, const char *name, union tcplife_value *value)
{
    return column_value(column_named(name), row, value);
}

/* What stands in a cell; "" when the question does not arise. */
static const char *cell_text(const struct connection_row *row, char *const ends[2], size_t cell,
                             const struct column *column, char text[TCPLIFE_SPELLED_MAX])
{
    union tcplife_value value;
    if (cell == CLIENT_CELL || cell == SERVER_CELL)
        return ends[cell == CLIENT_CELL ? TCPLIFE_CLIENT : TCPLIFE_SERVER];
    if (!column_value(column, row, &value))
        return "";
    switch (column->kind) {
    case TCPLIFE_FIELD_WORD:
        return value.word;
    case TCPLIFE_FIELD_DURATION:
        tcplife_figures((double)value.duration / shown[cell].unit, text);
        return text;
    case TCPLIFE_FIELD_NUMBER:
        g_snprintf(text, TCPLIFE_SPELLED_MAX, "%" PRIu64, value.number);
        return text;
    default:
        return "";
    }
}

static void add_line(struct overview *overview, const struct connection_row *row, char *const ends[2])
{
    static const struct column *columns[SHOWN];
    GString *cells = g_string_new(NULL);
    for (size_t i = 0; i < SHOWN; i++) {
        char text[TCPLIFE_SPELLED_MAX];
        if (columns[i] == NULL)
            columns[i] = column_named(shown[i].name);
        const char *cell = cell_text(row, ends, i, columns[i], text);
        overview->width[i] = MAX(overview->width[i], (unsigned)strlen(cell));
        g_string_append_len(cells, cell, (gssize)strlen(cell) + 1);
    }
    g_ptr_array_add(overview->lines, g_string_free(cells, FALSE));
}

static void count(struct overview *overview, const struct connection_row *row)
{
    for (size_t i = 0; i < G_N_ELEMENTS(tallied); i++) {
        union tcplife_value value;
        if (!ask(row, tallied[i].name, &value))
            continue;
        guint so_far = GPOINTER_TO_UINT(g_hash_table_lookup(overview->tally[i], value.word));
        g_hash_table_insert(overview->tally[i], (void *)(uintptr_t)value.word, GUINT_TO_POINTER(so_far + 1));
    }
}

/* ---- Some lines for each ---- */

#define BLOCKS_MAX 16

static void add_setup(GString *line, const struct connection_row *row)
{
    union tcplife_value value;
    char text[TCPLIFE_SPELLED_MAX];
    if (ask(row, "setup_time", &value))
        g_string_append_printf(line, ", set up in %s", tcplife_spell(value.duration, text));
}

static void add_closer(GString *line, const struct connection_row *row)
{
    union tcplife_value value;
    if (!ask(row, "closed_first", &value))
        return;
    if (strcmp(value.word, tcplife_closer_names[TCPLIFE_CLOSER_BOTH]) == 0)
        g_string_append(line, ", by both at once");
    else
        g_string_append_printf(line, ", by the %s first", value.word);
}

static void add_reset(GString *line, const struct connection_row *row)
{
    union tcplife_value by, reason;
    if (ask(row, "reset_by", &by) && ask(row, "reset_reason", &reason))
        g_string_append_printf(line, "    reset: by the %s (%s)\n", by.word, reason.word);
}

static void add_block(struct overview *overview, const struct connection_row *row, char *const ends[2])
{
    union tcplife_value value;
    char text[TCPLIFE_SPELLED_MAX];
    GString *block = overview->blocks;
    char *who = overview_who(row->number, ends[TCPLIFE_CLIENT], ends[TCPLIFE_SERVER]);
    g_string_append_printf(block, "%s\n", who);
    g_free(who);
    if (ask(row, "open", &value)) {
        g_string_append_printf(block, "    opened: %s", value.word);
        add_setup(block, row);
        g_string_append_c(block, '\n');
    }
    if (ask(row, "close", &value)) {
        g_string_append_printf(block, "    closed: %s", value.word);
        add_closer(block, row);
        g_string_append_c(block, '\n');
    }
    add_reset(block, row);
    if (ask(row, "captured", &value))
        g_string_append_printf(block, "    captured: %s\n", value.word);
    if (ask(row, "duration", &value) && value.duration > 0)
        g_string_append_printf(block, "    lasted: %s\n", tcplife_spell(value.duration, text));
}

void overview_add(struct overview *overview, const struct connection_row *row)
{
    char *ends[2];
    for (unsigned role = 0; role < 2; role++)
        ends[role] = roster_end_text(row->address[role], row->port[role]);
    if (overview->lines->len < BLOCKS_MAX)
        add_block(overview, row, ends);
    add_line(overview, row, ends);
    count(overview, row);
    g_free(ends[0]);
    g_free(ends[1]);
}

static void print_text(const struct tcplife_table *page, const char *text, unsigned indent, const char *colour)
{
    char lines[TCPLIFE_TABLE_LINES_MAX];
    struct tcplife_table readable = *page;
    readable.width = MIN(page->width, TCPLIFE_TABLE_WIDTH);
    tcplife_table_text(&readable, text, indent, colour, lines);
    fputs(lines, stdout);
}

void overview_print_blocks(const struct overview *overview, const struct tcplife_table *page)
{
    char **lines = g_strsplit(overview->blocks->str, "\n", -1);
    for (char **line = lines; *line != NULL; line++)
        if (**line != '\0') {
            unsigned indent = (unsigned)strspn(*line, " ");
            print_text(page, *line + indent, indent, indent == 0 ? TCPLIFE_BOLD : NULL);
        }
    g_strfreev(lines);
}

/* ---- A line for each ---- */

struct plan {
    unsigned width[SHOWN]; /* 0: left out */
    unsigned gap;
    GString *left_out;     /* the headings of those for which there is no room */
};

static unsigned wanted_width(const struct overview *overview, size_t cell)
{
    if (overview->width[cell] == 0 && !shown[cell].always)
        return 0;
    return MAX(overview->width[cell], (unsigned)strlen(shown[cell].heading));
}

/* Addresses give way when the essential cells do not fit. */
static void make_room(struct plan *plan, unsigned page_width)
{
    unsigned rest = 0;
    for (size_t i = 0; i < ESSENTIAL; i++)
        if (i != CLIENT_CELL && i != SERVER_CELL)
            rest += plan->width[i];
    rest += (ESSENTIAL - 1) * plan->gap;
    unsigned *client = &plan->width[CLIENT_CELL], *server = &plan->width[SERVER_CELL];
    if (rest + *client + *server <= page_width)
        return;
    unsigned room = page_width > rest + 20 ? page_width - rest : 20;
    if (*client <= room / 2)
        *server = room - *client;
    else if (*server <= room / 2)
        *client = room - *server;
    else
        *client = *server = room / 2;
}

static unsigned essential_width(const struct overview *overview, struct plan *plan)
{
    unsigned total = 0;
    for (size_t i = 0; i < ESSENTIAL; i++) {
        plan->width[i] = wanted_width(overview, i);
        total += plan->width[i] + (i != 0 ? plan->gap : 0);
    }
    return total;
}

static struct plan plan_with_gap(const struct overview *overview, unsigned page_width, unsigned gap)
{
    struct plan plan = { .gap = gap, .left_out = g_string_new(NULL) };
    unsigned total = essential_width(overview, &plan);
    if (total > page_width)
        make_room(&plan, page_width);
    for (size_t i = ESSENTIAL; i < SHOWN; i++) {
        unsigned width = wanted_width(overview, i);
        if (width == 0)
            continue;
        if (total + gap + width > page_width) {
            g_string_append_printf(plan.left_out, "%s%s", plan.left_out->len != 0 ? ", " : "", shown[i].heading);
            continue;
        }
        plan.width[i] = width;
        total += gap + width;
    }
    return plan;
}

static struct plan plan_columns(const struct overview *overview, unsigned page_width)
{
    struct plan plan = plan_with_gap(overview, page_width, 2);
    if (plan.left_out->len == 0)
        return plan;
    g_string_free(plan.left_out, TRUE);
    return plan_with_gap(overview, page_width, 1);
}

/* What is too long loses its middle: an address's network and a port stay. */
static void append_cell(GString *line, const char *text, unsigned width, bool to_the_right)
{
    unsigned length = (unsigned)strlen(text);
    if (length > width) {
        unsigned tail = (width - 2) * 2 / 3, head = width - 2 - tail;
        g_string_append_printf(line, "%.*s..%s", (int)head, text, text + length - tail);
    } else {
        g_string_append_printf(line, to_the_right ? "%*s" : "%-*s", (int)width, text);
    }
}

static void print_line(const struct plan *plan, const char *const cells[SHOWN], const char *on, const char *off)
{
    GString *line = g_string_new(NULL);
    for (size_t i = 0; i < SHOWN; i++) {
        if (plan->width[i] == 0)
            continue;
        if (i != 0)
            g_string_append_printf(line, "%*s", (int)plan->gap, "");
        append_cell(line, cells[i], plan->width[i], shown[i].to_the_right);
    }
    printf("%s%s%s\n", on, g_strchomp(line->str), off);
    g_string_free(line, TRUE);
}

static void print_lines(const struct overview *overview, const struct tcplife_table *page, const struct plan *plan)
{
    const char *cells[SHOWN];
    for (size_t i = 0; i < SHOWN; i++)
        cells[i] = shown[i].heading;
    print_line(plan, cells, page->colour ? TCPLIFE_BOLD : "", page->colour ? TCPLIFE_PLAIN : "");
    for (guint line = 0; line < overview->lines->len; line++) {
        const char *cell = (const char *)g_ptr_array_index(overview->lines, line);
        for (size_t i = 0; i < SHOWN; i++) {
            cells[i] = cell;
            cell += strlen(cell) + 1;
        }
        print_line(plan, cells, "", "");
    }
}

/* ---- Counts ---- */

static gint frequent_first(gconstpointer a, gconstpointer b, gpointer tally)
{
    guint first = GPOINTER_TO_UINT(g_hash_table_lookup((GHashTable *)tally, a));
    guint second = GPOINTER_TO_UINT(g_hash_table_lookup((GHashTable *)tally, b));
    return first != second ? (first < second) - (first > second) : strcmp((const char *)a, (const char *)b);
}

/* "opened: established 5, refused 1" */
static void print_tally(const char *what, GHashTable *tally, const struct tcplife_table *page)
{
    GString *text = g_string_new(NULL);
    GList *words = g_list_sort_with_data(g_hash_table_get_keys(tally), frequent_first, tally);
    for (GList *each = words; each != NULL; each = each->next)
        g_string_append_printf(text, "%s%s%s %u", each == words ? what : "", each == words ? ": " : ", ",
                               (const char *)each->data, GPOINTER_TO_UINT(g_hash_table_lookup(tally, each->data)));
    if (words != NULL)
        print_text(page, text->str, 4, NULL);
    g_list_free(words);
    g_string_free(text, TRUE);
}

void overview_print(const struct overview *overview, const struct tcplife_table *page)
{
    struct plan plan = plan_columns(overview, page->width);
    print_lines(overview, page, &plan);
    char *count = g_strdup_printf("%" PRIu32 " connection%s", overview_count(overview),
                                  overview_count(overview) == 1 ? "" : "s");
    putchar('\n');
    print_text(page, count, 0, TCPLIFE_BOLD);
    g_free(count);
    for (size_t i = 0; i < G_N_ELEMENTS(tallied); i++)
        print_tally(tallied[i].text, overview->tally[i], page);
    if (plan.left_out->len != 0) {
        char *text = g_strdup_printf("no room on this page for: %s", plan.left_out->str);
        print_text(page, text, 4, TCPLIFE_GREY);
        g_free(text);
    }
    g_string_free(plan.left_out, TRUE);
}

/* ---- The statistic ---- */

struct statistic {
    unsigned given; /* of enum request_option */
    struct tcplife_table page;
    struct roster *roster;
    struct overview *overview;
    char *filter; /* or NULL */
};

static void add(void *data, const struct connection_row *row)
{
    overview_add(((struct statistic *)data)->overview, row);
}

static tap_packet_status take(void *data, packet_info *pinfo, epan_dissect_t *edt _U_, const void *tapped,
                              tap_flags_t flags _U_)
{
    roster_see(((struct statistic *)data)->roster, pinfo, (const struct tcplife_connection_tap *)tapped);
    return TAP_PACKET_REDRAW;
}

static void draw(void *data)
{
    struct statistic *statistic = (struct statistic *)data;
    statistic->overview = overview_new();
    roster_settle(statistic->roster);
    bool any = overview_count(statistic->overview) != 0;
    if (any)
        overview_print(statistic->overview, &statistic->page);
    overview_free(statistic->overview);
    request_end(statistic->given, statistic->filter, roster_was_early(statistic->roster), any);
}

static void begin_anew(void *data)
{
    roster_clear(((struct statistic *)data)->roster);
}

static void end(void *data)
{
    struct statistic *statistic = (struct statistic *)data;
    roster_free(statistic->roster);
    g_free(statistic->filter);
    g_free(statistic);
}

static statistic_init_result begin(const char *argument, void *unused _U_)
{
    struct request request;
    if (!request_read(argument, COMMAND, REQUEST_WIDTH | REQUEST_COLOUR | REQUEST_TOLD | REQUEST_HEADERS_ONLY,
                      "Statistics > TCP Lifecycle connections", &request))
        return STATISTIC_INIT_FAILED;
    struct statistic *statistic = g_new0(struct statistic, 1);
    statistic->given = request.given;
    statistic->page.width = request.width != 0 ? request.width : NO_PAGE;
    statistic->page.colour = request.given & REQUEST_COLOUR;
    statistic->roster = roster_new_for_settling(add, statistic);
    statistic->filter = g_strdup(request.rest);
    request_listen(COMMAND, TCPLIFE_CONNECTION_TAP, statistic, statistic->filter, begin_anew, take, draw, end);
    return STATISTIC_INIT_OK;
}

void overview_register(void)
{
    stat_tap_ui command = { .group = REGISTER_STAT_GROUP_GENERIC, .cli_string = COMMAND, .tap_init_cb = begin };
    register_stat_tap_ui(&command, NULL);
}
