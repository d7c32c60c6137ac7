# A RST behind data that the receiver has not yet acknowledged counts.
# Why: RCV.NXT is not on the wire; a RST that follows its sender's own last segment is taken at its word, as conntrack
# does.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1 win 1000          ESTABLISHED   ESTABLISHED   data
  >   0.021     R.   101:101 ack 1                 CLOSED        CLOSED        RST
      ? reset.accepted=1
  = close=reset closed_first=client
