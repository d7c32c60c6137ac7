# The capture stops while data are under way.
# Why: "still open at the end" is a finding, not an error: somebody looks for connections that never close.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.030     .    1:1001 ack 101                ESTABLISHED   ESTABLISHED   data
  = open=established close="still open" closed_first=- duration=0.030 conn_state=S1 history=ShADd
