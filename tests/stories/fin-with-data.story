# The last bytes and the FIN share a segment.
# Why: the FIN stands behind the data; an ACK of the data alone is no ACK of the FIN. RFC 9293 3.4, 3.10.7.4 (eighth).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     FP.  1:101 ack 1                   FIN-WAIT-1    ESTABLISHED   data + FIN
      ? seq=1 next_seq=102 teardown.step=1
  <   0.021     .    1:1 ack 101                   FIN-WAIT-1    ESTABLISHED   ACK
      ? teardown.step=- ack.frame=4 ack.delay=0.001
  <   0.030     .    1:1 ack 102                   FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
      ? teardown.step=2 fin.ack_delay=0.010
  <   0.040     FP.  1:11 ack 102                  FIN-WAIT-2    LAST-ACK      data + FIN
      ? teardown.step=3 next_seq=12 fin.merged=0
  >   0.041     .    102:102 ack 12                TIME-WAIT     CLOSED        ACK of FIN
      ? teardown.step=4
  = closed_first=client client.bytes=100 server.bytes=10
