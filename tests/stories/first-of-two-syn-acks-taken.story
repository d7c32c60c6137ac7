# Two SYN-ACKs with two numbers; the client takes the first.
# Why: in SYN-SENT the first acceptable SYN-ACK counts, and the client's ACK says which that was. RFC 9293 3.10.7.3.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? seq=0
  <   0.012     S.   777:777 ack 1                 SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? seq=0 verdict=-
  >   0.0121    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? ack=1 handshake.step=3
  >   0.013     P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   0.020     R    1:1 win 0                     CLOSED        CLOSED        RST
  = open=established close=reset reset_by=server client.bytes=10 setup_time=0.0121
