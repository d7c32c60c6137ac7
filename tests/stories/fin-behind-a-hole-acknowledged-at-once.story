# A FIN waits behind data that are late; as soon as these come, it is acknowledged.
# Why: it could not be acknowledged before (RFC 9293 3.10.7.4, cumulative ACKs), so this is no delayed ACK.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.040     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0402    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   0.100     F.   1001:1001 ack 1               ESTABLISHED   FIN-WAIT-1    FIN
  >   0.101     .    1:1 ack 1                     ESTABLISHED   FIN-WAIT-1    ACK
  <   0.300     P.   1:1001 ack 1                  ESTABLISHED   FIN-WAIT-1    data
  >   0.301     .    1:1 ack 1002                  CLOSE-WAIT    FIN-WAIT-2    ACK of FIN
      ? fin.ack_delay=0.001
  = close=one-sided closed_first=server first_fin.ack_delay=0.001 server.bytes=1000
