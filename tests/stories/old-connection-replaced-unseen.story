# The client asks again under another number and is taken at once: the old connection had ended, unseen.
# Why: nobody can be in two connections of one four-tuple: that one is not "still open". RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  ~   isn client 500000000 server 600000000
  >   90.000    S    0:0                           SYN-SENT      LISTEN        SYN
  <   90.010    S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   90.0101   .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  = open=established close="still open"
  ~   back 1
  = open=established close="not captured" closed_first=- client.bytes=100
