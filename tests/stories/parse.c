/* SPDX-License-Identifier: GPL-2.0-or-later */
/* From a story's text to frames and claims. We trust nobody's typing: whatever is not understood stops the test. */
#define _POSIX_C_SOURCE 200809L
#include <arpa/inet.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include "story.h"

#define NS_PER_SECOND 1000000000

struct place {
    struct story *story;
    int line;
};

__attribute__((format(printf, 2, 3))) static _Noreturn void wrong(const struct place *at, const char *format, ...)
{
    va_list arguments;
    fprintf(stderr, "%s:%d: ", at->story->path, at->line);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(2);
}

/* The next word, or NULL at the end of the line; words are separated by single or more spaces. */
static char *next_word(char **rest)
{
    char *word = *rest + strspn(*rest, " ");
    if (*word == '\0')
        return NULL;
    char *end = word + strcspn(word, " ");
    *rest = *end ? end + 1 : end;
    *end = '\0';
    return word;
}

static char *need_word(const struct place *at, char **rest, const char *what)
{
    char *word = next_word(rest);
    if (!word)
        wrong(at, "%s is missing", what);
    return word;
}

static uint64_t number(const struct place *at, const char *text, const char *what, uint64_t limit)
{
    char *end;
    errno = 0;
    unsigned long long value = strtoull(text, &end, 10);
    if (end == text || *end || errno || *text == '-' || value > limit)
        wrong(at, "%s: \"%s\" is no number up to %llu", what, text, (unsigned long long)limit);
    return value;
}

static uint64_t need_number(const struct place *at, char **rest, const char *what, uint64_t limit)
{
    return number(at, need_word(at, rest, what), what, limit);
}

static int64_t seconds(const struct place *at, const char *text)
{
    char *end;
    int64_t time = (int64_t)strtoull(text, &end, 10) * NS_PER_SECOND;
    int64_t unit = NS_PER_SECOND;
    if (end == text)
        wrong(at, "\"%s\" is no time", text);
    if (*end == '.')
        for (end++; *end >= '0' && *end <= '9' && unit > 1; end++)
            time += (*end - '0') * (unit /= 10);
    if (*end)
        wrong(at, "\"%s\" is no time in seconds with at most nine decimals", text);
    return time;
}

static uint16_t flags(const struct place *at, const char *letters)
{
    static const struct { char letter; uint16_t flag; } table[] = {
        {'S', TCPLIFE_SYN}, {'F', TCPLIFE_FIN}, {'R', TCPLIFE_RST}, {'P', TCPLIFE_PSH}, {'.', TCPLIFE_ACK},
        {'U', TCPLIFE_URG}, {'E', TCPLIFE_ECE}, {'W', TCPLIFE_CWR}, {'e', TCPLIFE_AE},
    };
    uint16_t result = 0;
    if (strcmp(letters, "none") == 0)
        return 0;
    for (; *letters; letters++) {
        size_t i = 0;
        while (i < sizeof table / sizeof *table && table[i].letter != *letters)
            i++;
        if (i == sizeof table / sizeof *table)
            wrong(at, "'%c' is no flag of SFRP.UEWe", *letters);
        result |= table[i].flag;
    }
    return result;
}

static const struct tcplife_field *field_named(const struct place *at, const char *name)
{
    for (size_t i = 0; i < tcplife_field_count; i++)
        if (strcmp(tcplife_fields[i].name + strlen("tcplife."), name) == 0)
            return &tcplife_fields[i];
    wrong(at, "there is no field tcplife.%s", name);
}

static void add_claim(const struct place *at, const char *name, const char *value)
{
    struct story *story = at->story;
    if (story->claim_count == STORY_CLAIMS_MAX)
        wrong(at, "more than %d expectations", STORY_CLAIMS_MAX);
    story->claim[story->claim_count++] = (struct story_claim){
        .line = at->line, .field = field_named(at, name), .value = strcmp(value, "-") == 0 ? NULL : value};
}

