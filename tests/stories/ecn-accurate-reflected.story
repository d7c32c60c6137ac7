# A SYN-ACK that only reflects the flags of an accurate-ECN SYN.
# Why: RFC 9768 3.1.1: all three together come from a broken host.
#     time      segment                            client        server        events
  >   0.000     SEWe 0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.EWe 0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  = ecn=refused
