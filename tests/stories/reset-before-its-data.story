# A RST was captured before the data that it follows.
# Why: when the data come its number is the next one. Capture queues swap neighbours.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   0.060010  R.   201:201 ack 1 win 0           CLOSED        ESTABLISHED   RST
  >   0.060000  P.   101:201 ack 1                 CLOSED        CLOSED        data
      ? client.path=- server.path="ESTABLISHED → CLOSED"
  = close=reset closed_first=client reset_by=client client.bytes=200 frame.reset=6
