# The split handshake: the server acknowledges the SYN, and then asks by a SYN of its own.
# Why: one connection, opened by both; the client is who asked first. Beardsley and Qian (2010); RFC 9293 3.5 (MUST-10).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     .    1:1 ack 1                     SYN-SENT      SYN-RECEIVED  ACK
  <   0.011     S    701:701                       SYN-SENT      SYN-RECEIVED  SYN
      ? seq=0 verdict=-
  >   0.0111    S.   0:0 ack 702                   SYN-RECEIVED  ESTABLISHED   SYN-ACK
  <   0.0211    .    702:702 ack 1                 ESTABLISHED   ESTABLISHED   ACK
  <   0.030     P.   702:722 ack 1                 ESTABLISHED   ESTABLISHED   data
      ? seq=1
  = open=simultaneous close="still open" server.bytes=20 syn_count=2
