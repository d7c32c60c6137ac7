# The capture misses a data segment altogether; SEQ of a pure ACK shows that there was one.
# Why: the ACK of those bytes is no offence, for they were sent; but no captured frame sent them, so its age is not
# known, and none is made up. RFC 9293 3.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     .    101:101 ack 1                 ESTABLISHED   ESTABLISHED   ACK
      ? seq=101
  <   0.031     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? verdict=- ack=101 ack.frame=- ack.delay=-
  >   0.040     P.   101:201 ack 1                 ESTABLISHED   ESTABLISHED   data
  <   0.041     .    1:1 ack 201                   ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=6 ack.delay=0.001
  = close="still open" client.bytes=200
