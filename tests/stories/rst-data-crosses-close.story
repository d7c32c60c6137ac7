# Data cross the client's FIN: it answers with a RST that counts one less than the FIN took.
# Why: Linux resets with the SEQ that the data acknowledged, before the FIN; the peer accepts it (tcp_reset_check in
# the kernel's tcp_input.c). Then the server's own RST comes, and finds nobody. RFC 9293 3.10.7.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.025     P.   1:101 ack 1                   FIN-WAIT-1    ESTABLISHED   data
  >   0.0251    R    1:1                           CLOSED        CLOSED        RST
      ? reset.accepted=1 reset.cause="data after close" client.path="FIN-WAIT-1 → CLOSED"
      ? server.path="ESTABLISHED → CLOSED"
  <   0.050     R    101:101                       CLOSED        CLOSED        RST
      ? client.path=- server.path=-
  = close="reset after FIN" closed_first=client