/* name=value name="a value of several words" name=- */
static void read_claims(const struct place *at, char *rest, bool conclusions)
{
    for (rest += strspn(rest, " "); *rest; rest += strspn(rest, " ")) {
        char *name = rest, *equals = strchr(rest, '=');
        if (!equals)
            wrong(at, "\"%s\" lacks its =value", name);
        *equals = '\0';
        char *value = equals + 1;
        bool quoted = *value == '"';
        char *end = quoted ? strchr(++value, '"') : value + strcspn(value, " ");
        if (!end)
            wrong(at, "the value of %s lacks its closing quote", name);
        rest = *end ? end + 1 : end;
        *end = '\0';
        if (conclusions && !field_named(at, name)->conclusion)
            wrong(at, "%s is no conclusion; write it in a ? line", name);
        add_claim(at, name, value);
    }
}

static void read_host(const struct place *at, struct story_host *host, char *text)
{
    char *colon = strrchr(text, ':');
    if (!colon)
        wrong(at, "\"%s\" is not ADDRESS:PORT", text);
    *colon = '\0';
    host->port = (uint16_t)number(at, colon + 1, "port", UINT16_MAX);
    bool ipv6 = *text == '[' && colon > text && colon[-1] == ']';
    if (ipv6) {
        colon[-1] = '\0';
        text++;
    }
    if (inet_pton(ipv6 ? AF_INET6 : AF_INET, text, host->address) != 1)
        wrong(at, "\"%s\" is no address", text);
    at->story->ipv6 = ipv6;
}

static uint32_t *isn_named(const struct place *at, const char *host)
{
    struct story_stream *stream = &at->story->stream[at->story->current];
    if (strcmp(host, "client") == 0)
        return &stream->isn[0];
    if (strcmp(host, "server") == 0)
        return &stream->isn[1];
    wrong(at, "\"%s\" is neither client nor server", host);
}

static void read_isns(const struct place *at, char *rest)
{
    for (char *host; (host = next_word(&rest)) != NULL;)
        *isn_named(at, host) = (uint32_t)need_number(at, &rest, "isn", UINT32_MAX);
}

static void read_link(const struct place *at, const char *name)
{
    static const char *const links[] = {"raw", "ethernet", "cooked"};
    for (int i = 0; i < 3; i++)
        if (strcmp(name, links[i]) == 0) {
            at->story->link = (enum story_link)i;
            return;
        }
    wrong(at, "link %s is none of raw, ethernet, cooked", name);
}

static void read_directive(const struct place *at, char *rest)
{
    struct story *story = at->story;
    char *what = need_word(at, &rest, "directive");
    if (story->step_count)
        wrong(at, "directives stand before the first segment");
    if (strcmp(what, "isn") == 0)
        read_isns(at, rest);
    else if (strcmp(what, "client") == 0)
        read_host(at, &story->host[0], need_word(at, &rest, "ADDRESS:PORT"));
    else if (strcmp(what, "server") == 0)
        read_host(at, &story->host[1], need_word(at, &rest, "ADDRESS:PORT"));
    else if (strcmp(what, "link") == 0)
        read_link(at, need_word(at, &rest, "link"));
    else if (strcmp(what, "engine") != 0) /* "engine only": CMakeLists.txt reads that */
        wrong(at, "directive %s is unknown", what);
}

/* ~ isn client 9000 server 7000: the four-tuple is used again. ~ back 1: the first connection goes on. */
static void begin_stream(const struct place *at, char *rest)
{
    struct story *story = at->story;
    char *what = need_word(at, &rest, "isn or back");
    if (strcmp(what, "back") == 0) {
        story->current = (unsigned)need_number(at, &rest, "connection", story->stream_count) - 1u;
        if (story->current >= story->stream_count)
            wrong(at, "connections are counted from 1");
        return;
    }
    if (story->stream_count == STORY_STREAMS_MAX)
        wrong(at, "more than %d connections", STORY_STREAMS_MAX);
    story->current = (unsigned)story->stream_count++;
    if (strcmp(what, "isn") != 0)
        wrong(at, "write: ~ isn client N server N, or ~ back N");
    read_isns(at, rest);
}

static void read_range(const struct place *at, struct story_step *step, char *text)
{
    char *colon = strchr(text, ':');
    if (!colon)
        wrong(at, "\"%s\" is not FIRST:LAST", text);
    *colon = '\0';
    step->seq = number(at, text, "FIRST", UINT64_MAX >> 1);
    uint64_t last = number(at, colon + 1, "LAST", UINT64_MAX >> 1);
    if (last < step->seq || last - step->seq > 65000)
        wrong(at, "%s:%s is no range of at most 65000 bytes", text, colon + 1);
    step->length = (uint32_t)(last - step->seq);
}

