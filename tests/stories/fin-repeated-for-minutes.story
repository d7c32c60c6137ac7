# A FIN is repeated until, after four minutes, its ACK comes.
# Why: RFC 6298 5.5 doubles the wait each time; the delay counts from the last copy, however late that was.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   1.000     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  >   2.999     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN retransmission
  >   121.000123  F.  1:1 ack 1                    FIN-WAIT-1    ESTABLISHED   FIN retransmission
  >   241.000123  F.  1:1 ack 1                    FIN-WAIT-1    ESTABLISHED   FIN retransmission
  <   241.010456  .  1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
      ? fin.ack_delay=0.010333
  = close=one-sided closed_first=client fin_count=4 first_fin.ack_delay=0.010333
