# The same where the keep-alive has a byte of garbage.
# Why: the second one shows what the first was. RFC 9293 3.8.4, RFC 1122 4.2.3.6.
#     time      segment                            client        server        events
  <   0.000     .    1:2 ack 1                     ESTABLISHED   ESTABLISHED   data
  >   0.040     .    1:1 ack 2                     ESTABLISHED   ESTABLISHED   ACK
  <   60.000    .    1:2 ack 1                     ESTABLISHED   ESTABLISHED   keep-alive
  >   60.040    .    1:1 ack 2                     ESTABLISHED   ESTABLISHED   ACK
  = client.bytes=0 server.bytes=0 close="still open"
