# The RST of a client that has closed was captured before the data that it answers.
# Why: in FIN-WAIT an ACK alone draws no RST (RFC 9293 3.10.7.4), so it answers data. They come a moment later.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.030     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  >   0.040     R    2:2 win 0                     CLOSED        CLOSED        RST
      ? reset.cause="data after close"
  <   0.040010  P.   1:101 ack 2                   CLOSED        CLOSED        data
  = close="reset after FIN" closed_first=client reset_by=client reset_reason="data after close"
