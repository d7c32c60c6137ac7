# IPv6: a segment is sent again 30 microseconds after the ACK that asks for it.
# Why: the first copy is 10 ms old: nothing was captured twice. RFC 5681 3.2.
@ client [2001:db8::1]:40001
@ server [2001:db8::2]:7654
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     .    1:1429 ack 1                  ESTABLISHED   ESTABLISHED   data
  >   0.0201    .    1429:2857 ack 1               ESTABLISHED   ESTABLISHED   data
  <   0.030     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
  >   0.03003   .    1:1429 ack 1                  ESTABLISHED   ESTABLISHED   data retransmission
      ? verdict=-
  <   0.040     .    1:1 ack 2857                  ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=7
  = client.bytes=2856 close="still open"
