# Only the client's segments: its FIN acknowledges data, and perhaps a FIN among them.
# Why: of 200 numbers the last may have been a FIN; nobody knows who closed first. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  >   0.010     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  >   0.040     F.   101:101 ack 201               FIN-WAIT-1    ESTABLISHED   FIN
      ? verdict="acknowledges what was not seen"
  = close="not captured" closed_first=- captured="client only" client.bytes=100
