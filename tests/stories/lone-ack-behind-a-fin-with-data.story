# The same with the server first, and with data on the client's FIN.
# Why: as above; the number of the ACK is that of the data, which left after it. RFC 9293 3.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.020     F.   1:1 ack 1                     ESTABLISHED   FIN-WAIT-1    FIN
  >   0.030     FP.  1:51 ack 2                    LAST-ACK      FIN-WAIT-2    FIN + ACK of FIN + data
  >   0.030040  .    1:1 ack 2                     LAST-ACK      FIN-WAIT-2    ACK
  <   0.0401    .    2:2 ack 52                    CLOSED        TIME-WAIT     ACK of FIN
  = close="half-close" closed_first=server first_fin.merged=0 half_close.bytes=50
