# The same over IPv6.
# Why: RFC 4861 4.5: a redirect is no error message.
@ client [2001:db8::1]:40001
@ server [2001:db8::2]:7654
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  !   0.001     quotes 1 redirect
  >   1.000     S    0:0                           SYN-SENT      LISTEN        SYN retransmission
  = open=unanswered frame.icmp=-
