# The ACK that left alone was captured behind the FIN that followed it on the wire.
# Why: an ACK that has not the number of its sender's FIN left before that FIN, so the close has four segments and not three.
# Linux puts SND.NXT into each pure ACK (tcp_acceptable_seq). RFC 9293 3.4, 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.030     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  <   0.030005  .    1:1 ack 2                     FIN-WAIT-2    LAST-ACK      ACK
  >   0.0301    .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  = close="four segments" closed_first=client first_fin.merged=0 frame.fin_ack=6
