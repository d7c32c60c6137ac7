# Only the server's segments: SYN-ACK, data, FIN, and a RST for what came after it.
# Why: its ACK and its data prove the handshake; the RST ends a long talk, and refuses nothing. In FIN-WAIT an ACK alone
# draws no RST, so it answers data that this capture does not have. RFC 9293 3.10.7.4; seen in asymmetric
# captures.
#     time      segment                            client        server        events
  <   0.000     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.013     P.   1:219 ack 565                 ESTABLISHED   ESTABLISHED   data
  <   0.050     F.   219:219 ack 629               ESTABLISHED   FIN-WAIT-1    FIN
  <   0.070     R    220:220 win 0 id 0            CLOSED        CLOSED        RST
  = open=established close="reset after FIN" closed_first=server captured="server only" client.bytes=628 server.bytes=218
  = reset_reason="data after close" setup_time=-
