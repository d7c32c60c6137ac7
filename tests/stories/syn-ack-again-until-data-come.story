# TCP_DEFER_ACCEPT: the SYN-ACK is repeated until the client says something.
# Why: then the server takes it, and its own ACK of data proves ESTABLISHED. RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   1.010     S.   0:0 ack 1 id 0                ESTABLISHED   ESTABLISHED   SYN-ACK retransmission
  >   1.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
  <   3.010     S.   0:0 ack 1 id 0                ESTABLISHED   SYN-RECEIVED  SYN-ACK retransmission
  >   3.0101    .    1:1 ack 1                     ESTABLISHED   SYN-RECEIVED  ACK
  >   5.000     P.   1:101 ack 1                   ESTABLISHED   SYN-RECEIVED  data
  <   5.010     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? server.evidence=observed
  <   5.020     F.   1:1 ack 101                   ESTABLISHED   FIN-WAIT-1    FIN
  = open=established close=one-sided closed_first=server
