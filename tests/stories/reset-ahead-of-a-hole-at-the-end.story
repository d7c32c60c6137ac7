# The last data were lost to the capture; then a RST behind them, and silence.
# Why: its receiver answers by no challenge ACK and is not heard again: the RST was exact. RFC 5961 3.2.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   0.060     R.   1549:1549 ack 1 win 0         CLOSED        ESTABLISHED   RST
      ? reset.accepted=0 verdict="RST not at the expected sequence number"
  = close=reset closed_first=client reset_by=client client.final_state=CLOSED server.final_state=CLOSED
