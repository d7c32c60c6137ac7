# Ten zero windows: w twice.
# Why: Zeek's rules for conn_state and history; W is logged at its 1st, 10th, 100th ... time.
#     time      segment                            client        server        events
  >   0.000     S     0:0                          SYN-SENT      LISTEN        SYN
  <   0.010     S.    0:0 ack 1                    SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     .     1:1 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.030     .     1:1 ack 1 win 0              ESTABLISHED   ESTABLISHED   ACK
  <   0.040     .     1:1 ack 1 win 0              ESTABLISHED   ESTABLISHED   ACK
  <   0.050     .     1:1 ack 1 win 0              ESTABLISHED   ESTABLISHED   ACK
  <   0.060     .     1:1 ack 1 win 0              ESTABLISHED   ESTABLISHED   ACK
  <   0.070     .     1:1 ack 1 win 0              ESTABLISHED   ESTABLISHED   ACK
  <   0.080     .     1:1 ack 1 win 0              ESTABLISHED   ESTABLISHED   ACK
  <   0.090     .     1:1 ack 1 win 0              ESTABLISHED   ESTABLISHED   ACK
  <   0.100     .     1:1 ack 1 win 0              ESTABLISHED   ESTABLISHED   ACK
  <   0.110     .     1:1 ack 1 win 0              ESTABLISHED   ESTABLISHED   ACK
  <   0.120     .     1:1 ack 1 win 0              ESTABLISHED   ESTABLISHED   ACK
  = conn_state=S1 history=ShAaww
