# A segment is lost before the capture point: duplicate ACKs ask for it, and it comes later.
# Why: the capture sees it once, so it is data, not a retransmission; and the ACK that covers it dates from when it
# was sent at last. RFC 5681 3.2 (fast retransmit).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     .    1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  >   0.021     .    201:301 ack 1                 ESTABLISHED   ESTABLISHED   data
  <   0.022     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=4 ack.delay=0.002
  <   0.023     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate
  >   0.040     .    101:201 ack 1                 ESTABLISHED   ESTABLISHED   data
      ? seq=101 next_seq=201
  <   0.041     .    1:1 ack 301                   ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=8 ack.delay=0.001
  = close="still open" client.bytes=300
