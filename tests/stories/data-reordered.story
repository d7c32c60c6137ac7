# Two segments change places on the way to the capture.
# Why: the later bytes come first, the earlier ones are still new: no retransmission. RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   101:201 ack 1                 ESTABLISHED   ESTABLISHED   data
  >   0.0201    .    1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 201                   ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=5 ack.delay=0.0009
  = client.bytes=200
