# Two segments sent again back to back, IPv6.
# Why: IPv6 has no identification (nor have atomic IPv4 datagrams of FreeBSD and macOS, RFC 6864), so that two retransmissions
# within 100 microseconds make the second a "copy", though no byte of it was in the segment just before. Zeek: T.
@ client [2001:db8::1]:40001
@ server [2001:db8::2]:7654
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     .    1:1441 ack 1                  ESTABLISHED   ESTABLISHED   data
  >   0.02001   P.   1441:2000 ack 1               ESTABLISHED   ESTABLISHED   data
  >   0.400     .    1:1441 ack 1                  ESTABLISHED   ESTABLISHED   data retransmission
  >   0.40001   P.   1441:2000 ack 1               ESTABLISHED   ESTABLISHED   data retransmission
      ? verdict=-
  = client.bytes=1999
