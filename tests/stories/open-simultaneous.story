# Simultaneous open: both send a SYN before they hear the other's.
# Why: MUST-10. Both SYN-ACKs look like retransmissions to who does not know it; each endpoint is ESTABLISHED by the
# ACK of its own SYN. That the server got the first SYN-ACK shows only later, on what it answers. RFC 9293 3.5, figure
# 7.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
      ? handshake.step=1
  <   0.005     S    0:0                           SYN-SENT      SYN-SENT      SYN
      ? handshake.step=2 server.evidence=observed
  >   0.0051    S.   0:0 ack 1                     SYN-RECEIVED  SYN-SENT      SYN-ACK
      ? handshake.step=3 client.path="SYN-SENT → SYN-RECEIVED" server.path=-
  <   0.010     S.   0:0 ack 1                     ESTABLISHED   SYN-RECEIVED  SYN-ACK
      ? handshake.step=4 client.path="SYN-RECEIVED → ESTABLISHED" server.path="SYN-SENT → SYN-RECEIVED"
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
  <   0.020     P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   data
  = open=simultaneous close="still open" syn_count=2
