# A forged RST is ignored; then the endpoint aborts in earnest.
# Why: the second RST is the first that counts, and repeats nothing. RFC 5961 3.2.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1 win 1000          ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 101 win 1000          ESTABLISHED   ESTABLISHED   ACK
  >   0.030     R    900000:900000                 ESTABLISHED   ESTABLISHED   RST
      ? reset.accepted=0
  >   0.040     R.   101:101 ack 1                 CLOSED        CLOSED        RST
      ? reset.accepted=1 reset.cause=aborted
  = close=reset closed_first=client
