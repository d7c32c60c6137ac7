# A file of two interfaces, and a host that gives no identification.
# Why: another interface saw the same packet; a retransmission 300 ms later passes both again.
#     time      segment                            client        server        events
  >   0.000     S    0:0 id 0 if 1                 SYN-SENT      LISTEN        SYN
  >   0.0004    S    0:0 id 0 if 2                 SYN-SENT      LISTEN        copy
  <   0.010     S.   0:0 ack 1 id 0 if 2           SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.0104    S.   0:0 ack 1 id 0 if 1           SYN-SENT      SYN-RECEIVED  copy
  >   0.011     .    1:1 ack 1 id 0 if 1           ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.0114    .    1:1 ack 1 id 0 if 2           ESTABLISHED   ESTABLISHED   copy
  >   0.020     P.   1:101 ack 1 id 0 if 1         ESTABLISHED   ESTABLISHED   data
  >   0.0204    P.   1:101 ack 1 id 0 if 2         ESTABLISHED   ESTABLISHED   copy
  >   0.720     P.   1:101 ack 1 id 0 if 1         ESTABLISHED   ESTABLISHED   data retransmission
      ? verdict=-
  >   0.7204    P.   1:101 ack 1 id 0 if 2         ESTABLISHED   ESTABLISHED   copy
  <   0.730     .    1:1 ack 101 id 0 if 2         ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=9
  = syn_count=1 client.bytes=100
