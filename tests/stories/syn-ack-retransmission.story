# The first SYN-ACK is lost behind the capture point: the server repeats it.
# Why: the repetition is the same step of the handshake, not another one. RFC 9293 3.10.7.4, RFC 6298.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.001     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   1.001     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK retransmission
      ? handshake.step=2 server.path=-
  >   1.011     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? handshake.step=3
  = open=established syn_count=1 setup_time=1.011
