# Keep-alives on an idle connection, with and without a byte of garbage, and their answers.
# Why: SEQ is one less than the next byte; that is no retransmission, and the answer is a plain ACK. RFC 9293 3.8.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   60.000    .    100:100 ack 1                 ESTABLISHED   ESTABLISHED   keep-alive
      ? seq=100 ack.kind=-
  <   60.001    .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate ack.frame=-
  >   120.000   .    100:101 ack 1                 ESTABLISHED   ESTABLISHED   keep-alive
      ? seq=100 next_seq=101
  <   120.001   .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate
  = close="still open" client.bytes=100
