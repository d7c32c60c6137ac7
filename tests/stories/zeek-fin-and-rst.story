# FIN and RST in one segment, by both.
# Why: Zeek's rules for conn_state and history; I, once per side; RST outranks FIN in the state.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     FR.   1:1 ack 1                    CLOSED        CLOSED        RST
  <   0.040     FR.   1:1 ack 1                    CLOSED        CLOSED        RST
  = conn_state=REJ history=ShAIi
