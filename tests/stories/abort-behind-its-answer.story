# An abort was captured behind the RST that its host sent for the peer's next segment.
# Why: only a live socket sends SEQ = SND.NXT with an ACK of all it has (RFC 9293 3.10.5); what answers a segment comes from a
# host without that socket (3.10.7.1), so the abort was first.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     P.   1:51 ack 101                  ESTABLISHED   ESTABLISHED   data
  >   0.022     .    101:101 ack 51                ESTABLISHED   ESTABLISHED   ACK
  <   0.050     F.   51:51 ack 101                 ESTABLISHED   FIN-WAIT-1    FIN
  >   0.060000  R    101:101 win 0                 CLOSED        CLOSED        RST
      ? reset.cause="no such connection"
  >   0.060010  R.   101:101 ack 51                CLOSED        CLOSED        RST repeated
      ? reset.cause=aborted
  = close="reset after FIN" closed_first=server reset_by=client reset_reason=aborted
