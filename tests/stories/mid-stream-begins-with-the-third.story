# The same with three segments, in the order 3, 1, 2.
# Why: the hole between them is filled by a first sight.
@ server 198.51.100.2:80
#     time      segment                            client        server        events
  <   0.000     P.   2793:2858 ack 1               ESTABLISHED   ESTABLISHED   data
  <   0.001     .    1:1397 ack 1                  ESTABLISHED   ESTABLISHED   data
  <   0.002     .    1397:2793 ack 1               ESTABLISHED   ESTABLISHED   data
  = server.bytes=2857 open="before the capture"
