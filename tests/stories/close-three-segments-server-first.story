# Three segments close it, and the server began.
# Why: the merge has two sides, as everything has. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     P.   1:201 ack 101                 ESTABLISHED   ESTABLISHED   data
  <   0.022     F.   201:201 ack 101               ESTABLISHED   FIN-WAIT-1    FIN
      ? teardown.step=1
  >   0.0225    F.   101:101 ack 202               LAST-ACK      FIN-WAIT-2    FIN + ACK of FIN
      ? teardown.step=2 fin.merged=1 fin.ack_delay=0.0005 client.path="ESTABLISHED → CLOSE-WAIT → LAST-ACK"
  <   0.0325    .    202:202 ack 102               CLOSED        TIME-WAIT     ACK of FIN
      ? teardown.step=3
  = close="three segments (merged)" closed_first=server conn_state=SF
