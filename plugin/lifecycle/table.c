/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "tcplife/table.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "explain.h"
#include "page.h"
#include "wording.h"

/* ---- The columns ------------------------------------------------------------------------------------------------ */

enum column { FRAME, TIME, CONNECTION, CLIENT, ARROW, SERVER, FLAGS, SEQ, ACK, LENGTH, STEP, COLUMNS };

static const struct {
    const char *heading;
    unsigned width;      /* STEP: of what it mostly says */
    bool to_the_right;
    unsigned gap, narrow_gap; /* blanks before it */
    unsigned narrow_width;
} columns[COLUMNS] = {
    [FRAME] = {"frame", 6, true, 0, 0, 6},
    [TIME] = {"time", 12, true, 2, 1, 11},
    [CONNECTION] = {"conn", 5, true, 2, 1, 5},
    [CLIENT] = {"client", 13, false, 2, 1, 13},
    [ARROW] = {"", 3, false, 2, 1, 3},
    [SERVER] = {"server", 13, false, 2, 1, 13},
    [FLAGS] = {"flags", 5, false, 2, 1, 5},
    [SEQ] = {"seq", 10, true, 1, 1, 10},
    [ACK] = {"ack", 10, true, 2, 1, 10},
    [LENGTH] = {"len", 5, true, 2, 1, 5},
    [STEP] = {"step", 11, false, 2, 1, 11},
};

/* Widths from which a table of one connection has its columns: those above, added up. */
#define FULL_FROM 105
#define NARROW_FROM 74

static unsigned larger(unsigned a, unsigned b)
{
    return a > b ? a : b;
}

static bool is_narrow(const struct tcplife_table *table)
{
    return table->width < FULL_FROM + (table->several ? columns[CONNECTION].width + columns[CONNECTION].gap : 0);
}

static bool is_shown(const struct tcplife_table *table, enum column column)
{
    switch (column) {
    case SEQ:
    case ACK:
        return !is_narrow(table);
    case TIME:
    case LENGTH:
        return table->width >= NARROW_FROM + (table->several ? columns[CONNECTION].narrow_width + columns[CONNECTION].narrow_gap : 0);
    case CONNECTION:
        return table->several;
    default:
        return true;
    }
}

static unsigned width_of(const struct tcplife_table *table, enum column column)
{
    return is_narrow(table) ? columns[column].narrow_width : columns[column].width;
}

static unsigned gap_before(const struct tcplife_table *table, enum column column)
{
    return is_narrow(table) ? columns[column].narrow_gap : columns[column].gap;
}

/* ---- A row, cell by cell ---------------------------------------------------------------------------------------- */

/* Tables have millions of rows: cells are copied, not printed. */
struct row {
    const struct tcplife_table *table;
    char *end;         /* of what is written; there is room for any row of cells */
    unsigned taken;    /* columns */
    unsigned planned;  /* columns up to which the cells were to reach */
    unsigned blanks;   /* not written yet: at the end of a row there are none */
};

static void put_blanks(struct row *row, unsigned count)
{
    row->blanks += count;
}

static void put(struct row *row, const char *text, unsigned length)
{
    memset(row->end, ' ', row->blanks);
    row->end += row->blanks;
    row->taken += row->blanks;
    row->blanks = 0;
    memcpy(row->end, text, length);
    row->end += length;
    row->taken += length;
}

static void put_colour(struct row *row, const char *colour)
{
    if (!row->table->colour)
        return;
    unsigned taken = row->taken + row->blanks;
    put(row, colour, (unsigned)strlen(colour));
    row->taken = taken;
}

/* ASCII text, in its column's place; behind one that was too wide, as far left as may be. colour: or NULL. */
static void put_cell(struct row *row, enum column column, const char *text, unsigned length, const char *colour)
{
    unsigned width = width_of(row->table, column);
    unsigned begin = row->planned + gap_before(row->table, column);
    row->planned = begin + width;
    if (columns[column].to_the_right && length < width)
        begin += width - length;
    if (column != FRAME && begin <= row->taken)
        begin = row->taken + 1;
    if (begin > row->taken + row->blanks)
        put_blanks(row, begin - row->taken - row->blanks);
    if (length == 0)
        return;
    if (colour)
        put_colour(row, colour);
    put(row, text, length);
    if (colour)
        put_colour(row, TCPLIFE_PLAIN);
}

static unsigned decimals(uint64_t number, char text[24])
{
    char reversed[24];
    unsigned length = 0;
    do
        reversed[length++] = (char)('0' + number % 10);
    while (number /= 10);
    for (unsigned i = 0; i < length; i++)
        text[i] = reversed[length - 1 - i];
    return length;
}

