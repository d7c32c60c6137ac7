# The only SYN-ACK acknowledges another SYN, and the client refuses it.
# Why: the SYN was answered, but wrongly: that is no silence. RFC 9293 3.10.7.3.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 501                   SYN-SENT      LISTEN        SYN-ACK
  >   0.0101    R    501:501 win 0                 SYN-SENT      LISTEN        RST
  >   1.000     S    0:0                           SYN-SENT      LISTEN        SYN retransmission
  = open="answered wrongly" close=- reset_by=client reset_reason="reply to an old duplicate" syn_count=2
