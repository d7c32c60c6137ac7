# Only the client's segments: it closes, and acknowledges one number more after that.
# Why: that number is the server's FIN. Whether its ACK of the client's came alone, nobody captured. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  >   0.010     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  >   0.030     .    101:101 ack 501               ESTABLISHED   ESTABLISHED   ACK
      ? verdict="acknowledges what was not seen"
  >   0.040     F.   101:101 ack 501               FIN-WAIT-1    ESTABLISHED   FIN
  >   0.060     .    102:102 ack 502               FIN-WAIT-1    ESTABLISHED   ACK
  = close="not captured" closed_first=client fin_inferred=server captured="client only" server.bytes=500
  = client.final_state=TIME-WAIT server.final_state=CLOSED
