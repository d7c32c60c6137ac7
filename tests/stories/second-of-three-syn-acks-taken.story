# Three SYN-ACKs with three numbers; the client takes the last.
# Why: the same, where the answer counts from another number. RFC 9293 3.10.7.3.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.011     S.   2000000000:2000000000 ack 1   SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.012     S.   3000000000:3000000000 ack 1   SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0121    P.   1:11 ack 3000000001           ESTABLISHED   ESTABLISHED   handshake ACK + data
      ? ack=1 handshake.step=3
  <   0.020     .    3000000001:3000000001 ack 11  ESTABLISHED   ESTABLISHED   ACK
      ? seq=1
  = open=established close="still open" client.bytes=10 server.bytes=0
