# The handshake's ACK carries all of the data and the FIN.
# Why: one segment may be three things: it opens, sends and closes. The server goes SYN-RECEIVED, ESTABLISHED on it.
# RFC 9293 3.10.7.4: the ACK is looked at before the text and the FIN.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    FP.  1:11 ack 1                    FIN-WAIT-1    ESTABLISHED   handshake ACK + data + FIN
      ? handshake.step=3 teardown.step=1 client.path="SYN-SENT → ESTABLISHED → FIN-WAIT-1"
      ? server.path="SYN-RECEIVED → ESTABLISHED"
  <   0.020     F.   1:1 ack 12                    FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
      ? teardown.step=2 fin.merged=1
  >   0.021     .    12:12 ack 2                   TIME-WAIT     CLOSED        ACK of FIN
  = open=established close="three segments (merged)" closed_first=client setup_time=0.0101 client.bytes=10
