/* SPDX-License-Identifier: GPL-2.0-or-later */
/* We know how each kind of field is shown, and no single field by its meaning. */
#include "fields.h"

#include <string.h>

#include "host_program.h"
#include "preferences.h"
#include "tcplife/vocabulary.h"

static int proto_tcplife = -1;
static int *field_ids; /* one per row of tcplife_fields; NULL: nobody has needed them yet */
static int ett_segment = -1;
static int ett_connection = -1;
static const struct tcplife_field *note_field; /* its text goes into the protocol item's line as well */

/* ---- Registering ---- */

/* The field's list of words, as Wireshark wants it: numbered, with an empty one at the end. Wireshark keeps it. */
static const value_string *numbered(const struct tcplife_field *field)
{
    value_string *numbered = g_new0(value_string, field->word_count + 1);
    for (size_t i = 0; i < field->word_count; i++)
        numbered[i] = (value_string){ (guint32)i, field->words[i] };
    return numbered;
}

static void registered_as(hf_register_info *registration, const struct tcplife_field *field)
{
    header_field_info *info = &registration->hfinfo;
    info->name = field->label;
    info->abbrev = field->name;
    info->blurb = field->blurb;
    info->display = BASE_NONE;
    switch (field->kind) {
    case TCPLIFE_FIELD_WORD:
    case TCPLIFE_FIELD_WORDS:
    case TCPLIFE_FIELD_TEXT:
        info->type = FT_STRING;
        break;
    case TCPLIFE_FIELD_CODE:
        info->type = FT_UINT8;
        info->display = BASE_DEC;
        info->strings = VALS(numbered(field));
        break;
    case TCPLIFE_FIELD_NUMBER:
        info->type = FT_UINT64;
        info->display = BASE_DEC;
        break;
    case TCPLIFE_FIELD_BOOLEAN:
        info->type = FT_BOOLEAN;
        break;
    case TCPLIFE_FIELD_DURATION:
        info->type = FT_RELATIVE_TIME;
        break;
    case TCPLIFE_FIELD_FRAME:
        info->type = FT_FRAMENUM;
        break;
    }
}

static void register_rows(void)
{
    static const hf_register_info unregistered = { NULL, { NULL, NULL, FT_NONE, BASE_NONE, NULL, 0, NULL, HFILL } };

    /* Wireshark keeps these until it ends. */
    hf_register_info *registrations = g_new(hf_register_info, tcplife_field_count);
    field_ids = g_new(int, tcplife_field_count);
    for (size_t i = 0; i < tcplife_field_count; i++) {
        field_ids[i] = -1;
        registrations[i] = unregistered;
        registrations[i].p_id = &field_ids[i];
        registered_as(&registrations[i], &tcplife_fields[i]);
        if (strcmp(tcplife_fields[i].name, "tcplife.note") == 0)
            note_field = &tcplife_fields[i];
    }
    proto_register_field_array(proto_tcplife, registrations, (int)tcplife_field_count);
}

/* Whether anybody may look for a certain field of ours. A tree that is visible has to have every field that is looked for,
 * and does not tell which: that of `tshark -V` looks like that of `tshark -T fields -e FIELD`. But who looks for a field
 * looks its name up first, so where each segment's tree is printed we register the fields when that happens. */
static bool asked_by_name;

static void meet_question(const char *name _U_)
{
    asked_by_name = true;
    if (field_ids == NULL)
        register_rows();
}

void fields_register(int protocol)
{
    static int *subtrees[] = { &ett_segment, &ett_connection };
    proto_tcplife = protocol;
    proto_register_subtree_array(subtrees, G_N_ELEMENTS(subtrees));
    if (in_tshark())
        proto_register_prefix("tcplife", meet_question);
    else
        meet_question(NULL);
}

/* ---- Drawing ---- */

bool fields_wanted(proto_tree *tree)
{
    if (field_ids == NULL)
        register_rows();
    return proto_field_is_referenced(tree, proto_tcplife);
}

static void add_words(proto_tree *tree, tvbuff_t *tvb, int id, const struct tcplife_field *field, uint32_t bits)
{
    for (size_t word = 0; word < field->word_count; word++)
        if (bits >> word & 1u)
            proto_item_set_generated(proto_tree_add_string(tree, id, tvb, 0, 0, field->words[word]));
}

/* tshark's own way with times before zero: both parts carry the sign. */
static nstime_t duration(int64_t nanoseconds)
{
    return (nstime_t){ .secs = (time_t)(nanoseconds / 1000000000), .nsecs = (int)(nanoseconds % 1000000000) };
}

