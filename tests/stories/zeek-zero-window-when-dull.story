# Zero windows that nobody minds.
# Why: Zeek's rules for conn_state and history; no W when the peer has sent a FIN, nor on a RST.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     F.    1:1 ack 1                    FIN-WAIT-1    ESTABLISHED   FIN
  <   0.040     .     1:1 ack 2 win 0              FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  <   0.050     R.    1:1 ack 2 win 0              CLOSED        CLOSED        RST
  = conn_state=RSTR history=ShAFar
