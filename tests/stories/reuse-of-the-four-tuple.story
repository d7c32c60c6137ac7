# The same addresses and ports again, 70 seconds after the close.
# Why: another SYN with another number is another connection, with its own life. RFC 9293 3.4.3, 3.6.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.021     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   0.022     .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  = open=established close="three segments (merged)" duration=0.022
  ~   isn client 700000 server 900000
  >   70.000    S    0:0                           SYN-SENT      LISTEN        SYN
      ? handshake.step=1 seq=0
  <   70.010    S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   70.011    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   70.020    R.   1:1 ack 1                     CLOSED        CLOSED        RST
  = open=established close=reset closed_first=client setup_time=0.011 reuse_gap=69.978
