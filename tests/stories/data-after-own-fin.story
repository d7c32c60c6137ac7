# Data beyond the sender's own FIN.
# Why: after its FIN an endpoint has nothing more to say; this is a broken stack or somebody else. RFC 9293 3.10.4,
# 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  >   0.021     P.   2:12 ack 1                    FIN-WAIT-1    ESTABLISHED   data
      ? verdict="data after its own FIN" client.path=-
  <   0.030     .    1:1 ack 2                     FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
  = close=one-sided closed_first=client client.bytes=0
