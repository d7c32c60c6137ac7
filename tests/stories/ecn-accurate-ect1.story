# An accurate-ECN SYN that arrived as ECT(1), as L4S hosts send it.
# Why: RFC 9768 3.1.1: CWR and ECE in the SYN-ACK agree, and tell how the SYN arrived.
#     time      segment                            client        server        events
  >   0.000     SEWe 0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.EW 0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  = ecn=agreed
