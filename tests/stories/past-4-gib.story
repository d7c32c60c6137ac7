# One connection carries six thousand million bytes; most of them were not captured.
# Why: 32 bits hold 4 GiB, tcp.seq wraps there. Offsets are followed from segment to segment, always to the nearest.
# RFC 9293 3.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0 win 65535 scale 14        SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1 win 65535 scale 14  SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     .    1:1001 ack 1                  ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 1001                  ESTABLISHED   ESTABLISHED   ACK
  >   10.000    .    2000000001:2000001001 ack 1   ESTABLISHED   ESTABLISHED   data
      ? seq=2000000001 next_seq=2000001001
  <   10.001    .    1:1 ack 2000001001            ESTABLISHED   ESTABLISHED   ACK
      ? ack=2000001001
  >   20.000    .    4000000001:4000001001 ack 1   ESTABLISHED   ESTABLISHED   data
  <   20.001    .    1:1 ack 4000001001            ESTABLISHED   ESTABLISHED   ACK
  >   30.000    .    6000000001:6000001001 ack 1   ESTABLISHED   ESTABLISHED   data
      ? seq=6000000001 next_seq=6000001001
  <   30.001    .    1:1 ack 6000001001            ESTABLISHED   ESTABLISHED   ACK
      ? ack=6000001001 ack.frame=10 ack.delay=0.001
  >   30.100    .    6000000501:6000001001 ack 1   ESTABLISHED   ESTABLISHED   data retransmission
      ? seq=6000000501
  >   31.000    F.   6000001001:6000001001 ack 1   FIN-WAIT-1    ESTABLISHED   FIN
      ? next_seq=6000001002
  <   31.001    F.   1:1 ack 6000001002            FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   31.002    .    6000001002:6000001002 ack 2   TIME-WAIT     CLOSED        ACK of FIN
  = close="three segments (merged)" closed_first=client client.bytes=6000001000 server.bytes=0
