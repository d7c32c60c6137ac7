# A gateway sends 59 bytes, and then its FIN with the number of the first of them.
# Why: an end's FIN stands behind all that it has sent; this one takes no number. RFC 9293 3.10.4. Seen in captures of Android.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.030     P.   1:60 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   0.031     F.   1:1 ack 1                     ESTABLISHED   FIN-WAIT-1    FIN
      ? verdict="FIN below its own data"
  = close=one-sided closed_first=server server.bytes=59
