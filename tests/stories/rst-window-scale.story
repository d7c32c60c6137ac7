# The window of a RST's judgement is the scaled one.
# Why: 1000 announced with a shift of 7 are 128000 bytes; SEQ 60000 lies inside. RFC 7323 2.2, RFC 5961 3.2.
#     time      segment                            client        server        events
  >   0.000     S    0:0 scale 7                   SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1 scale 7             SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1 win 1000            ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1 win 1000          ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 101 win 1000          ESTABLISHED   ESTABLISHED   ACK
  >   0.030     R    60000:60000                   ESTABLISHED   ESTABLISHED   RST
      ? reset.accepted=0 verdict="RST not at the expected sequence number"
  <   0.035     .    1:1 ack 101 win 1000          ESTABLISHED   ESTABLISHED   challenge ACK
  = close="still open"
