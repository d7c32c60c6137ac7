# The client's FIN is lost and repeated.
# Why: one FIN, sent twice: the same teardown step; what is counted is fin_count. RFC 9293 3.8.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
      ? teardown.step=1
  >   0.230     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN retransmission
      ? teardown.step=1 client.path=-
  <   0.235     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
      ? teardown.step=2
  <   0.300     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN
      ? teardown.step=3
  >   0.301     .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
      ? teardown.step=4
  = close="four segments" closed_first=client fin_count=3
