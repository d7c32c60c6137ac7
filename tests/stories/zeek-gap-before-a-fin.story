# The bytes before a FIN were not captured.
# Why: Zeek's rules for conn_state and history; closing from ESTABLISHED is clean, so the gap is told: G. An ACK of
# the FIN alone is no gap.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     F.    101:101 ack 1                FIN-WAIT-1    ESTABLISHED   FIN
  <   0.040     .     1:1 ack 102                  FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  = conn_state=S2 history=ShAFaG
