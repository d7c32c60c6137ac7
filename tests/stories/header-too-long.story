# A data offset beyond the segment's end.
# Why: options that are not there; a FIN in such a header closes nothing. RFC 9293 3.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1 hlen 15             ESTABLISHED   ESTABLISHED   -
      ? verdict="data offset beyond the segment" client.path=- teardown.step=-
  = close="still open" fin_count=0
