# Crossed FINs, and the ACK overtakes its sender's FIN on no path: the FIN comes late to the capture.
# Why: the server acknowledges with SEQ behind a FIN that the capture has not shown; it was sent all the same. When it
# comes it is the server's first FIN in the capture. RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   1.000     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   1.010     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
      ? server.path="ESTABLISHED → CLOSE-WAIT → LAST-ACK" fin.merged=1
  >   1.011     .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  <   1.012     F.   1:1 ack 1                     TIME-WAIT     CLOSED        FIN retransmission
      ? server.path=- client.path=-
  >   1.013     .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK
      ? ack.kind=duplicate
  = closed_first=client fin_count=3
