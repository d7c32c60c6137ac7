# Only the client's segments are captured.
# Why: asymmetric routes. The client's ACK of a SYN-ACK that was not captured proves that there was one; what else it
# acknowledges was not seen, and nothing may be concluded from that. RFC 9293 3.5.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  >   0.010     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? client.evidence=observed server.evidence=inferred client.path="SYN-SENT → ESTABLISHED"
      ? server.path="LISTEN → SYN-RECEIVED → ESTABLISHED"
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  >   0.030     .    101:101 ack 501               ESTABLISHED   ESTABLISHED   ACK
      ? verdict="acknowledges what was not seen"
  >   0.040     F.   101:101 ack 501               FIN-WAIT-1    ESTABLISHED   FIN
  = close=one-sided closed_first=client client.bytes=100
