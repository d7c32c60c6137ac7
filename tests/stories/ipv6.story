# A short life over IPv6.
# Why: no IP identification, other addresses, the same lifecycle. RFC 9293 3.7.1.
@ client [2001:db8::1]:40001
@ server [2001:db8::2]:7654
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     P.   1:201 ack 101                 ESTABLISHED   ESTABLISHED   data
  >   0.0211    P.   1:101 ack 201                 ESTABLISHED   ESTABLISHED   data retransmission
  >   0.030     F.   101:101 ack 201               FIN-WAIT-1    ESTABLISHED   FIN
  <   0.031     F.   201:201 ack 102               FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   0.032     .    102:102 ack 202               TIME-WAIT     CLOSED        ACK of FIN
  = open=established close="three segments (merged)" client.bytes=100 server.bytes=200
