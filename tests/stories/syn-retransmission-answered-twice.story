# The SYN-ACK is lost, the client repeats its SYN, the server its SYN-ACK.
# Why: both sides repeat, and it stays one handshake. RFC 9293 3.10.7.4: a SYN in SYN-RECEIVED draws the SYN-ACK
# again.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.001     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   1.000     S    0:0                           SYN-SENT      SYN-RECEIVED  SYN retransmission
      ? handshake.step=1 client.path=- server.path=-
  <   1.001     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK retransmission
  >   1.011     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? handshake.step=3
  = open=established syn_count=2
