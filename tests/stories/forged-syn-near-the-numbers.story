# A SYN that somebody forged, with a number a little above the open connection's; the connection goes on.
# Why: nothing of the new attempt can lie below its SYN, so what follows is the old connection's. Its server answers the SYN with a
# challenge ACK (RFC 5961 4.2). A SYN-flood of one's own four-tuple, or a broken NAT, does that.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     P.   1:201 ack 101                 ESTABLISHED   ESTABLISHED   data
  >   0.022     .    101:101 ack 201               ESTABLISHED   ESTABLISHED   ACK
  ~   isn client 1108 server 5000
  >   0.069     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.0691    .    201:201 ack 4294967289        SYN-SENT      LISTEN        challenge ACK
      ? verdict="SYN answered by a bare ACK"
  ~   back 1
  >   0.172     P.   101:201 ack 201               ESTABLISHED   ESTABLISHED   data
  <   0.173     P.   201:401 ack 201               ESTABLISHED   ESTABLISHED   data
  >   0.174     F.   201:201 ack 401               FIN-WAIT-1    ESTABLISHED   FIN
  = close=one-sided closed_first=client client.bytes=200 server.bytes=400
  ~   back 2
  = open="answered by an older connection" syn_count=1
