# A SYN that offers accurate ECN: AE, CWR and ECE all set.
# Why: the ninth flag must not be in the way of the other eight. RFC 7560, RFC 9768.
#     time      segment                            client        server        events
  >   0.000     SEWe 0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.We 0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.011     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  = ecn=agreed open=established
