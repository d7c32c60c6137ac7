# A copy of old data, long acknowledged, comes once more; the receiver says again where it stands.
# Why: no state changes for what lies below RCV.NXT. RFC 9293 3.10.7.4 (first).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     P.   1:201 ack 101                 ESTABLISHED   ESTABLISHED   data
  >   0.022     .    101:101 ack 201               ESTABLISHED   ESTABLISHED   ACK
  >   5.000     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data retransmission
      ? seq=1 ack=1 ack.kind=- client.path=-
  <   5.001     .    201:201 ack 101               ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate ack.frame=-
  = close="still open" client.bytes=100 server.bytes=200
