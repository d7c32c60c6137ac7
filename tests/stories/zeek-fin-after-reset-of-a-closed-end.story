# FIN, then RST by the same end, then the peer's FIN.
# Why: Zeek's rules for conn_state and history; o is CLOSED again: an ordinary end, SF.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     F.    1:1 ack 1                    FIN-WAIT-1    ESTABLISHED   FIN
  >   0.040     R     2:2                          CLOSED        CLOSED        RST
  <   0.050     F.    1:1 ack 2                    CLOSED        CLOSED        FIN + ACK of FIN
  = conn_state=SF history=ShAFRf
