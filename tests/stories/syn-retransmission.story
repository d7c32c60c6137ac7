# The SYN is repeated twice before it is answered.
# Why: the user waited from the first SYN on; one attempt, not three. tcp.analysis.initial_rtt counts from the last
# one. RFC 6298 2.1 (1 s, then doubled).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  >   1.000     S    0:0                           SYN-SENT      LISTEN        SYN retransmission
      ? handshake.step=1
  >   3.000     S    0:0                           SYN-SENT      LISTEN        SYN retransmission
      ? handshake.step=1 client.path=-
  <   3.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? handshake.step=2
  >   3.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? handshake.step=3
  = open=established syn_count=3 setup_time=3.0101 setup.server_side=3.010 setup.client_side=0.0001
