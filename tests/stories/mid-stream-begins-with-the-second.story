# The capture begins in the middle, with the second of two segments; the first follows.
# Why: both were captured, and both for the first time. Seen on backbones.
@ server 198.51.100.2:80
#     time      segment                            client        server        events
  <   0.000     P.   1397:1462 ack 1               ESTABLISHED   ESTABLISHED   data
  <   0.001     .    1:1397 ack 1                  ESTABLISHED   ESTABLISHED   data
      ? seq=- verdict=-
  <   0.002     .    1:1397 ack 1                  ESTABLISHED   ESTABLISHED   data retransmission
  = server.bytes=1461 open="before the capture"
