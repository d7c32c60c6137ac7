# Keep-alives that were answered, and then an abort.
# Why: no time-out: the peer lives.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   60.000    .    0:0 ack 1                     ESTABLISHED   ESTABLISHED   keep-alive
  <   60.001    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
  >   120.000   .    0:0 ack 1                     ESTABLISHED   ESTABLISHED   keep-alive
  <   120.001   .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
  >   121.000   R.   1:1 ack 1 win 0               CLOSED        CLOSED        RST
  = close=reset reset_reason=aborted
