# FIN and RST at once.
# Why: a receiver looks at the RST first and never comes to the FIN: it is a reset with a flag too many. RFC 9293
# 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     FR.  1:1 ack 1                     CLOSED        CLOSED        RST
      ? verdict="impossible flags" reset.accepted=1 teardown.step=-
  = close=reset fin_count=0 closed_first=client
