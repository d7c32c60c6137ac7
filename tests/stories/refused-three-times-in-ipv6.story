# A SYN is refused and repeated after half a second, twice, over IPv6.
# Why: Windows repeats a refused SYN so soon. Nothing was captured twice: a RST came between. RFC 9293 3.10.7.1.
@ client [2001:db8::1]:40001
@ server [2001:db8::2]:7654
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.040     R.   0:0 ack 1 win 0               CLOSED        CLOSED        RST
      ? reset.cause=refused
  >   0.500     S    0:0                           SYN-SENT      CLOSED        SYN retransmission
  <   0.540     R.   0:0 ack 1 win 0               CLOSED        CLOSED        RST
  >   1.000     S    0:0                           SYN-SENT      CLOSED        SYN retransmission
  <   1.040     R.   0:0 ack 1 win 0               CLOSED        CLOSED        RST
  = open=refused syn_count=3 reset_by=server reset_reason=refused
