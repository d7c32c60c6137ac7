# The receiver of an exact RST sends new data five seconds later: it never got the RST.
# Why: what was under way when the RST passed is not that late. RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.040     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0402    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.100     P.   1:51 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   0.140     .    1:1 ack 51                    ESTABLISHED   ESTABLISHED   ACK
  <   0.200     R.   1:1 ack 51                    CLOSED        CLOSED        RST
  >   5.000     P.   51:101 ack 1                  ESTABLISHED   ESTABLISHED   data
  >   5.300     P.   51:101 ack 1                  ESTABLISHED   ESTABLISHED   data retransmission
  = close="still open" reset_by=- client.final_state=ESTABLISHED client.bytes=100
