# A SYN-ACK that nobody completes.
# Why: the server sits in SYN-RECEIVED and repeats: a SYN flood, or a lost way back. RFC 9293 3.5.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.001     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   1.001     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK retransmission
  <   3.001     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK retransmission
  = open=half-open close=- setup_time=-
