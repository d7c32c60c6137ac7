# The ACK of the FIN carries data, and the FIN comes later.
# Why: the server was still talking when it learned of the close: a half-close, if a short one. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.025     P.   1:201 ack 2                   FIN-WAIT-2    CLOSE-WAIT    data + ACK of FIN
      ? teardown.step=2 fin.ack_delay=0.005 server.path="ESTABLISHED → CLOSE-WAIT"
  >   0.026     .    2:2 ack 201                   FIN-WAIT-2    CLOSE-WAIT    ACK
  <   0.027     F.   201:201 ack 2                 FIN-WAIT-2    LAST-ACK      FIN
      ? teardown.step=3 fin.merged=0
  >   0.028     .    2:2 ack 202                   TIME-WAIT     CLOSED        ACK of FIN
      ? teardown.step=4
  = close=half-close closed_first=client server.bytes=200
