# The capture stops while the server sits in CLOSE-WAIT.
# Why: who sent FIN, who acknowledged, who failed to close? The dwell time runs to the end of the capture. RFC 9293
# 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   1.000     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   1.040     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  <   61.040    .    0:0 ack 2                     FIN-WAIT-2    CLOSE-WAIT    keep-alive
  >   61.041    .    2:2 ack 1                     FIN-WAIT-2    CLOSE-WAIT    ACK
      ? ack.kind=duplicate
  = close=one-sided closed_first=client close_wait=60.001 fin_count=1
