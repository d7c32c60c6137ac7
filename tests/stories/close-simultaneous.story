# Crossed FINs, captured at the client: both close before they hear the other.
# Why: the only road to CLOSING. The client's ACK follows its own FIN, so who gets that ACK has got the FIN: the
# server goes by CLOSING, never by FIN-WAIT-2. RFC 9293 3.6, figure 13.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   1.000     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
      ? teardown.step=1
  <   1.005     F.   1:1 ack 1                     FIN-WAIT-1    FIN-WAIT-1    FIN
      ? teardown.step=2 fin.merged=0
  >   1.0051    .    2:2 ack 2                     CLOSING       TIME-WAIT     ACK of FIN
      ? teardown.step=3 client.path="FIN-WAIT-1 → CLOSING" server.path="FIN-WAIT-1 → CLOSING → TIME-WAIT"
  <   1.010     .    2:2 ack 2                     TIME-WAIT     TIME-WAIT     ACK of FIN
      ? teardown.step=4 client.path="CLOSING → TIME-WAIT" server.path=-
  = close=simultaneous closed_first=both fin_count=2 conn_state=SF
  = first_fin.merged=- first_fin.ack_delay=- first_fin.ack_band=-
