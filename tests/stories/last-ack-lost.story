# The last ACK is lost: the server repeats its FIN, TIME-WAIT acknowledges again.
# Why: this is what TIME-WAIT is for. The capture believed the server CLOSED; the repeated FIN does not revive it in
# our eyes. RFC 9293 3.6.1, 3.10.7.4 (TIME-WAIT).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.060     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  <   0.100     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN
  >   0.101     .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  <   0.310     F.   1:1 ack 2                     TIME-WAIT     CLOSED        FIN retransmission
      ? teardown.step=3 server.path=-
  >   0.3101    .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK
      ? client.path=- ack.kind=duplicate
  = close="four segments" closed_first=client fin_count=3
