# A reset ends CLOSE-WAIT and FIN-WAIT-2, and a stray one much later does not prolong them.
# Why: how long an endpoint stayed is what somebody hunting a leak of sockets asks. RFC 9293 3.3.2.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.500     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK retransmission
  >   0.510     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.900     F.   1:1 ack 1                     ESTABLISHED   FIN-WAIT-1    FIN
  >   0.945     .    1:1 ack 2                     CLOSE-WAIT    FIN-WAIT-2    ACK of FIN
      ? fin.ack_delay=0.045 fin.net_delay=-
  >   2.945     R.   1:1 ack 2                     CLOSED        CLOSED        RST
  >   50.000    R.   1:1 ack 2                     CLOSED        CLOSED        RST repeated
  = close="reset after FIN" closed_first=server close_wait=2 fin_wait_2=2 frame.fin=5 frame.fin_ack=6 frame.reset=7
