# The client's FIN was lost to the capture; the server acknowledges it alone, and closes later.
# Why: two ends count the number, as where the FINs follow at once; but the ACK left alone: four segments. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.030     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  <   0.060     .    1:1 ack 102                   ESTABLISHED   ESTABLISHED   ACK
      ? verdict="acknowledges what was not seen"
  <   0.500     F.   1:1 ack 102                   ESTABLISHED   FIN-WAIT-1    FIN
  >   0.5001    .    102:102 ack 2                 TIME-WAIT     CLOSED        ACK of FIN
  = close="four segments" closed_first=client fin_inferred=client fin_count=1 client.bytes=100 first_fin.merged=0
