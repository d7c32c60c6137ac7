# A SYN-ACK that nobody asked for, and the RST of the host whose address was forged.
# Why: it says that there is no such connection; that it had given one up nobody can know. RFC 9293 3.10.7.1.
#     time      segment                            client        server        events
  <   0.000     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.010     R    1:1 win 0                     CLOSED        LISTEN        RST
      ? reset.cause="no such connection"
  = open="SYN-ACK only" close=- reset_by=client reset_reason="no such connection"
