# A RST after crossed FINs, before the last ACK.
# Why: CLOSING ends in a RST like every state. RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   1.000     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   1.005     F.   1:1 ack 1                     FIN-WAIT-1    FIN-WAIT-1    FIN
  >   1.0051    .    2:2 ack 2                     CLOSING       TIME-WAIT     ACK of FIN
  <   1.006     R.   2:2 ack 1                     CLOSED        CLOSED        RST
      ? reset.accepted=1 client.path="CLOSING → CLOSED" server.path="TIME-WAIT → CLOSED"
  = close="reset after FIN" closed_first=both
