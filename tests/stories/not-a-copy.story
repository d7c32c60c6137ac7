# The same bytes at once again, under another IP identification.
# Why: sent twice, not captured twice: a retransmission. RFC 791 (identification), RFC 6864.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1 id 700            ESTABLISHED   ESTABLISHED   data
  >   0.0203    P.   1:101 ack 1 id 701            ESTABLISHED   ESTABLISHED   data retransmission
      ? verdict=-
  >   1.020     P.   1:101 ack 1 id 700            ESTABLISHED   ESTABLISHED   data retransmission
      ? verdict=-
  = client.bytes=100
