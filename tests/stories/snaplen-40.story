# A capture with a snaplen of 40: the headers without options, and no payload.
# Why: lengths come from the IP header, not from what was kept. RFC 9293 3.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0 scale 7 cut 20            SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1 scale 7 cut 20      SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0105    .    1:1 ack 1 cut 20              ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:1001 ack 1 cut 20           ESTABLISHED   ESTABLISHED   data
      ? seq=1 next_seq=1001
  <   0.021     .    1:1 ack 1001 cut 20           ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=4
  >   0.030     F.   1001:1001 ack 1 cut 20        FIN-WAIT-1    ESTABLISHED   FIN
  <   0.031     F.   1:1 ack 1002 cut 20           FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   0.032     .    1002:1002 ack 2 cut 20        TIME-WAIT     CLOSED        ACK of FIN
  = open=established close="three segments (merged)" client.bytes=1000 setup_time=0.0105
