# No flag at all: a null scan.
# Why: nothing can be made of it. RFC 9293 3.1.
#     time      segment                            client        server        events
  >   0.000     none 0:0                           unknown       unknown       -
      ? verdict="impossible flags"
  = close=- closed_first=- duration=0
