# IPv6: a FIN is sent again at once after the peer spoke.
# Why: the same for a FIN: it is counted, and its ACK is dated from the last one. RFC 9293 3.8.1.
@ client [2001:db8::1]:40001
@ server [2001:db8::2]:7654
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.240     .    1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   ACK
  >   0.24001   F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN retransmission
      ? verdict=-
  <   0.250     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
      ? fin.ack_delay=0.00999
  = fin_count=2 close=one-sided
