# The server has lost its socket (a crash, a reboot): data draw a RST out of CLOSED.
# Why: the RST has no ACK, and the SEQ that the data acknowledged: nobody there knows this connection. RFC 9293
# 3.10.7.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.025     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   60.000    P.   101:201 ack 1                 ESTABLISHED   ESTABLISHED   data
  <   60.005    R    1:1                           CLOSED        CLOSED        RST
      ? reset.accepted=1 reset.cause="no such connection"
  = close=reset closed_first=server
