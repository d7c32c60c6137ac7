# SYN and FIN at once, inside a connection.
# Why: it changes nothing, whatever it was meant to do. (Under another number Wireshark would begin another
# tcp.stream.) RFC 9293 3.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     SF   0:0                           ESTABLISHED   ESTABLISHED   -
      ? verdict="impossible flags" client.path=- server.path=- handshake.step=- teardown.step=-
  >   0.030     P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   data
      ? seq=1
  = close="still open" fin_count=0 syn_count=1
