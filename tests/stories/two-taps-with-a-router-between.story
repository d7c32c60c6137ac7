# Two taps and a router between them, IPv6: each segment again 15 ms later, with a hop less.
# Why: IPv6 has no identification, but a host does not change its hop limit between two sendings. RFC 8200 3.
@ client [2001:db8::1]:40001
@ server [2001:db8::2]:7654
#     time      segment                            client        server        events
  >   0.000     S    0:0 ttl 64                    SYN-SENT      LISTEN        SYN
  >   0.015     S    0:0 ttl 63                    SYN-SENT      LISTEN        copy
  <   0.016     S.   0:0 ack 1 ttl 55              SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.001     S.   0:0 ack 1 ttl 56              SYN-SENT      SYN-RECEIVED  copy
  >   0.017     .    1:1 ack 1 ttl 64              ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.032     .    1:1 ack 1 ttl 63              ESTABLISHED   ESTABLISHED   copy
  >   0.040     P.   1:101 ack 1 ttl 64            ESTABLISHED   ESTABLISHED   data
  >   0.055     P.   1:101 ack 1 ttl 63            ESTABLISHED   ESTABLISHED   copy
  <   0.056     .    1:1 ack 101 ttl 56            ESTABLISHED   ESTABLISHED   ACK
  <   0.071     .    1:1 ack 101 ttl 55            ESTABLISHED   ESTABLISHED   copy
  = syn_count=1 close="still open" client.bytes=100
