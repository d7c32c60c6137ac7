# One file of two taps: each segment is captured at the client and, 20 ms later, at the server.
# Why: the same identification is the same packet; no host repeats it in a new segment. RFC 6864.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  >   0.020     S    0:0 copy                      SYN-SENT      LISTEN        copy
  <   0.021     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.041     S.   0:0 ack 1 copy                SYN-SENT      SYN-RECEIVED  copy
  >   0.042     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.062     .    1:1 ack 1 copy                ESTABLISHED   ESTABLISHED   copy
  >   0.090     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  >   0.110     F.   1:1 ack 1 copy                FIN-WAIT-1    ESTABLISHED   copy
  <   0.111     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  <   0.131     F.   1:1 ack 2 copy                FIN-WAIT-2    LAST-ACK      copy
  >   0.132     .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  >   0.152     .    2:2 ack 2 copy                TIME-WAIT     CLOSED        copy
  = syn_count=1 fin_count=2 close="three segments (merged)" setup_time=0.042
