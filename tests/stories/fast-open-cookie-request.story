# Fast Open: the client asks for a cookie.
# Why: the option alone makes no fast open: no data rode on the SYN. RFC 7413 4.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0 tfo                       SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1 cookie              SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.011     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   handshake ACK + data
  = open=established fast_open="cookie requested" client.bytes=100
