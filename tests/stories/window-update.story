# The reader reads, and says so.
# Why: an ACK that covers nothing new but opens the window is no duplicate. RFC 9293 3.8.6.2.2.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:1001 ack 1                  ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 1001 win 100          ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=immediate
  <   0.500     .    1:1 ack 1001 win 60000        ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind="window update" ack.frame=-
  <   0.600     .    1:1 ack 1001 win 60000        ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate
  = close="still open"
