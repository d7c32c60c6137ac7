# The client closes and aborts; only then comes the ACK of its FIN, which had left before.
# Why: the client never stood in FIN-WAIT-2, and no time there may be told, least of all a negative one. Seen in a
# capture of a lossy path between two Linux hosts. RFC 9293 3.10.5.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.025     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   1.000     F.   101:101 ack 1                 FIN-WAIT-1    ESTABLISHED   FIN
  >   1.002     R.   102:102 ack 1                 CLOSED        CLOSED        RST
  <   1.010     .    1:1 ack 102                   CLOSED        CLOSED        ACK of FIN
  = close="reset after FIN" closed_first=client fin_wait_2=- close_wait=-
