# A socket is connected to itself.
# Why: both ends are one: it asks, hears its own SYN, and has opened simultaneously. RFC 9293 3.5.
@ client 127.0.0.1:50000
@ server 127.0.0.1:50000
@ isn client 1000 server 1000
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      SYN-SENT      SYN
  >   0.00002   S.   0:0 ack 1                     ESTABLISHED   ESTABLISHED   SYN-ACK
  >   0.00004   .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
  >   1.000     P.   1:6 ack 1                     ESTABLISHED   ESTABLISHED   data
  >   1.00002   .    6:6 ack 6                     ESTABLISHED   ESTABLISHED   ACK
  >   2.000     F.   6:6 ack 6                     FIN-WAIT-1    FIN-WAIT-1    FIN
  >   2.00002   .    7:7 ack 7                     TIME-WAIT     TIME-WAIT     ACK of FIN
  = open=simultaneous close=simultaneous client.bytes=5 syn_count=1 client.final_state=TIME-WAIT server.final_state=TIME-WAIT
