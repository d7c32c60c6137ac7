# The remains of an older connection and a new SYN, in one tcp.stream.
# Why: with tcp.analyze_sequence_numbers off, Wireshark does not part them. The SYN opens a connection of its own all the
# same; what was said of the older connection's segments stays as it was said. RFC 9293 3.5.1.
@ engine only
#     time      segment                            client        server        events
  <   0.000     .    3000000000:3000000000 ack 4292274382  ESTABLISHED   ESTABLISHED   ACK
      ? seq=1 ack=1 client.evidence=assumed server.evidence=assumed
  >   0.0001    R    4292274382:4292274382         CLOSED        CLOSED        RST
      ? reset.accepted=1
  = open="before the capture" close=reset client.segments=1 server.segments=1
  ~   isn client 1000 server 5000
  >   1.000     S    0:0                           SYN-SENT      LISTEN        SYN
      ? handshake.step=1 seq=0 direction="client to server"
  <   1.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? handshake.step=2 seq=0 direction="server to client"
  >   1.011     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  = open=established syn_count=1 setup_time=0.011 close="still open" closed_first=- reuse_gap=0.9999
  = frame.first=3 client.segments=2 server.segments=1 reset_by=-
