/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Prints the engine's field table, a line a field: name, then "fact" or "conclusion". */
#include <stdio.h>

#include "tcplife/field.h"

int main(void)
{
    for (size_t i = 0; i < tcplife_field_count; i++)
        printf("%s %s\n", tcplife_fields[i].name, tcplife_fields[i].conclusion ? "conclusion" : "fact");
    return 0;
}
