# The capture shows the SYN-ACK before the SYN that it answers.
# Why: two capture points merged, or a busy one, may exchange them; the handshake is the same. RFC 9293 3.5.
#     time      segment                            client        server        events
  <   0.0000    S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? client.evidence=inferred direction="server to client"
  >   0.0001    S    0:0                           SYN-SENT      SYN-RECEIVED  SYN
      ? client.evidence=observed seq=0 direction="client to server"
  >   0.0100    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.0200    P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
      ? seq=1
  = open=established close="still open" syn_count=1 client.bytes=100
