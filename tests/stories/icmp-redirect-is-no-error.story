# A router answers the SYN by an ICMP redirect: there is a shorter way.
# Why: it forwarded the SYN: nobody answered, and nothing is unreachable. RFC 792.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  !   0.001     quotes 1 redirect
  >   1.000     S    0:0                           SYN-SENT      LISTEN        SYN retransmission
  !   1.001     quotes 3 quench
  = open=unanswered frame.icmp=-