static void put_number(struct row *row, enum column column, uint64_t number)
{
    char text[24];
    put_cell(row, column, text, decimals(number, text), NULL);
}

/* Seconds with six decimals, or as many as the column has room for. */
static unsigned seconds(int64_t time, unsigned width, char text[40])
{
    uint64_t magnitude = time < 0 ? -(uint64_t)time : (uint64_t)time;
    uint64_t microseconds = (magnitude + 500) / 1000;
    unsigned length = 0;
    if (time < 0 && microseconds != 0)
        text[length++] = '-';
    length += decimals(microseconds / 1000000, text + length);
    text[length++] = '.';
    uint64_t fraction = microseconds % 1000000;
    for (uint64_t unit = 100000; unit != 0 && (length < width || unit == 100000); unit /= 10)
        text[length++] = (char)('0' + fraction / unit % 10);
    return length;
}

static void put_time(struct row *row, int64_t time)
{
    char text[40];
    put_cell(row, TIME, text, seconds(time, width_of(row->table, TIME), text), NULL);
}

/* With a ? when nothing in the capture proves it; bold when the segment changed it. */
static void put_state(struct row *row, enum column column, const struct tcplife_view *view, enum tcplife_role role)
{
    const struct tcplife_annotation *segment = view->segment;
    const char *name = tcplife_state_names[tcplife_state_after(segment, role)];
    char text[32];
    unsigned length = (unsigned)strlen(name);
    memcpy(text, name, length);
    if (segment->evidence[role] == TCPLIFE_ASSUMED)
        text[length++] = '?';
    put_cell(row, column, text, length, segment->path[role].length > 1 ? TCPLIFE_BOLD : NULL);
}

/* As tcpdump writes them. */
static void put_flags(struct row *row, unsigned flags)
{
    static const struct {
        char letter;
        uint16_t flag;
    } letters[] = {
        {'F', TCPLIFE_FIN}, {'S', TCPLIFE_SYN}, {'R', TCPLIFE_RST}, {'P', TCPLIFE_PSH}, {'.', TCPLIFE_ACK},
        {'U', TCPLIFE_URG}, {'E', TCPLIFE_ECE}, {'W', TCPLIFE_CWR}, {'e', TCPLIFE_AE},
    };
    char text[sizeof letters / sizeof letters[0]];
    unsigned length = 0;
    for (unsigned i = 0; i < sizeof text; i++)
        if (flags & letters[i].flag)
            text[length++] = letters[i].letter;
    put_cell(row, FLAGS, text, length, flags & TCPLIFE_RST ? TCPLIFE_RED : NULL);
}

static void end_row(struct row *row)
{
    *row->end++ = '\n';
    *row->end = '\0';
}

/* ---- What a row says last ---------------------------------------------------------------------------------------- */

/* The step; and what the flags do not tell: that it is said again, or only asks whether somebody is there. */
static void say_step(const struct tcplife_annotation *segment, char *text, size_t room)
{
    const char *before = "";
    text[0] = '\0';
    if (segment->handshake_step) {
        append_to(text, room, "handshake %u", segment->handshake_step);
        before = ", ";
    }
    if (segment->teardown_step) {
        append_to(text, room, "%steardown %u", before, segment->teardown_step);
        before = ", ";
    }
    for (unsigned event = 0; segment->events >> event; event++)
        if (tcplife_is(segment, (enum tcplife_event)event) &&
            (tcplife_is_recurrent((enum tcplife_event)event) || event == TCPLIFE_EVENT_COPY)) {
            append_to(text, room, "%s%s", before, tcplife_event_names[event]);
            before = ", ";
        }
}

/* ---- Below a row ------------------------------------------------------------------------------------------------- */

#define REMARK_INDENT 10

static struct ink ink_of(const struct tcplife_table *table, const char *colour)
{
    bool coloured = table->colour && colour != NULL;
    return (struct ink){coloured ? colour : "", coloured ? TCPLIFE_PLAIN : ""};
}

void tcplife_table_text(const struct tcplife_table *table, const char *text, unsigned indent, const char *colour,
                        char lines[TCPLIFE_TABLE_LINES_MAX])
{
    lines[0] = '\0';
    append_to(lines, TCPLIFE_TABLE_LINES_MAX, "%*s", (int)indent, "");
    append_wrapped(lines, TCPLIFE_TABLE_LINES_MAX, text, indent, indent, table->width, ink_of(table, colour));
}

