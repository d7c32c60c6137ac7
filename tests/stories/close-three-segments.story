# Three segments close it: the server's FIN rides on the ACK that it owed for the client's.
# Why: the question that this project began with. One segment takes the server through two arrows of figure 5; the
# client is the one who closed first, though the server's FIN may look like the first. RFC 9293 3.6, 3.8.6.3 (delayed
# ACK).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:3 ack 1                     ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 3                     ESTABLISHED   ESTABLISHED   ACK
  >   1.000     F.   3:3 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
      ? teardown.step=1 fin.merged=0
  <   1.000179  F.   1:1 ack 4                     FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
      ? teardown.step=2 fin.merged=1 fin.ack_delay=0.000179 server.path="ESTABLISHED → CLOSE-WAIT → LAST-ACK"
      ? client.path="FIN-WAIT-1 → FIN-WAIT-2" server.evidence=observed client.evidence=inferred
  >   1.000200  .    4:4 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
      ? teardown.step=3 client.path="FIN-WAIT-2 → TIME-WAIT" server.path="LAST-ACK → CLOSED"
  = close="three segments (merged)" closed_first=client fin_count=2 client.bytes=2 server.bytes=0
  = conn_state=SF history=ShADaFf
  = first_fin.merged=1 first_fin.ack_delay=0.000179 first_fin.ack_band=immediate close_time=0.0002 reset_by=- reset_reason=-
  = client.segments=5 server.segments=3 client.final_state=TIME-WAIT server.final_state=CLOSED frame.first=1 open_time=0.0101
