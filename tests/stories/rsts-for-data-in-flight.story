# The client closes; three data segments were on their way, and each draws a RST.
# Why: all three answer new data that came after the close: nothing here is old, nor a duplicate. RFC 9293 3.10.7.1; every browser
# that closes a tab.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.036     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.038     .    1:1449 ack 1                  FIN-WAIT-1    ESTABLISHED   data
  >   0.03801   R    1:1 win 0 id 0                CLOSED        CLOSED        RST
  <   0.041     .    1449:2897 ack 1               CLOSED        CLOSED        data
  >   0.04101   R    1:1 win 0 id 0                CLOSED        CLOSED        RST repeated
  <   0.044     .    2897:4345 ack 1               CLOSED        CLOSED        data
  >   0.04401   R    1:1 win 0 id 0                CLOSED        CLOSED        RST repeated
  = close="reset after FIN" closed_first=client reset_reason="data after close" server.bytes=4344 close_time=0.00201
