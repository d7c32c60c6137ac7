# `tcpdump -i any` shows every segment twice: once per interface that it crossed.
# Why: a copy with the same IP identification in the same instant is no retransmission, and nothing happens twice.
@ link cooked
#     time      segment                            client        server        events
  >   0.000000  S    0:0                           SYN-SENT      LISTEN        SYN
  >   0.000002  S    0:0 copy                      SYN-SENT      LISTEN        copy
      ? verdict="captured twice" client.path=- server.path=-
  <   0.010000  S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.010002  S.   0:0 ack 1 copy                SYN-SENT      SYN-RECEIVED  copy
  >   0.011000  .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.011002  .    1:1 ack 1 copy                ESTABLISHED   ESTABLISHED   copy
  >   0.020000  P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  >   0.020002  P.   1:101 ack 1 copy              ESTABLISHED   ESTABLISHED   copy
  <   0.021000  .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=7 ack.delay=0.001
  <   0.021002  .    1:1 ack 101 copy              ESTABLISHED   ESTABLISHED   copy
  >   0.030000  F.   101:101 ack 1                 FIN-WAIT-1    ESTABLISHED   FIN
  >   0.030002  F.   101:101 ack 1 copy            FIN-WAIT-1    ESTABLISHED   copy
  <   0.031000  F.   1:1 ack 102                   FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  <   0.031002  F.   1:1 ack 102 copy              FIN-WAIT-2    LAST-ACK      copy
  >   0.032000  .    102:102 ack 2                 TIME-WAIT     CLOSED        ACK of FIN
  >   0.032002  .    102:102 ack 2 copy            TIME-WAIT     CLOSED        copy
  = open=established close="three segments (merged)" syn_count=1 fin_count=2 client.bytes=100 setup_time=0.011
