# stand-in
is_hex_text() { return 1; }
