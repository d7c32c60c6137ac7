# The server aborts; the client's FIN was on its way and meets nobody.
# Why: what came first was the RST: that closed the connection, and no time from a FIN to it can be told. RFC 9293 3.10.7.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.050     R.   1:1 ack 1 win 0               CLOSED        CLOSED        RST
  >   0.055     F.   1:1 ack 1                     CLOSED        CLOSED        FIN
      ? verdict="the connection is gone" teardown.step=-
  <   0.0551    R    1:1 win 0 id 0                CLOSED        CLOSED        RST repeated
  = close=reset closed_first=server close_time=- fin_count=1 frame.fin=- reset_by=server
