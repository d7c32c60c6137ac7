# `-i any` again: two segments leave before the copies of both.
# Why: copies need not follow at once; a busy capture interleaves them.
@ link cooked
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020000  .    1:101 ack 1 id 700            ESTABLISHED   ESTABLISHED   data
  >   0.020001  P.   101:201 ack 1 id 701          ESTABLISHED   ESTABLISHED   data
  >   0.020010  .    1:101 ack 1 id 700            ESTABLISHED   ESTABLISHED   copy
  >   0.020011  P.   101:201 ack 1 id 701          ESTABLISHED   ESTABLISHED   copy
  = close="still open" client.bytes=200
  = client.segments=6 server.segments=1
