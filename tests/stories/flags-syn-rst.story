# SYN and RST at once.
# Why: a RST that is not one must not close anything. RFC 9293 3.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     SR   0:0                           ESTABLISHED   ESTABLISHED   -
      ? verdict="impossible flags" client.path=- server.path=- reset.accepted=-
  = close="still open"
