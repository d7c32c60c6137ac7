# The capture begins in the middle, between two ports that tell nothing.
# Why: then the first to speak is taken for the client, whatever the truth was: an assumption, and it says so.
#     time      segment                            client        server        events
  <   0.000     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
      ? direction="client to server" client.evidence=assumed
  >   0.001     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? direction="server to client"
  = open="before the capture" client.bytes=100 server.bytes=0
