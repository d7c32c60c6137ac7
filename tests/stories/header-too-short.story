# A data offset below five words.
# Why: there is no such header: where the data begin nobody knows, and nothing may come of it. RFC 9293 3.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:11 ack 1 hlen 4             ESTABLISHED   ESTABLISHED   -
      ? verdict="data offset below 5" seq=- ack=- client.path=- server.path=-
  >   0.030     P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   data
      ? seq=1
  = close="still open" client.bytes=10
