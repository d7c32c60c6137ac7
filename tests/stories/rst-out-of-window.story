# A forged RST outside the window changes nothing.
# Why: a blind attacker must not be able to close the stream; tcp.completeness falls for it. RFC 9293 3.10.7.4, RFC
# 5961 3.2.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1 win 1000          ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 101 win 1000          ESTABLISHED   ESTABLISHED   ACK
  >   0.030     R    5000:5000                     ESTABLISHED   ESTABLISHED   RST
      ? reset.accepted=0 verdict="RST outside the window" reset.cause="out of window" client.path=- server.path=-
  >   0.031     R    50:50                         ESTABLISHED   ESTABLISHED   RST
      ? reset.accepted=0 verdict="RST outside the window" reset.cause="out of window"
  >   0.040     P.   101:111 ack 1 win 1000        ESTABLISHED   ESTABLISHED   data
  <   0.050     .    1:1 ack 111 win 1000          ESTABLISHED   ESTABLISHED   ACK
  = close="still open" closed_first=-
