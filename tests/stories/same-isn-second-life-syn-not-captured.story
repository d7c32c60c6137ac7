# The client begins with the same number again; of the second handshake the SYN was not captured.
# Why: a server that has closed sends no SYN-ACK for the old connection, and this one has another number. RFC 9293 3.4.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.040     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0402    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.100     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.140     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   0.1401    .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  ~   isn client 1000 server 900000
  <   60.040    S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   60.0402   .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   60.100    P.   1:21 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   60.140    .    1:1 ack 21                    ESTABLISHED   ESTABLISHED   ACK
  = open=established close="still open" client.bytes=20 server.bytes=0
  ~   back 1
  = open=established close="three segments (merged)" closed_first=client client.bytes=0
