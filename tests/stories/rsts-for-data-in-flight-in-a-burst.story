# The same where the capture is far from the client: the RSTs come in a burst.
# Why: no copies: nothing else was captured twice.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.020     .    1:1449 ack 1                  ESTABLISHED   ESTABLISHED   data
  >   0.021     .    1:1 ack 1449                  ESTABLISHED   ESTABLISHED   ACK
  >   0.036     F.   1:1 ack 1449                  FIN-WAIT-1    ESTABLISHED   FIN
  <   0.038     .    1449:2897 ack 1               FIN-WAIT-1    ESTABLISHED   data
  <   0.03801   .    2897:4345 ack 1               FIN-WAIT-1    ESTABLISHED   data
  <   0.03802   .    4345:5793 ack 1               FIN-WAIT-1    ESTABLISHED   data
  >   0.05801   R    1:1 win 0 id 0                CLOSED        CLOSED        RST
  >   0.05803   R    1:1 win 0 id 0                CLOSED        CLOSED        RST repeated
      ? verdict="the connection is gone"
  >   0.05805   R    1:1 win 0 id 0                CLOSED        CLOSED        RST repeated
  = close="reset after FIN" reset_reason="data after close" server.bytes=5792
