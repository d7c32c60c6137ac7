# Refused twice; the last SYN has no answer in the capture.
# Why: the server answered, and refused: silence would mean a filter. Windows repeats a refused SYN. RFC 9293 3.10.7.1.
@ isn server 0
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.100     R.   0:0 ack 1 win 0               CLOSED        CLOSED        RST
  >   0.500     S    0:0                           SYN-SENT      CLOSED        SYN retransmission
  <   0.600     R.   0:0 ack 1 win 0               CLOSED        CLOSED        RST
      ? reset.accepted=1 reset.cause=refused
  >   1.000     S    0:0                           SYN-SENT      CLOSED        SYN retransmission
  = open=refused close=- reset_by=server reset_reason=refused frame.reset=2 syn_count=3 client.final_state=SYN-SENT open_time=0.1
