/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which of Wireshark's programs hosts us, and what its command line asks. Most of us need not know. */
#ifndef TCPLIFE_HOST_PROGRAM_H
#define TCPLIFE_HOST_PROGRAM_H

#include <stdbool.h>

/* In tshark, what was asked for wrongly on the command line may end the program. */
bool in_tshark(void);

/* Inside Wireshark's own window, whose standard output nobody looks at. */
bool in_a_window(void);

/* argument begins with command, since that is how Wireshark finds who is meant by -z. False: it goes on otherwise than
 * with a comma, and somebody else was meant. */
bool argument_is_of(const char *argument, const char *command);

#endif
