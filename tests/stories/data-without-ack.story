# Data without the ACK flag.
# Why: a receiver drops it; the capture says which rule it broke. RFC 9293 3.10.7.4 (fifth).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P    1:11                          ESTABLISHED   ESTABLISHED   data
      ? verdict="no ACK flag" ack=-
  = close="still open"