static void read_modifier(const struct place *at, struct story_step *step, char *word, char **rest)
{
    if (strcmp(word, "ack") == 0) {
        if (!(step->flags & TCPLIFE_ACK))
            wrong(at, "ack without the flag . has no meaning");
        step->ack = need_number(at, rest, "ack", UINT64_MAX >> 1);
    } else if (strcmp(word, "win") == 0) {
        step->window = (uint16_t)need_number(at, rest, "win", UINT16_MAX);
    } else if (strcmp(word, "scale") == 0) {
        step->window_scale = (uint8_t)need_number(at, rest, "scale", 14);
    } else if (strcmp(word, "id") == 0) {
        step->ip_id = (uint16_t)need_number(at, rest, "id", UINT16_MAX);
    } else if (strcmp(word, "ttl") == 0) {
        step->hop_limit = (uint8_t)need_number(at, rest, "ttl", UINT8_MAX);
    } else if (strcmp(word, "if") == 0) {
        step->interface = (uint8_t)need_number(at, rest, "if", 9);
        if (step->interface > at->story->interfaces)
            at->story->interfaces = step->interface;
    } else if (strcmp(word, "hlen") == 0) {
        step->data_offset = (int)need_number(at, rest, "hlen", 15);
    } else if (strcmp(word, "cut") == 0) {
        step->captured_header = (int)need_number(at, rest, "cut", 60);
    } else if (strcmp(word, "tfo") == 0) {
        step->fast_open_option = true;
    } else if (strcmp(word, "cookie") == 0) {
        step->fast_open_option = true;
        step->cookie_length = 8;
    } else {
        wrong(at, "\"%s\" is unknown here (are the columns two spaces apart?)", word);
    }
}

/* What stands up to the next two spaces; *rest moves behind it. */
static char *next_column(char **rest)
{
    char *column = *rest + strspn(*rest, " ");
    char *end = strstr(column, "  ");
    if (!end)
        end = column + strlen(column);
    *rest = *end ? end + 1 : end;
    *end = '\0';
    return column;
}

static struct story_step *add_step(const struct place *at, enum story_kind kind, char **rest)
{
    struct story *story = at->story;
    if (story->step_count == STORY_STEPS_MAX)
        wrong(at, "more than %d frames", STORY_STEPS_MAX);
    struct story_step *step = &story->step[story->step_count++];
    *step = (struct story_step){.line = at->line, .kind = kind, .window = 64240, .data_offset = -1,
                                .window_scale = TCPLIFE_NO_WINDOW_SCALE, .captured_header = -1,
                                .stream = (uint8_t)story->current, .hop_limit = 64,
                                .first_claim = story->claim_count};
    step->time = seconds(at, need_word(at, rest, "time"));
    return step;
}

static uint16_t last_ip_id(const struct story *story, uint8_t from)
{
    uint16_t id = from ? 0x5000 : 0x1000;
    for (size_t i = 0; i + 1 < story->step_count; i++)
        if (story->step[i].kind == STORY_SEGMENT && story->step[i].from == from)
            id = story->step[i].ip_id;
    return id;
}

static void read_segment(const struct place *at, uint8_t from, char *rest)
{
    static const char *const columns[] = {"client.state", "server.state", "event"};
    struct story_step *step = add_step(at, STORY_SEGMENT, &rest);
    step->from = from;
    step->ip_id = (uint16_t)(last_ip_id(at->story, from) + 1);
    step->flags = flags(at, need_word(at, &rest, "flags"));
    read_range(at, step, need_word(at, &rest, "FIRST:LAST"));
    if (*rest != ' ') {
        char *modifiers = next_column(&rest), *word;
        while ((word = next_word(&modifiers)) != NULL)
            if (strcmp(word, "copy") == 0)
                step->ip_id = last_ip_id(at->story, from);
            else
                read_modifier(at, step, word, &modifiers);
    }
    for (int i = 0; i < 3; i++) {
        char *column = next_column(&rest);
        if (*column == '\0')
            wrong(at, "the column %s is missing", columns[i]);
        add_claim(at, columns[i], column);
    }
    step->claim_count = 3;
    if (*(rest + strspn(rest, " ")))
        wrong(at, "after the events stands \"%s\"", rest);
}

