# SPDX-License-Identifier: GPL-2.0-or-later
# Prints a page of Markdown with the answers to its questions as they are now: below every block ```sql the table that
# sqlite3 prints, in place of the table that stands there. Given: DATABASE; and the folder we are in may be written.
/^```sql/ {
    asked = $2 ".sql"
    printf "" > asked
}

asked && !/^```/ { print > asked }

waiting && /^([|]|$)/ { next }

waiting {
    print ""
    waiting = 0
}

{ print }

asked && /^```$/ {
    close(asked)
    print ""
    fflush()
    if (system("sqlite3 -markdown " DATABASE " < " asked) != 0) exit 1
    asked = ""
    waiting = 1
}
