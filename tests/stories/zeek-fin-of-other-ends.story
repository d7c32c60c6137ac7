# FINs of other ends.
# Why: Zeek's rules for conn_state and history; F again for another end than the last one's, not for a copy of that.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     F.    1:1 ack 1                    FIN-WAIT-1    ESTABLISHED   FIN
  >   0.040     F.    1:1 ack 1                    FIN-WAIT-1    ESTABLISHED   FIN retransmission
  >   0.050     F.    5:5 ack 1                    FIN-WAIT-1    ESTABLISHED   data
  >   0.060     F.    5:5 ack 1                    FIN-WAIT-1    ESTABLISHED   data
  >   0.070     F.    1:1 ack 1                    FIN-WAIT-1    ESTABLISHED   FIN retransmission
  = conn_state=S2 history=ShAFFF
