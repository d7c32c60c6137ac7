# The server's FIN was overtaken by its own later ACK, which acknowledges the client's FIN.
# Why: ACKs only grow, so the FIN, which does not acknowledge the client's, left before that ACK: the FINs crossed. RFC 9293 3.6,
# figure 13. Which of them came first nobody can tell.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.030     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  <   0.031     F.   1:1 ack 1                     FIN-WAIT-2    LAST-ACK      FIN
  >   0.0311    .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  = close=simultaneous closed_first=both
