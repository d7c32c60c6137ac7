# The SYN-ACK was not captured, and the server speaks before the client does.
# Why: its first segment tells its numbers as well as the SYN-ACK would; all offsets hang on that. RFC 9293 3.4.
@ isn client 1000 server 7000000
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.020     P.   1:101 ack 1                   SYN-SENT      SYN-RECEIVED  data
      ? seq=1 next_seq=101 server.evidence=inferred
  >   0.030     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   handshake ACK
      ? ack=101 verdict=-
  = client.bytes=0 server.bytes=100
