# A RST that does not acknowledge the SYN is no refusal.
# Why: anybody can forge a RST; in SYN-SENT only the ACK number shows that its sender got the SYN. RFC 9293 3.10.7.3.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.001     R.   0:0 ack 700                   SYN-SENT      LISTEN        RST
      ? reset.accepted=0 verdict="RST does not acknowledge the SYN" client.path=-
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.011     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  = open=established close="still open"
