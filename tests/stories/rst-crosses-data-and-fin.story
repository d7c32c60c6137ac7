# The client aborts; data and a FIN of the server were on their way.
# Why: as before, from the other side. RFC 9293 3.10.7.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:31 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 31                    ESTABLISHED   ESTABLISHED   ACK
  >   0.050     R.   31:31 ack 1 win 0             CLOSED        CLOSED        RST
  <   0.052     P.   1:1001 ack 31                 CLOSED        CLOSED        data
  <   0.053     FP.  1001:1501 ack 31              CLOSED        CLOSED        data + FIN
  >   0.0531    R    31:31 win 0 id 0              CLOSED        CLOSED        RST repeated
  = close=reset closed_first=client close_time=- reset_reason=aborted fin_count=1 server.bytes=1500
