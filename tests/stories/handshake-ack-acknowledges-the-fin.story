# The handshake's ACK acknowledges the server's FIN as well.
# Why: one segment takes the client from SYN-SENT through ESTABLISHED to CLOSE-WAIT. RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.011     FP.  1:11 ack 1                    SYN-SENT      FIN-WAIT-1    data + FIN
  >   0.012     F.   1:1 ack 12                    LAST-ACK      FIN-WAIT-2    handshake ACK + FIN + ACK of FIN
      ? client.path="SYN-SENT → ESTABLISHED → CLOSE-WAIT → LAST-ACK" server.path="FIN-WAIT-1 → FIN-WAIT-2"
      ? handshake.step=3 fin.merged=1
  <   0.022     .    12:12 ack 2                   CLOSED        TIME-WAIT     ACK of FIN
  = close="three segments (merged)" closed_first=server server.bytes=10
