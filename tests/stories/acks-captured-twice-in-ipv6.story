# IPv6 on "any": a mere ACK twice is no duplicate ACK.
# Why: the same for segments that take no number and have no identification.
@ client [2001:db8::1]:40001
@ server [2001:db8::2]:7654
#     time      segment                            client        server        events
  >   0.000000  S    0:0                           SYN-SENT      LISTEN        SYN
  >   0.000004  S    0:0                           SYN-SENT      LISTEN        copy
  <   0.010000  S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.010003  S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  copy
  >   0.010100  .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.010103  .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   copy
      ? ack.kind=-
  <   0.020000  P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   0.020003  P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   copy
  >   0.020100  .    1:1 ack 11                    ESTABLISHED   ESTABLISHED   ACK
  >   0.020103  .    1:1 ack 11                    ESTABLISHED   ESTABLISHED   copy
      ? ack.kind=-
  = server.bytes=10 syn_count=1