static char *add_remark(const struct tcplife_table *table, char *end, const char *text, const char *colour)
{
    char lines[TCPLIFE_TABLE_LINES_MAX];
    tcplife_table_text(table, text, REMARK_INDENT, colour, lines);
    size_t length = strlen(lines);
    memcpy(end, lines, length + 1);
    return end + length;
}

/* The way through more than one arrow of figure 5. */
static char *add_way(const struct tcplife_table *table, char *end, const struct tcplife_view *view, enum tcplife_role role)
{
    static const char *const field[2] = {
        [TCPLIFE_CLIENT] = "tcplife.client.path", [TCPLIFE_SERVER] = "tcplife.server.path"};
    union tcplife_value path;
    char text[TCPLIFE_TEXT_MAX + 16];
    if (view->segment->path[role].length < 3 || !tcplife_field_named(field[role])->value(view, &path))
        return end;
    snprintf(text, sizeof text, "%s: %s", name_of(role), path.text);
    return add_remark(table, end, text, NULL);
}

/* ---- What others ask for ------------------------------------------------------------------------------------------ */

void tcplife_table_heading(const struct tcplife_table *table, char lines[TCPLIFE_TABLE_LINES_MAX])
{
    struct row row = {.table = table, .end = lines};
    put_colour(&row, TCPLIFE_BOLD);
    for (unsigned column = 0; column < COLUMNS; column++)
        if (is_shown(table, (enum column)column))
            put_cell(&row, (enum column)column, columns[column].heading, (unsigned)strlen(columns[column].heading), NULL);
    put_colour(&row, TCPLIFE_PLAIN);
    end_row(&row);
}

void tcplife_table_segment(const struct tcplife_table *table, const struct tcplife_view *view,
                           const struct tcplife_segment *segment, int64_t time, char lines[TCPLIFE_TABLE_LINES_MAX])
{
    const struct tcplife_annotation *meant = view->segment;
    struct row row = {.table = table, .end = lines};
    put_number(&row, FRAME, view->frame);
    if (is_shown(table, TIME))
        put_time(&row, time);
    if (table->several)
        put_number(&row, CONNECTION, view->number);
    put_state(&row, CLIENT, view, TCPLIFE_CLIENT);
    put_cell(&row, ARROW, meant->from == TCPLIFE_CLIENT ? "-->" : "<--", 3, NULL);
    put_state(&row, SERVER, view, TCPLIFE_SERVER);
    put_flags(&row, segment->flags);
    if (is_shown(table, SEQ)) {
        char text[24];
        put_cell(&row, SEQ, text, meant->has_seq ? decimals(meant->seq, text) : 0, NULL);
        put_cell(&row, ACK, text, meant->has_ack ? decimals(meant->ack, text) : 0, NULL);
    }
    if (is_shown(table, LENGTH))
        put_number(&row, LENGTH, segment->length);

    char step[256];
    say_step(meant, step, sizeof step);
    bool step_fits = larger(row.planned + gap_before(table, STEP), row.taken + 1) + strlen(step) <= table->width;
    if (step[0] && step_fits)
        put_cell(&row, STEP, step, (unsigned)strlen(step), NULL);
    end_row(&row);

    char *end = row.end;
    if (step[0] && !step_fits)
        end = add_remark(table, end, step, NULL);
    end = add_way(table, end, view, TCPLIFE_CLIENT);
    end = add_way(table, end, view, TCPLIFE_SERVER);
    char note[TCPLIFE_TEXT_MAX];
    if (explain_segment(view, note))
        add_remark(table, end, note, TCPLIFE_BLUE);
}

void tcplife_table_gathered(const struct tcplife_table *table, const struct tcplife_view *view,
                            const struct tcplife_sentence *sentence, int64_t time, char lines[TCPLIFE_TABLE_LINES_MAX])
{
    struct row row = {.table = table, .end = lines};
    char frames[48];
    snprintf(frames, sizeof frames, "%" PRIu32, sentence->first_frame);
    if (sentence->last_frame != sentence->first_frame)
        append_to(frames, sizeof frames, "-%" PRIu32, sentence->last_frame);
    put_cell(&row, FRAME, frames, (unsigned)strlen(frames), NULL); /* and may take some of the time's blanks */
    if (is_shown(table, TIME))
        put_time(&row, time);
    if (table->several)
        put_number(&row, CONNECTION, view->number);
    *row.end = '\0';
    unsigned margin = row.planned + 2;
    unsigned used = larger(margin, row.taken + 2);
    append_to(lines, TCPLIFE_TABLE_LINES_MAX, "%*s", (int)(used - row.taken), "");
    append_wrapped(lines, TCPLIFE_TABLE_LINES_MAX, sentence->text, used, margin, table->width,
                   ink_of(table, TCPLIFE_GREY));
}
