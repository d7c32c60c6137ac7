# Zeek's S2: the originator has closed, the responder has not.
# Why: Zeek's rules for conn_state and history; o = CLOSED, r active.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     F.    1:1 ack 1                    FIN-WAIT-1    ESTABLISHED   FIN
  <   0.040     .     1:1 ack 2                    FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  <   0.050     P.    1:10 ack 2                   FIN-WAIT-2    CLOSE-WAIT    data
  = conn_state=S2 history=ShAFad
