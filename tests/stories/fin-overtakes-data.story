# The FIN overtakes the data before it on the way to the capture.
# Why: the FIN was sent last all the same; the data are new and lie below it. RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   301:301 ack 1                 FIN-WAIT-1    ESTABLISHED   FIN
      ? teardown.step=1 seq=301 next_seq=302
  <   0.021     .    1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   ACK
      ? ack.kind=duplicate teardown.step=-
  >   0.022     P.   1:301 ack 1                   FIN-WAIT-1    ESTABLISHED   data
      ? verdict=- teardown.step=-
  <   0.023     .    1:1 ack 302                   FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
      ? teardown.step=2
  = close=one-sided closed_first=client client.bytes=300
