# The ACK of the client's FIN is lost before the capture: the FIN comes twice, then the ACK.
# Why: the delay of the ACK is told from the peer's FIN, and the retransmission had to be waited for. RFC 9293 3.8.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.025     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   0.070     F.   101:101 ack 1                 FIN-WAIT-1    ESTABLISHED   FIN
  >   0.280     F.   101:101 ack 1                 FIN-WAIT-1    ESTABLISHED   FIN retransmission
  <   0.285     F.   1:1 ack 102                   FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
      ? fin.merged=1 teardown.step=2
  >   0.286     .    102:102 ack 2                 TIME-WAIT     CLOSED        ACK of FIN
      ? teardown.step=3
  = close="three segments (merged)" closed_first=client fin_count=3
