# Only the server's segments: the client closed first, and the server's FIN acknowledges one number more.
# Why: nothing but a FIN takes one number right before the peer closes, and the server never gets to acknowledge another: it stays
# in LAST-ACK, whose end was not captured. RFC 9293 3.6. Inferred.
#     time      segment                            client        server        events
  <   0.000     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.013     P.   1:219 ack 565                 ESTABLISHED   ESTABLISHED   data
  <   0.050     F.   219:219 ack 566               ESTABLISHED   FIN-WAIT-1    FIN
  = open=established close="three segments (merged)" closed_first=client fin_inferred=client captured="server only"
  = client.bytes=564 server.bytes=218 client.final_state=FIN-WAIT-2 server.final_state=LAST-ACK
