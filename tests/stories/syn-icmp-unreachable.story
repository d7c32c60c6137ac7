# A router answers the SYN with an ICMP error.
# Why: the header that the error quotes is no segment of the connection: it must not count as a second SYN. RFC 792.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  !   0.010     quotes 1
  >   1.000     S    0:0                           SYN-SENT      LISTEN        SYN retransmission
  !   1.010     quotes 3
  = open=unreachable frame.icmp=2 syn_count=2
  = open_time=1 client.segments=2 server.segments=0
