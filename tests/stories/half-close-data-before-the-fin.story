# Data that acknowledge a FIN were captured before that FIN.
# Why: by the numbers they were sent after it: a half-close, and these bytes count. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.0201    .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  <   0.030     P.   1:301 ack 102                 ESTABLISHED   ESTABLISHED   data
      ? verdict="acknowledges what was not seen"
  >   0.030005  F.   101:101 ack 1                 FIN-WAIT-2    CLOSE-WAIT    FIN
  <   0.040     F.   301:301 ack 102               FIN-WAIT-2    LAST-ACK      FIN
  >   0.0401    .    102:102 ack 302               TIME-WAIT     CLOSED        ACK of FIN
  = close="half-close" closed_first=client half_close.bytes=300 client.bytes=100 server.bytes=300
