# The last data before an abort were lost to the capture; the peer's ACKs draw bare RSTs from the host that is gone.
# Why: the abort acknowledges all that its sender had, which nobody else can know: it is gone, and it tells how much it had sent
# (SEQ = SND.NXT, RFC 9293 3.10.5). The bare RSTs only confirm it (3.10.7.1).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1461 ack 101                ESTABLISHED   ESTABLISHED   data
  <   0.030     R.   2921:2921 ack 101             ESTABLISHED   CLOSED        RST
      ? verdict="RST not at the expected sequence number" reset.cause=aborted
  >   0.032     F.   101:101 ack 1                 FIN-WAIT-1    CLOSED        FIN
  <   0.0321    R    1:1 win 0                     CLOSED        CLOSED        RST
  = close=reset closed_first=server reset_by=server reset_reason=aborted server.bytes=2920 frame.reset=6
