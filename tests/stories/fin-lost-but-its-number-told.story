# The client's first FIN was captured nowhere, but its next ACK has the number behind it; the server answers, then a FIN comes.
# Why: who says its next number is 102 has sent 101: the server's FIN answers that one. RFC 9293 3.4, 3.6. Seen on a wire
# that lost and overtook.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     P.   1:301 ack 101                 ESTABLISHED   ESTABLISHED   data
  >   0.040     .    102:102 ack 301               ESTABLISHED   ESTABLISHED   ACK
  <   0.500     F.   301:301 ack 102               ESTABLISHED   FIN-WAIT-1    FIN
  >   0.500010  F.   101:101 ack 301               FIN-WAIT-2    LAST-ACK      FIN
  >   0.510     .    102:102 ack 302               TIME-WAIT     CLOSED        ACK of FIN
  = close="three segments (merged)" closed_first=client client.bytes=100 server.bytes=300
