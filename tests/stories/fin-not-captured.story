# The client's FIN was lost to the capture: the server's FIN acknowledges one number more.
# Why: two ends count a number that was not captured: it was the FIN, and the client closed first. Not the server, and the
# client is in no CLOSE-WAIT. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.030     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  <   0.060     F.   1:1 ack 102                   ESTABLISHED   FIN-WAIT-1    FIN
      ? verdict="acknowledges what was not seen"
  >   0.0601    .    102:102 ack 2                 TIME-WAIT     CLOSED        ACK of FIN
      ? client.evidence=inferred
  = close="three segments (merged)" closed_first=client fin_inferred=client fin_count=1 client.bytes=100
  = client.final_state=TIME-WAIT server.final_state=CLOSED frame.fin=- frame.second_fin=6 close_time=- close_wait=-
