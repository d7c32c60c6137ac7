# Segments of both sides are lost to the capture, in mid-connection.
# Why: what is acknowledged was sent: bytes and close are what they were on the wire. RFC 9293 3.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     .    1:1449 ack 1                  ESTABLISHED   ESTABLISHED   data
  <   0.030     .    1:1 ack 4345                  ESTABLISHED   ESTABLISHED   ACK
      ? verdict="acknowledges what was not seen"
  >   0.040     P.   4345:5001 ack 1               ESTABLISHED   ESTABLISHED   data
      ? verdict=- seq=4345
  <   0.041     .    1:1 ack 5001                  ESTABLISHED   ESTABLISHED   ACK
      ? verdict=- ack.frame=6
  <   0.060     P.   2897:3001 ack 5001            ESTABLISHED   ESTABLISHED   data
  >   0.070     F.   5001:5001 ack 3001            FIN-WAIT-1    ESTABLISHED   FIN
  <   0.071     F.   3001:3001 ack 5002            FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   0.072     .    5002:5002 ack 3002            TIME-WAIT     CLOSED        ACK of FIN
  = close="three segments (merged)" closed_first=client client.bytes=5000 server.bytes=3000
