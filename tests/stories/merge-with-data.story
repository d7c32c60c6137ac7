# The passive side's last bytes and its FIN ride on the ACK of the peer's FIN.
# Why: one segment: data, FIN and ACK of FIN; three segments close it, and nothing followed the half-close. RFC 9293
# 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     FP.  1:101 ack 1                   FIN-WAIT-1    ESTABLISHED   data + FIN
  <   0.025     FP.  1:201 ack 102                 FIN-WAIT-2    LAST-ACK      data + FIN + ACK of FIN
      ? fin.merged=1 fin.ack_delay=0.005 teardown.step=2 server.path="ESTABLISHED → CLOSE-WAIT → LAST-ACK"
  >   0.026     .    102:102 ack 202               TIME-WAIT     CLOSED        ACK of FIN
      ? teardown.step=3
  = close="three segments (merged)" closed_first=client client.bytes=100 server.bytes=200
