# Zeek's S3: the responder has closed, the originator has not.
# Why: Zeek's rules for conn_state and history; r = CLOSED, o active.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.030     F.    1:1 ack 1                    ESTABLISHED   FIN-WAIT-1    FIN
  >   0.040     .     1:1 ack 2                    CLOSE-WAIT    FIN-WAIT-2    ACK of FIN
  >   0.050     P.    1:10 ack 2                   CLOSE-WAIT    FIN-WAIT-2    data
  = conn_state=S3 history=ShAfD
