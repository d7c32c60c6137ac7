# A request, a reply, and the ACKs between them.
# Why: the ordinary life of a connection; each ACK says what it covers, how old that is, and why it came.
# RFC 9293 3.8.6.3: an ACK may wait, less than half a second, and rides on data when there is some.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
      ? seq=1 next_seq=101 ack=1 handshake.step=- teardown.step=- phase=open
  <   0.0203    .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=immediate ack.frame=4 ack.delay=0.0003 ack=101
  <   0.030     .    1:1001 ack 101                ESTABLISHED   ESTABLISHED   data
  <   0.031     P.   1001:2001 ack 101             ESTABLISHED   ESTABLISHED   data
  >   0.0311    .    101:101 ack 2001              ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind="every second segment" ack.frame=6 ack.delay=0.0011
  >   0.040     P.   101:201 ack 2001              ESTABLISHED   ESTABLISHED   data
  <   0.0405    P.   2001:2101 ack 201             ESTABLISHED   ESTABLISHED   data
      ? ack.kind=piggybacked ack.frame=9 ack.delay=0.0005
  >   0.0825    .    201:201 ack 2101              ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=delayed ack.frame=10 ack.delay=0.042
  = open=established close="still open" client.bytes=200 server.bytes=2100 duration=0.0825 closed_first=-
  = conn_state=S1 history=ShADad
