# An ACK of bytes that the capture has not shown.
# Why: capture loss, or a forgery; a receiver would answer with an ACK and drop it. No state may rest on it.
# RFC 9293 3.10.7.4 (fifth).
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.020     .    1:1 ack 5001                  ESTABLISHED   ESTABLISHED   ACK
      ? verdict="acknowledges what was not seen" ack=5001 client.path=- server.path=-
  >   0.030     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.031     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? verdict=-
  = close="still open"
