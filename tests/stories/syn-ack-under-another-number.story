# The SYN is repeated, and the second SYN-ACK has another number than the first.
# Why: a server that keeps no state (SYN cookies, a balancer with two hosts behind it) may answer anew; the client takes
# one of them. Each SYN-ACK is the beginning of its sender's numbers. RFC 9293 3.4.1, RFC 4987 3.6.
@ isn server 5000
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? handshake.step=2 seq=0
  >   1.000     S    0:0                           SYN-SENT      SYN-RECEIVED  SYN retransmission
  <   1.010     S.   4000:4000 ack 1               SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? seq=0 verdict=-
  >   1.020     .    1:1 ack 4001                  ESTABLISHED   ESTABLISHED   handshake ACK
      ? ack=1 verdict=-
  <   1.030     P.   4001:4011 ack 1               ESTABLISHED   ESTABLISHED   data
      ? seq=1 next_seq=11
  = open=established syn_count=2 server.bytes=10 setup_time=1.020
