# The first two segments of data after the peer's FIN were captured in the other order.
# Why: both acknowledge the FIN, so both were sent after it. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.020     F.   1:1 ack 1                     ESTABLISHED   FIN-WAIT-1    FIN
  >   0.030000  .    1461:2921 ack 2               CLOSE-WAIT    FIN-WAIT-2    data + ACK of FIN
  >   0.030003  .    1:1461 ack 2                  CLOSE-WAIT    FIN-WAIT-2    data
  >   0.030006  F.   2921:2921 ack 2               LAST-ACK      FIN-WAIT-2    FIN
  <   0.0401    .    2:2 ack 2922                  CLOSED        TIME-WAIT     ACK of FIN
  = close="half-close" closed_first=server half_close.bytes=2920 client.bytes=2920