static void read_icmp_error(const struct place *at, char *rest)
{
    struct story_step *step = add_step(at, STORY_ICMP, &rest);
    if (strcmp(need_word(at, &rest, "quotes"), "quotes") != 0)
        wrong(at, "write: ! TIME quotes FRAME");
    step->quoted = (uint32_t)need_number(at, &rest, "FRAME", at->story->step_count - 1);
    if (step->quoted == 0 || at->story->step[step->quoted - 1].kind != STORY_SEGMENT)
        wrong(at, "frame %u is no earlier segment", step->quoted);
    char *kind = next_word(&rest);
    step->icmp = !kind ? STORY_ICMP_ERROR : strcmp(kind, "redirect") == 0 ? STORY_ICMP_REDIRECT : STORY_ICMP_QUENCH;
    if (kind && step->icmp == STORY_ICMP_QUENCH && strcmp(kind, "quench") != 0)
        wrong(at, "an ICMP message is an error, a redirect or a quench, not %s", kind);
}

/* The connection has been told to its end: what must be concluded of it? */
static void read_conclusions(const struct place *at, char *rest)
{
    struct story *story = at->story;
    struct story_stream *stream = &story->stream[story->current];
    if (!stream->claim_count)
        stream->first_claim = story->claim_count;
    read_claims(at, rest, true);
    stream->claim_count = story->claim_count - stream->first_claim;
}

static void read_expectations(const struct place *at, char *rest)
{
    struct story *story = at->story;
    struct story_step *step = story->step_count ? &story->step[story->step_count - 1] : NULL;
    if (!step || step->kind != STORY_SEGMENT)
        wrong(at, "a line of expectations follows its segment");
    read_claims(at, rest, false);
    step->claim_count = story->claim_count - step->first_claim;
}

static void read_line(const struct place *at, char *line)
{
    const struct story *story = at->story;
    char *rest = line + strspn(line, " ");
    char mark = *rest;
    if (mark == '\0' || mark == '#')
        return;
    if (strchr(line, '\t'))
        wrong(at, "tabs look like spaces and are none");
    rest++;
    if (story->stream[story->current].claim_count && !strchr("=~", mark))
        wrong(at, "conclusions stand last; another connection begins, or goes on, with ~");
    switch (mark) {
    case '@':
        read_directive(at, rest);
        break;
    case '>':
    case '<':
        read_segment(at, mark == '<', rest);
        break;
    case '!':
        read_icmp_error(at, rest);
        break;
    case '?':
        read_expectations(at, rest);
        break;
    case '=':
        read_conclusions(at, rest);
        break;
    case '~':
        begin_stream(at, rest);
        break;
    default:
        wrong(at, "a line begins with # @ > < ! ? = or ~");
    }
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "r");
    if (!file) {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        exit(2);
    }
    size_t room = 1 << 20;
    char *text = malloc(room);
    if (!text)
        abort();
    text[fread(text, 1, room - 1, file)] = '\0';
    fclose(file);
    return text;
}

struct story *story_read(const char *path)
{
    struct story *story = calloc(1, sizeof *story);
    if (!story)
        abort();
    story->path = path;
    story->text = read_file(path);
    /* RFC 5737 addresses; a port that no dissector of Wireshark claims. */
    story->host[0] = (struct story_host){.address = {192, 0, 2, 1}, .port = 40001};
    story->host[1] = (struct story_host){.address = {192, 0, 2, 2}, .port = 7654};
    story->stream[story->stream_count++] = (struct story_stream){.isn = {1000, 5000}};
    struct place at = {story, 1};
    bool told = strncmp(story->text, "# ", 2) == 0;
    for (char *line = story->text, *end; *line; line = end, at.line++) {
        end = line + strcspn(line, "\n");
        if (*end)
            *end++ = '\0';
        read_line(&at, line);
    }
    bool concluded = true;
    for (size_t i = 0; i < story->stream_count; i++)
        concluded &= story->stream[i].claim_count > 0;
    if (!told || !story->step_count || !concluded)
        wrong(&at, "a story has a title (# ...), segments, and conclusions (= ...) of each connection");
    return story;
}

void story_free(struct story *story)
{
    free(story->text);
    free(story);
}
