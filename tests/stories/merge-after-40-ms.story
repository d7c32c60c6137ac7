# The ACK of the FIN waits 38 ms in vain for data, and leaves with the FIN.
# Why: a merge within the delayed ACK's time is consistent with it; the explanation may say no more. RFC 9293 3.8.6.3.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.025     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   1.000     F.   101:101 ack 1                 FIN-WAIT-1    ESTABLISHED   FIN
  <   1.048     F.   1:1 ack 102                   FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
      ? fin.merged=1 fin.ack_delay=0.048
  >   1.0481    .    102:102 ack 2                 TIME-WAIT     CLOSED        ACK of FIN
  = close="three segments (merged)"
  = first_fin.merged=1 first_fin.ack_delay=0.048 first_fin.ack_band="Linux (40 to 200 ms)"
