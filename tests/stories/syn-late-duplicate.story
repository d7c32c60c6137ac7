# An old copy of the connection's own SYN turns up in ESTABLISHED.
# Why: it gets a challenge ACK and changes nothing. RFC 9293 3.10.7.4, RFC 5961 4.2.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  >   0.030     S    0:0                           ESTABLISHED   ESTABLISHED   SYN retransmission
      ? client.path=- server.path=-
  <   0.031     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   challenge ACK
  = open=established close="still open"
