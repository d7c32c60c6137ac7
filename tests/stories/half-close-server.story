# Half-close by the server: the client goes on sending.
# Why: rare, and the same arrows with the ends exchanged. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.020     FP.  1:11 ack 1                    ESTABLISHED   FIN-WAIT-1    data + FIN
  >   0.021     .    1:1 ack 12                    CLOSE-WAIT    FIN-WAIT-2    ACK of FIN
  >   0.030     P.   1:501 ack 12                  CLOSE-WAIT    FIN-WAIT-2    data
  <   0.040     .    12:12 ack 501                 CLOSE-WAIT    FIN-WAIT-2    ACK
  >   0.050     F.   501:501 ack 12                LAST-ACK      FIN-WAIT-2    FIN
  <   0.060     .    12:12 ack 502                 CLOSED        TIME-WAIT     ACK of FIN
  = half_close.bytes=500
  = close=half-close closed_first=server client.bytes=500 server.bytes=10
