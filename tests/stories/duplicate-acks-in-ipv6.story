# IPv6: three duplicate ACKs in a burst are no copies.
# Why: a receiver repeats its ACK for each segment that comes out of order (RFC 5681 4.2); nothing else was captured twice.
@ client [2001:db8::1]:40001
@ server [2001:db8::2]:7654
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.020     .    1:1429 ack 1                  ESTABLISHED   ESTABLISHED   data
  <   0.0200    .    2857:4285 ack 1               ESTABLISHED   ESTABLISHED   data
  >   0.030     .    1:1 ack 1429                  ESTABLISHED   ESTABLISHED   ACK
  >   0.03001   .    1:1 ack 1429                  ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate
  >   0.03002   .    1:1 ack 1429                  ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate
  = server.bytes=4284
