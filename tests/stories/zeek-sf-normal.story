# Zeek's SF: established and terminated by two FINs.
# Why: Zeek's rules for conn_state and history; both ends CLOSED; what follows the FINs adds no letter that was
# there.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     P.    1:10 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.040     .     1:1 ack 10                   ESTABLISHED   ESTABLISHED   ACK
  >   0.050     F.    10:10 ack 1                  FIN-WAIT-1    ESTABLISHED   FIN
  <   0.060     .     1:1 ack 11                   FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  <   0.070     F.    1:1 ack 11                   FIN-WAIT-2    LAST-ACK      FIN
  >   0.080     .     11:11 ack 2                  TIME-WAIT     CLOSED        ACK of FIN
  = conn_state=SF history=ShADaFf
