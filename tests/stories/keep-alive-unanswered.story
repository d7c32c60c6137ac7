# Keep-alives that nobody answers; then the client gives up.
# Why: a dead peer; the abort comes from the side that is alive. RFC 9293 3.8.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     P.   1:11 ack 101                  ESTABLISHED   ESTABLISHED   data
  >   0.022     .    101:101 ack 11                ESTABLISHED   ESTABLISHED   ACK
  >   60.000    .    100:100 ack 11                ESTABLISHED   ESTABLISHED   keep-alive
  >   61.000    .    100:100 ack 11                ESTABLISHED   ESTABLISHED   keep-alive
  >   62.000    R.   101:101 ack 11                CLOSED        CLOSED        RST
      ? reset.accepted=1 reset.cause="timed out"
  = close=reset closed_first=client
