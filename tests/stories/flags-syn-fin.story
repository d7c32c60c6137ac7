# SYN and FIN at once, out of the blue.
# Why: no endpoint means that; scanners do. It is no opening and no closing. RFC 9293 3.1, 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     SF   0:0                           unknown       unknown       -
      ? verdict="impossible flags" handshake.step=- teardown.step=-
  = close=- closed_first=- syn_count=0 fin_count=0 duration=0
