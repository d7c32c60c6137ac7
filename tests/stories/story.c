/* SPDX-License-Identifier: GPL-2.0-or-later */
/* story: what can be done with a story. See README.md beside this file. */
#include <errno.h>
#include <string.h>
#include "story.h"

static int usage(void)
{
    fputs("usage: story check FILE               against the engine\n"
          "       story tell FILE                in sentences\n"
          "       story pcap FILE OUT             write the capture\n"
          "       story fields                    tshark's -e options, for compare\n"
          "       story compare FILE TSV once     tshark's output of one pass against story and engine\n"
          "       story compare FILE TSV twice    the same for tshark -2\n", stderr);
    return 2;
}

static int print_fields(void)
{
    fputs("-e frame.number", stdout);
    for (size_t i = 0; i < tcplife_field_count; i++)
        printf(" -e %s", tcplife_fields[i].name);
    putchar('\n');
    return 0;
}

static int write_pcap(const struct story *story, const char *path)
{
    if (story_write_pcap(story, path))
        return 0;
    fprintf(stderr, "%s: %s\n", path, strerror(errno));
    return 2;
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "fields") == 0)
        return print_fields();
    bool check = argc == 3 && strcmp(argv[1], "check") == 0;
    bool tell = argc == 3 && strcmp(argv[1], "tell") == 0;
    bool pcap = argc == 4 && strcmp(argv[1], "pcap") == 0;
    bool compare = argc == 5 && strcmp(argv[1], "compare") == 0;
    if (!check && !tell && !pcap && !compare)
        return usage();
    struct story *story = story_read(argv[2]);
    if (tell)
        story_tell(story);
    int wrong = tell   ? 0
              : check  ? story_check(story)
                : pcap ? write_pcap(story, argv[3])
                       : story_compare(story, argv[3], strcmp(argv[4], "twice") == 0);
    story_free(story);
    return pcap ? wrong : wrong != 0;
}
