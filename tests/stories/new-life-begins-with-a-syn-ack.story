# The four-tuple is used again, and of the new handshake the SYN was not captured.
# Why: a SYN-ACK with other numbers, after both ends are gone, proves a SYN. RFC 9293 3.10.7.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.030     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   0.0301    .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  = open=established close="three segments (merged)" duration=0.0301
  ~   isn client 600000000 server 3000000000
  <   3400.000  S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? handshake.step=2 verdict=-
  >   3400.010  .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? verdict=-
  >   3400.020  P.   1:51 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   3400.030  P.   1:71 ack 51                   ESTABLISHED   ESTABLISHED   data
  = open=established close="still open" client.bytes=50 server.bytes=70 syn_count=0
