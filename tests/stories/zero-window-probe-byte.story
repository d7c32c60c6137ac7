# The window is closed; the client probes with the next byte, as the RFC has it: refused first, then taken.
# Why: the byte is new, so it may be acknowledged; neither the probe nor that ACK is an offence. RFC 9293 3.8.6.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:1001 ack 1                  ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 1001 win 0            ESTABLISHED   ESTABLISHED   ACK
  >   0.300     .    1001:1002 ack 1               ESTABLISHED   ESTABLISHED   window probe
      ? seq=1001 next_seq=1002
  <   0.301     .    1:1 ack 1001 win 0            ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate
  >   0.900     .    1001:1002 ack 1               ESTABLISHED   ESTABLISHED   window probe
  <   0.901     .    1:1 ack 1002 win 0            ESTABLISHED   ESTABLISHED   ACK
      ? verdict=- ack.frame=8 ack.delay=0.001
  <   1.500     .    1:1 ack 1002 win 30000        ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind="window update"
  >   1.501     P.   1002:2001 ack 1               ESTABLISHED   ESTABLISHED   data
  = close="still open" client.bytes=2000
