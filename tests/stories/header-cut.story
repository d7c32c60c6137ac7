# The capture cut a TCP header in the middle.
# Why: a short snaplen under many layers. What was cut off is not made up; the connection goes on with the next
# segment.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:11 ack 1 cut 14             ESTABLISHED   ESTABLISHED   -
      ? verdict="header cut by the capture" client.path=- server.path=-
  >   0.030     P.   11:21 ack 1                   ESTABLISHED   ESTABLISHED   data
      ? seq=11
  <   0.031     .    1:1 ack 21                    ESTABLISHED   ESTABLISHED   ACK
  = close="still open"
