# A router answers the SYN with an ICMPv6 error.
# Why: the same, where the quoted header follows another IP header. RFC 4443 3.1.
@ client [2001:db8::1]:40001
@ server [2001:db8::2]:7654
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  !   0.010     quotes 1
  >   1.000     S    0:0                           SYN-SENT      LISTEN        SYN retransmission
  = open=unreachable frame.icmp=2 syn_count=2
