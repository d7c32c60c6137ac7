# The server closes before its handshake is complete.
# Why: figure 5 has an arrow from SYN-RECEIVED to FIN-WAIT-1. The handshake's ACK comes afterwards and changes only
# the client.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.011     F.   1:1 ack 1                     SYN-SENT      FIN-WAIT-1    FIN
      ? server.path="SYN-RECEIVED → FIN-WAIT-1" teardown.step=1
  >   0.012     .    1:1 ack 1                     ESTABLISHED   FIN-WAIT-1    handshake ACK
      ? handshake.step=3 client.path="SYN-SENT → ESTABLISHED" server.path=-
  >   0.013     .    1:1 ack 2                     CLOSE-WAIT    FIN-WAIT-2    ACK of FIN
      ? teardown.step=2
  >   0.014     F.   1:1 ack 2                     LAST-ACK      FIN-WAIT-2    FIN
  <   0.024     .    2:2 ack 2                     CLOSED        TIME-WAIT     ACK of FIN
  = open=established close="four segments" closed_first=server
