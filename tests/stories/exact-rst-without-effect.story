# A firewall forges a RST with the exact number, and both ends ignore it.
# Why: the client acknowledges what the server sent after "its" RST: neither end is closed. Clayton, Murdoch, Watson: Ignoring
# the Great Firewall of China (2006). RFC 5961 3.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.300     S.   0:0 ack 1 ttl 39              SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.3001    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.310     P.   1:25 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   0.510     R    1:1 win 0 id 49152 ttl 47     CLOSED        CLOSED        RST
  <   0.620     P.   1:501 ack 25 ttl 39           ESTABLISHED   ESTABLISHED   data
  >   0.6201    .    25:25 ack 501                 ESTABLISHED   ESTABLISHED   ACK
  >   0.630     P.   25:35 ack 501                 ESTABLISHED   ESTABLISHED   data
  <   0.900     F.   501:501 ack 35 ttl 39         ESTABLISHED   FIN-WAIT-1    FIN
  >   0.9001    F.   35:35 ack 502                 LAST-ACK      FIN-WAIT-2    FIN + ACK of FIN
  <   1.200     .    502:502 ack 36 ttl 39         CLOSED        TIME-WAIT     ACK of FIN
  = close="three segments (merged)" closed_first=server reset_by=- reset_reason=- frame.reset=- close_time=0.3
  = client.bytes=34 server.bytes=500 client.final_state=CLOSED server.final_state=TIME-WAIT
