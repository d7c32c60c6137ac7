# The client's last data were lost to the capture, and whether a FIN stood behind them.
# Why: the server's FIN acknowledges fifty numbers that nobody saw. Who closed first cannot be known, nor where both ends are.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.030     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  <   0.060     F.   1:1 ack 152                   ESTABLISHED   FIN-WAIT-1    FIN
  >   0.0601    .    152:152 ack 2                 CLOSE-WAIT    FIN-WAIT-2    ACK of FIN
  = close="not captured" closed_first=- client.final_state=unknown server.final_state=unknown fin_count=1
