# A FIN without the ACK flag.
# Why: it was sent, so its sender has closed; it breaks the rule that every segment of an open connection
# acknowledges, and tcp.completeness does not count it. RFC 9293 3.10.7.4 (fifth).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F    1:1                           FIN-WAIT-1    ESTABLISHED   FIN
      ? verdict="no ACK flag" teardown.step=1 ack=-
  <   0.030     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
      ? teardown.step=2
  <   0.040     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN
  >   0.050     .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  = close="four segments" closed_first=client fin_count=2
