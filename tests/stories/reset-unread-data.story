# The server closes without having read what the client sent.
# Why: SHLD-3: unread data turn the close into a RST. The server never said a word, which is consistent with that.
# RFC 9293 3.6.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:501 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.025     .    1:1 ack 501                   ESTABLISHED   ESTABLISHED   ACK
  <   0.110     R.   1:1 ack 501                   CLOSED        CLOSED        RST
      ? reset.accepted=1 reset.cause="unread data"
  = close=reset closed_first=server
