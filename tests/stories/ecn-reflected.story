# A SYN-ACK that only reflects the flags of a classic ECN SYN.
# Why: RFC 3168 6.1.1: ECE and CWR together agree to nothing.
#     time      segment                            client        server        events
  >   0.000     SEW  0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.EW 0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  = ecn=refused
