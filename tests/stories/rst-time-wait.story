# TIME-WAIT assassination: a duplicate of the last ACK meets a closed server, and its RST is exact.
# Why: RFC 1337. It ends TIME-WAIT early; the close was complete and stays what it was.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.060     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  <   0.100     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN
  >   0.101     .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  >   0.151     .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK
      ? ack.kind=duplicate
  <   0.160     R    2:2                           CLOSED        CLOSED        RST
      ? reset.accepted=1 reset.cause="reply to an old duplicate" client.path="TIME-WAIT → CLOSED" server.path=-
  = close="four segments" closed_first=client
  = reset_by=- reset_reason=- close_time=0.081 client.final_state=CLOSED
