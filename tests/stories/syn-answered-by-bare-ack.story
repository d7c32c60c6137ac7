# The client rebooted and knocks again at a server that still holds the old connection.
# Why: the half-open connection of figure 9: the bare ACK has the old numbers, the client's RST clears them at the
# server and is no abort of this attempt; the SYN is repeated and succeeds. RFC 9293 3.5.1.
@ isn client 900000 server 5000
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.005     .    3000000000:3000000000 ack 4292274382  SYN-SENT      LISTEN        challenge ACK
      ? verdict="SYN answered by a bare ACK" client.path=- server.path=-
  >   0.0051    R    4292274382:4292274382         SYN-SENT      LISTEN        RST
      ? verdict="RST refuses an old ACK" reset.cause="reply to an old duplicate" client.path=- server.path=-
  >   1.000     S    0:0                           SYN-SENT      LISTEN        SYN retransmission
  <   1.005     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? seq=0 handshake.step=2
  >   1.0051    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? handshake.step=3
  >   1.010     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
      ? seq=1
  = open=established close="still open" syn_count=2 setup_time=1.0051
