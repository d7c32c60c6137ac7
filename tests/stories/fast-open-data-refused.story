# Fast Open: the cookie is stale; the SYN is taken, its data are not.
# Why: the SYN-ACK acknowledges the SYN alone, and the client sends the same bytes again. RFC 7413 4.2.
#     time      segment                            client        server        events
  >   0.000     S    0:100 cookie                  SYN-SENT      LISTEN        SYN + data
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? ack=1
  >   0.011     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   handshake ACK + data retransmission
      ? handshake.step=3 seq=1
  <   0.020     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=3 ack.delay=0.009
  = open=established fast_open="data in the SYN, not accepted" client.bytes=100
