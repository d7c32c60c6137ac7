# The client closes behind a zero window: its FIN cannot leave, and the server's is the first on the wire.
# Why: "closed first" is judged on the wire; what the client's host decided long before, no capture shows. RFC 9293
# 3.8.6.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:1001 ack 1                  ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 1001 win 0            ESTABLISHED   ESTABLISHED   ACK
  >   0.300     .    1000:1000 ack 1               ESTABLISHED   ESTABLISHED   window probe
  <   0.301     .    1:1 ack 1001 win 0            ESTABLISHED   ESTABLISHED   ACK
  <   0.500     F.   1:1 ack 1001 win 0            ESTABLISHED   FIN-WAIT-1    FIN
      ? teardown.step=1
  >   0.501     .    1001:1001 ack 2               CLOSE-WAIT    FIN-WAIT-2    ACK of FIN
      ? teardown.step=2
  <   0.900     .    2:2 ack 1001 win 60000        CLOSE-WAIT    FIN-WAIT-2    ACK
      ? ack.kind="window update"
  >   0.901     FP.  1001:1501 ack 2               LAST-ACK      FIN-WAIT-2    data + FIN
      ? teardown.step=3
  <   0.902     .    2:2 ack 1502 win 60000        CLOSED        TIME-WAIT     ACK of FIN
  = close=half-close closed_first=server client.bytes=1500 close_wait=0.400
