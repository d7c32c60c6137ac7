# The client's data were captured before the ACK that completes its handshake.
# Why: data complete it as well as the ACK would, and the ACK that comes after them is an ordinary one.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.010110  P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   handshake ACK + data
  >   0.010100  .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
  <   0.020     .    1:1 ack 11                    ESTABLISHED   ESTABLISHED   ACK
  = open=established client.bytes=10
