# The same without the bare ACK: the server answers a SYN by a SYN.
# Why: a simultaneous open of five segments, three of which are left out. RFC 9293 3.5.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.011     S    0:0                           SYN-SENT      SYN-SENT      SYN
  >   0.0111    S.   0:0 ack 1                     SYN-RECEIVED  SYN-SENT      SYN-ACK
  <   0.0211    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.030     P.   1:21 ack 1                    ESTABLISHED   ESTABLISHED   data
  = open=simultaneous close="still open" client.bytes=20
