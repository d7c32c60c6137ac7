# A handshake that negotiates ECN: the SYN has ECE and CWR, the SYN-ACK ECE.
# Why: a test for flags == SYN misses it. RFC 3168 6.1.1.
#     time      segment                            client        server        events
  >   0.000     SEW  0:0                           SYN-SENT      LISTEN        SYN
      ? handshake.step=1
  <   0.010     S.E  0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? handshake.step=2
  >   0.011     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? handshake.step=3
  >   0.020     P.W  1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     .E   1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  = ecn=agreed open=established syn_count=1
