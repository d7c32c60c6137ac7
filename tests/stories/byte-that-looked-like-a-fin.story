# One byte was lost to the capture, and seemed to be the FIN; then the real FIN comes.
# Why: who sends more had not closed: the server was first after all. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.030     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  <   0.060     F.   1:1 ack 102                   ESTABLISHED   FIN-WAIT-1    FIN
  >   0.0601    .    102:102 ack 2                 TIME-WAIT     CLOSED        ACK of FIN
  >   0.080     F.   102:102 ack 2                 LAST-ACK      FIN-WAIT-2    FIN
      ? note="the client sends more, so it had not closed: what seemed to be its FIN was a byte that was not captured"
  <   0.081     .    2:2 ack 103                   CLOSED        TIME-WAIT     ACK of FIN
  = close="four segments" closed_first=server fin_inferred=- client.bytes=101 fin_count=2
  = client.final_state=CLOSED server.final_state=TIME-WAIT
