# The client aborts after its FIN was acknowledged.
# Why: FIN-WAIT-2 and CLOSE-WAIT end in one RST. RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.060     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  >   0.270     R.   2:2 ack 1                     CLOSED        CLOSED        RST
      ? reset.accepted=1 client.path="FIN-WAIT-2 → CLOSED" server.path="CLOSE-WAIT → CLOSED"
  = close="reset after FIN" closed_first=client
