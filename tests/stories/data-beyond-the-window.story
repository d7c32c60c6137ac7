# Forged data and a forged FIN, five hundred million bytes ahead of the window.
# Why: the receiver drops what lies outside its window; believing it would lose the count of everything after it, and show
# a close that never was. RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.011     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   0.030     P.   500000000:500000010 ack 1     ESTABLISHED   ESTABLISHED   data
      ? verdict="outside the window"
  >   0.031     F.   500000010:500000010 ack 1     ESTABLISHED   ESTABLISHED   ACK
      ? verdict="outside the window" client.path=- teardown.step=-
  >   0.040     F.   101:101 ack 1                 FIN-WAIT-1    ESTABLISHED   FIN
  <   0.041     F.   1:1 ack 102                   FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   0.042     .    102:102 ack 2                 TIME-WAIT     CLOSED        ACK of FIN
  = close="three segments (merged)" closed_first=client client.bytes=100 fin_count=2
