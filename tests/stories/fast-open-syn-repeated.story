# Fast Open: the SYN with data is lost, the client repeats it bare.
# Why: stacks drop the data from a repeated SYN; it is the same SYN. RFC 7413 4.2.1.
#     time      segment                            client        server        events
  >   0.000     S    0:100 cookie                  SYN-SENT      LISTEN        SYN + data
  >   1.000     S    0:0                           SYN-SENT      LISTEN        SYN retransmission
  <   1.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   1.011     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   handshake ACK + data retransmission
  = open=established client.bytes=100 syn_count=2
