# The server's FIN, which answers the client's, was captured before it.
# Why: numbers outrank order: the client closed first, and the server stands in LAST-ACK. RFC 9293 3.6; capture queues swap neighbours.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.050005  F.   1:1 ack 2                     ESTABLISHED   FIN-WAIT-1    FIN
  >   0.050010  F.   1:1 ack 1                     FIN-WAIT-2    LAST-ACK      FIN
      ? server.path="FIN-WAIT-1 → LAST-ACK" client.path="ESTABLISHED → FIN-WAIT-1 → FIN-WAIT-2"
  >   0.0501    .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  = close="three segments (merged)" closed_first=client client.final_state=TIME-WAIT server.final_state=CLOSED
  = frame.fin=5 frame.second_fin=4 first_fin.merged=1 first_fin.ack_delay=- fin_inferred=-
