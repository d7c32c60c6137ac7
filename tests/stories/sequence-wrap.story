# Both sequence numbers pass 2^32 in the middle of everything.
# Why: numbers are modulo 2^32, offsets are not; the SYN-ACK acknowledges 0 as "after the SYN". RFC 9293 3.4.
@ isn client 4294967290 server 4294967295
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
      ? seq=1 next_seq=101
  <   0.030     P.   1:201 ack 101                 ESTABLISHED   ESTABLISHED   data
      ? ack=101 ack.kind=piggybacked ack.frame=4
  >   0.031     .    101:101 ack 201               ESTABLISHED   ESTABLISHED   ACK
      ? ack=201 ack.frame=5 ack.delay=0.001
  >   0.040     P.   1:101 ack 201                 ESTABLISHED   ESTABLISHED   data retransmission
  >   0.050     F.   101:101 ack 201               FIN-WAIT-1    ESTABLISHED   FIN
  <   0.060     F.   201:201 ack 102               FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   0.061     .    102:102 ack 202               TIME-WAIT     CLOSED        ACK of FIN
  = close="three segments (merged)" client.bytes=100 server.bytes=200
