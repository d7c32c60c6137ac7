# The server's FIN was lost to the capture: the client in FIN-WAIT-2 acknowledges one number more.
# Why: the server had nothing left to send but its FIN. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.025     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  >   0.060     .    2:2 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK
  = close="four segments" closed_first=client fin_inferred=server fin_count=1 server.bytes=0
  = client.final_state=TIME-WAIT server.final_state=CLOSED close_wait=-
