# The textbook's close, begun by the server.
# Why: nothing in figure 5 knows who is the client; what holds for one end holds for the other. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     P.   1:201 ack 101                 ESTABLISHED   ESTABLISHED   data
  >   0.022     .    101:101 ack 201               ESTABLISHED   ESTABLISHED   ACK
  <   0.030     F.   201:201 ack 101               ESTABLISHED   FIN-WAIT-1    FIN
      ? teardown.step=1
  >   0.031     .    101:101 ack 202               CLOSE-WAIT    FIN-WAIT-2    ACK of FIN
      ? teardown.step=2 fin.ack_delay=0.001 client.evidence=observed server.evidence=inferred
  >   0.080     F.   101:101 ack 202               LAST-ACK      FIN-WAIT-2    FIN
      ? teardown.step=3
  <   0.085     .    202:202 ack 102               CLOSED        TIME-WAIT     ACK of FIN
      ? teardown.step=4 client.evidence=inferred server.evidence=observed
  = close="four segments" closed_first=server close_wait=0.049 conn_state=SF
