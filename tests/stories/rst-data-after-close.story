# The server sends to a client that has closed altogether: the data draw a RST.
# Why: close() is not shutdown(): nobody will read. The RST has no ACK and its SEQ is what the data acknowledged.
# RFC 9293 3.6.1 (SHLD-3), 3.10.7.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.025     P.   1:201 ack 101                 ESTABLISHED   ESTABLISHED   data
  >   0.026     .    101:101 ack 201               ESTABLISHED   ESTABLISHED   ACK
  >   0.080     F.   101:101 ack 201               FIN-WAIT-1    ESTABLISHED   FIN
  <   0.120     .    201:201 ack 102               FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  <   0.280     P.   201:301 ack 102               FIN-WAIT-2    CLOSE-WAIT    data
  >   0.2801    R    102:102                       CLOSED        CLOSED        RST
      ? reset.accepted=1 reset.cause="data after close" client.path="FIN-WAIT-2 → CLOSED"
      ? server.path="CLOSE-WAIT → CLOSED"
  = close="reset after FIN" closed_first=client
  = reset_by=client reset_reason="data after close" close_time=0.2001
