# Zeek's S1: established, and not terminated.
# Why: Zeek's rules for conn_state and history; D and d are the first payload of each side, A and a its first bare
# ACK.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     P.    1:101 ack 1                  ESTABLISHED   ESTABLISHED   data
  <   0.040     .     1:1 ack 101                  ESTABLISHED   ESTABLISHED   ACK
  <   0.050     P.    1:51 ack 101                 ESTABLISHED   ESTABLISHED   data
  = conn_state=S1 history=ShADad
