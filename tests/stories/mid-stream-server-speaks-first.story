# The capture begins in the middle, and the first to speak does so from port 443.
# Why: the first sender is taken for the client unless its port is a server's. Zeek's rule, so that roles agree.
@ server 192.0.2.2:443
#     time      segment                            client        server        events
  <   0.000     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
      ? direction="server to client" client.evidence=assumed server.evidence=assumed
  >   0.001     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? direction="client to server"
  = open="before the capture" close="still open" client.bytes=0 server.bytes=100
