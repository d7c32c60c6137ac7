# Keep-alives on a connection that never carried a byte, from both ends.
# Why: SND.NXT - 1 is then the SYN itself. RFC 9293 3.8.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   60.000    .    0:0 ack 1                     ESTABLISHED   ESTABLISHED   keep-alive
      ? seq=0
  <   60.010    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate
  <   70.000    .    0:0 ack 1                     ESTABLISHED   ESTABLISHED   keep-alive
  >   70.0001   .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate
  = close="still open" client.bytes=0 server.bytes=0
