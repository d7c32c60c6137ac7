# Crossed FINs, captured at the server.
# Why: the other end's view of the same close; both must be told alike. RFC 9293 3.6, figure 13.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   1.000     F.   1:1 ack 1                     ESTABLISHED   FIN-WAIT-1    FIN
  >   1.005     F.   1:1 ack 1                     FIN-WAIT-1    FIN-WAIT-1    FIN
  <   1.0051    .    2:2 ack 2                     TIME-WAIT     CLOSING       ACK of FIN
      ? server.path="FIN-WAIT-1 → CLOSING" client.path="FIN-WAIT-1 → CLOSING → TIME-WAIT"
  >   1.010     .    2:2 ack 2                     TIME-WAIT     TIME-WAIT     ACK of FIN
      ? server.path="CLOSING → TIME-WAIT" client.path=-
  = close=simultaneous closed_first=both fin_count=2 conn_state=SF
