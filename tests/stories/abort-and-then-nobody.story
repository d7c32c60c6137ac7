# A server aborts; the FIN that the client had sent meets a host without that socket.
# Why: the abort carries ACK and SEQ = SND.NXT (RFC 9293 3.10.5); what answers the FIN has SEQ = SEG.ACK and no ACK, from a host that
# knows no such connection (3.10.7.1).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     P.   1:51 ack 101                  ESTABLISHED   ESTABLISHED   data
  <   0.050     R.   51:51 ack 101                 CLOSED        CLOSED        RST
      ? reset.cause=aborted
  >   0.0501    F.   101:101 ack 1                 CLOSED        CLOSED        FIN
  <   0.055     R    1:1 win 0                     CLOSED        CLOSED        RST repeated
      ? reset.cause="no such connection"
  = close=reset closed_first=server reset_by=server reset_reason=aborted
