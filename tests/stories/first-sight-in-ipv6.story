# IPv6: the second of three segments is overtaken by the third, and comes 20 microseconds later.
# Why: its bytes had not been captured before, so nothing was captured twice. Wireshark's own test of out-of-order reassembly.
@ client [2001:db8::1]:40001
@ server [2001:db8::2]:7654
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.020     .    1:1429 ack 1                  ESTABLISHED   ESTABLISHED   data
  <   0.02001   .    2857:4285 ack 1               ESTABLISHED   ESTABLISHED   data
  <   0.02003   .    1429:2857 ack 1               ESTABLISHED   ESTABLISHED   data
      ? verdict=-
  >   0.0201    .    1:1 ack 4285                  ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=4
  = server.bytes=4284
