# The handshake's ACK never came; the client's first data stand in for it.
# Why: any acceptable ACK completes the handshake. RFC 9293 3.10.7.4 (fifth).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   handshake ACK + data
      ? handshake.step=3 client.path="SYN-SENT → ESTABLISHED" server.path="SYN-RECEIVED → ESTABLISHED"
  = open=established setup_time=0.020 setup.client_side=0.010 client.bytes=100
