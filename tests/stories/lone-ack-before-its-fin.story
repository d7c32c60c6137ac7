# The ACK of the first FIN was captured before that FIN.
# Why: once the FIN is there the ACK that waited for it counts. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.050001  .    1:1 ack 2                     ESTABLISHED   ESTABLISHED   ACK
  >   0.050000  F.   1:1 ack 1                     FIN-WAIT-2    CLOSE-WAIT    FIN
      ? client.path="ESTABLISHED → FIN-WAIT-1 → FIN-WAIT-2" server.path="ESTABLISHED → CLOSE-WAIT"
  <   0.060     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN
  >   0.061     .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  = close="four segments" closed_first=client client.final_state=TIME-WAIT server.final_state=CLOSED fin_inferred=-
