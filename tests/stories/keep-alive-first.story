# The capture begins with a keep-alive, whose number is one below what the other end expects.
# Why: its answer shows that: nothing was sent while the capture ran. RFC 9293 3.8.4.
#     time      segment                            client        server        events
  >   0.000     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
  <   0.040     .    1:1 ack 2                     ESTABLISHED   ESTABLISHED   ACK
  >   60.000    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   keep-alive
  <   60.040    .    1:1 ack 2                     ESTABLISHED   ESTABLISHED   ACK
  = client.bytes=0 server.bytes=0 close="still open" open="before the capture"
