/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Values as text, the way `tshark -T fields` prints them. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "story.h"

static void render_words(const struct tcplife_field *field, uint32_t bits, char text[STORY_VALUE_MAX])
{
    text[0] = '\0';
    for (size_t i = 0; i < field->word_count; i++)
        if (bits >> i & 1u) {
            if (text[0])
                strcat(text, " + ");
            strcat(text, field->words[i]);
        }
}

static void render_duration(int64_t ns, char text[STORY_VALUE_MAX])
{
    uint64_t size = ns < 0 ? 0 - (uint64_t)ns : (uint64_t)ns;
    snprintf(text, STORY_VALUE_MAX, "%s%" PRIu64 ".%09" PRIu64, ns < 0 ? "-" : "", size / 1000000000,
             size % 1000000000);
}

bool story_render(const struct tcplife_field *field, const struct tcplife_view *view, char text[STORY_VALUE_MAX])
{
    union tcplife_value value;
    memset(&value, 0, sizeof value);
    if (!field->value(view, &value))
        return false;
    switch (field->kind) {
    case TCPLIFE_FIELD_WORD:
        snprintf(text, STORY_VALUE_MAX, "%s", value.word);
        break;
    case TCPLIFE_FIELD_WORDS:
        render_words(field, value.bits, text);
        break;
    case TCPLIFE_FIELD_TEXT:
        snprintf(text, STORY_VALUE_MAX, "%s", value.text);
        break;
    case TCPLIFE_FIELD_CODE:
    case TCPLIFE_FIELD_NUMBER:
        snprintf(text, STORY_VALUE_MAX, "%" PRIu64, value.number);
        break;
    case TCPLIFE_FIELD_BOOLEAN:
        snprintf(text, STORY_VALUE_MAX, "%d", value.truth);
        break;
    case TCPLIFE_FIELD_DURATION:
        render_duration(value.duration, text);
        break;
    case TCPLIFE_FIELD_FRAME:
        snprintf(text, STORY_VALUE_MAX, "%" PRIu32, value.frame);
        break;
    }
    return true;
}

/* Bytes that matter: decimals without their trailing zeros, and no leading ones. */
static void plain_decimal(const char *text, char out[STORY_VALUE_MAX])
{
    snprintf(out, STORY_VALUE_MAX, "%s", text);
    if (!strchr(out, '.'))
        return;
    size_t length = strlen(out);
    while (out[length - 1] == '0')
        out[--length] = '\0';
    if (out[length - 1] == '.')
        out[length - 1] = '\0';
}

static int truth(const char *text)
{
    if (strcmp(text, "1") == 0 || strcmp(text, "true") == 0 || strcmp(text, "True") == 0)
        return 1;
    return strcmp(text, "0") == 0 || strcmp(text, "false") == 0 || strcmp(text, "False") == 0 ? 0 : -1;
}

/* What a segment is at once, in whatever order. */
static bool same_words(const struct tcplife_field *field, const char *expected, const char *got)
{
    size_t length = 0;
    for (size_t i = 0; i < field->word_count; i++) {
        char word[STORY_VALUE_MAX], in_expected[STORY_VALUE_MAX], in_got[STORY_VALUE_MAX];
        snprintf(word, sizeof word, " + %s + ", field->words[i]);
        snprintf(in_expected, sizeof in_expected, " + %.480s + ", expected);
        snprintf(in_got, sizeof in_got, " + %.480s + ", got);
        if (!strstr(in_expected, word) != !strstr(in_got, word))
            return false;
        if (strstr(in_got, word))
            length += strlen(word) - 3;
    }
    return strlen(expected) == strlen(got) && strlen(got) + 3 == length;
}

bool story_same_value(const struct tcplife_field *field, const char *expected, const char *got)
{
    char a[STORY_VALUE_MAX], b[STORY_VALUE_MAX];
    if (!expected || !got)
        return expected == got;
    if (field->kind == TCPLIFE_FIELD_BOOLEAN)
        return truth(expected) >= 0 && truth(expected) == truth(got);
    if (field->kind == TCPLIFE_FIELD_WORDS)
        return same_words(field, expected, got);
    if (field->kind != TCPLIFE_FIELD_DURATION)
        return strcmp(expected, got) == 0;
    plain_decimal(expected, a);
    plain_decimal(got, b);
    return strcmp(a, b) == 0;
}