static void add_field(proto_tree *tree, tvbuff_t *tvb, int id, const struct tcplife_field *field,
                      const union tcplife_value *value)
{
    proto_item *item = NULL;
    nstime_t time;
    switch (field->kind) {
    case TCPLIFE_FIELD_WORD:
        item = proto_tree_add_string(tree, id, tvb, 0, 0, value->word);
        break;
    case TCPLIFE_FIELD_WORDS:
        add_words(tree, tvb, id, field, value->bits);
        return;
    case TCPLIFE_FIELD_CODE:
        item = proto_tree_add_uint(tree, id, tvb, 0, 0, (guint32)value->number);
        proto_item_set_hidden(item);
        break;
    case TCPLIFE_FIELD_TEXT:
        item = proto_tree_add_string(tree, id, tvb, 0, 0, value->text);
        break;
    case TCPLIFE_FIELD_NUMBER:
        item = proto_tree_add_uint64(tree, id, tvb, 0, 0, value->number);
        break;
    case TCPLIFE_FIELD_BOOLEAN:
        item = proto_tree_add_boolean(tree, id, tvb, 0, 0, value->truth);
        break;
    case TCPLIFE_FIELD_DURATION:
        time = duration(value->duration);
        item = proto_tree_add_time(tree, id, tvb, 0, 0, &time);
        break;
    case TCPLIFE_FIELD_FRAME:
        item = proto_tree_add_uint(tree, id, tvb, 0, 0, value->frame);
        break;
    }
    proto_item_set_generated(item);
}

/* Where nobody asks for a certain field, who looks reads. */
static bool is_for_a_reader(void)
{
    return !asked_by_name && !preferences_every_detail();
}

/* Facts, or conclusions. The note has been asked for before. */
static void add_fields(proto_tree *tree, tvbuff_t *tvb, const struct tcplife_view *view, bool conclusions,
                       const union tcplife_value *note)
{
    union tcplife_value value;
    bool for_a_reader = is_for_a_reader();
    for (size_t i = 0; i < tcplife_field_count; i++) {
        const struct tcplife_field *field = &tcplife_fields[i];
        bool unseen = for_a_reader && field->kind == TCPLIFE_FIELD_CODE;
        if (field->conclusion != conclusions || unseen || !proto_field_is_referenced(tree, field_ids[i]))
            continue;
        if (field != note_field && field->value(view, &value))
            add_field(tree, tvb, field_ids[i], field, &value);
        else if (field == note_field && note != NULL)
            add_field(tree, tvb, field_ids[i], field, note);
    }
}

static void add_conclusions(proto_tree *tree, tvbuff_t *tvb, const struct tcplife_view *view, bool final)
{
    struct tcplife_connection room;
    struct tcplife_view settled = *view;
    settled.settled = tcplife_settled(view->connection, &room);
    proto_tree *connection_tree = proto_tree_add_subtree(tree, tvb, 0, 0, ett_connection, NULL,
                                                         final ? "Connection" : "Connection so far");
    proto_item_set_generated(proto_tree_get_parent(connection_tree));
    add_fields(connection_tree, tvb, &settled, true, NULL);
}

static const char *state_of(const struct tcplife_view *view, enum tcplife_role role)
{
    return tcplife_state_names[tcplife_state_after(view->segment, role)];
}

/* The note is shown in the line if Wireshark would not have to cut it off; it has a field of its own anyway. */
static proto_item *add_protocol(proto_tree *tree, tvbuff_t *tvb, const struct tcplife_view *view,
                                const union tcplife_value *note)
{
    char line[ITEM_LABEL_LENGTH];
    char *end = g_stpcpy(line, "TCP Lifecycle (tcplife): client ");
    end = g_stpcpy(end, state_of(view, TCPLIFE_CLIENT));
    end = g_stpcpy(end, ", server ");
    end = g_stpcpy(end, state_of(view, TCPLIFE_SERVER));
    if (note != NULL && (size_t)(end - line) + strlen("; []") + strlen(note->text) < sizeof line)
        g_stpcpy(g_stpcpy(end, "; "), note->text);
    proto_item *item = proto_tree_add_protocol_format(tree, proto_tcplife, tvb, 0, 0, "%s", line);
    proto_item_set_generated(item);
    return item;
}

proto_item *fields_draw(proto_tree *tree, tvbuff_t *tvb, const struct tcplife_view *view, bool final)
{
    union tcplife_value note_text;
    bool ordinary = tcplife_is_ordinary(view->segment);
    const union tcplife_value *note = !ordinary && note_field->value(view, &note_text) ? &note_text : NULL;
    proto_item *item = add_protocol(tree, tvb, view, note);
    if (ordinary && is_for_a_reader()) /* its line says it all: both ends are where they were */
        return item;
    proto_tree *segment_tree = proto_item_add_subtree(item, ett_segment);
    add_fields(segment_tree, tvb, view, false, note);
    if (view->connection != NULL)
        add_conclusions(segment_tree, tvb, view, final);
    return item;
}
