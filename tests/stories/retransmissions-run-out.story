# The server repeats its data, has no answer, and gives up.
# Why: the same for retransmissions. RFC 9293 3.8.3 (R2).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   1.000     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   1.200     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  <   1.600     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  <   2.400     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
  <   4.000     R.   101:101 ack 1 win 0           CLOSED        CLOSED        RST
      ? reset.cause="timed out"
  = close=reset reset_by=server reset_reason="timed out"
