# An ACK far beyond a FIN.
# Why: Zeek's rules for conn_state and history; what lies beyond the FIN was never a stream: no G.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     F.    1:1 ack 1                    FIN-WAIT-1    ESTABLISHED   FIN
  <   0.040     F.    1:1 ack 2                    FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   0.050     .     2:2 ack 99                   FIN-WAIT-2    LAST-ACK      ACK
  = conn_state=SF history=ShAFf
