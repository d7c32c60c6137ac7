# Four keep-alives have no answer; the client gives up.
# Why: its RST is consistent with a time-out. RFC 9293 3.8.4, RFC 1122 4.2.3.6; Linux tcp_keepalive_timer().
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   7200.030  .    0:0 ack 1                     ESTABLISHED   ESTABLISHED   keep-alive
  >   7275.030  .    0:0 ack 1                     ESTABLISHED   ESTABLISHED   keep-alive
  >   7350.030  .    0:0 ack 1                     ESTABLISHED   ESTABLISHED   keep-alive
  >   7425.030  .    0:0 ack 1                     ESTABLISHED   ESTABLISHED   keep-alive
  >   7500.030  R.   1:1 ack 1 win 0               CLOSED        CLOSED        RST
      ? reset.cause="timed out"
  = close=reset reset_by=client reset_reason="timed out"
