# Fast Open: data ride on the SYN and are taken; the server answers before the handshake is complete.
# Why: data in SYN-SENT and SYN-RECEIVED; the SYN-ACK acknowledges more than the SYN. RFC 7413 4.2.
#     time      segment                            client        server        events
  >   0.000     S    0:100 cookie                  SYN-SENT      LISTEN        SYN + data
      ? seq=0 next_seq=101 handshake.step=1
  <   0.010     S.   0:0 ack 101                   SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? handshake.step=2 ack=101
  <   0.011     P.   1:201 ack 101                 SYN-SENT      SYN-RECEIVED  data
  >   0.012     .    101:101 ack 201               ESTABLISHED   ESTABLISHED   handshake ACK
      ? handshake.step=3 server.path="SYN-RECEIVED → ESTABLISHED"
  = open="fast open" fast_open="data in the SYN, accepted" client.bytes=100 server.bytes=200 syn_count=1
