# The server's window closes; the client probes it, as Linux does, with SEQ one too low and no data.
# Why: it looks like a keep-alive, but the zero window tells them apart. RFC 9293 3.8.6.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:1001 ack 1                  ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 1001 win 0            ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=4
  >   0.300     .    1000:1000 ack 1               ESTABLISHED   ESTABLISHED   window probe
  <   0.301     .    1:1 ack 1001 win 0            ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate
  >   0.900     .    1000:1000 ack 1               ESTABLISHED   ESTABLISHED   window probe
  <   0.901     .    1:1 ack 1001 win 0            ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate
  <   1.500     .    1:1 ack 1001 win 30000        ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind="window update"
  >   1.501     P.   1001:2001 ack 1               ESTABLISHED   ESTABLISHED   data
  <   1.502     .    1:1 ack 2001 win 30000        ESTABLISHED   ESTABLISHED   ACK
      ? ack.frame=11 ack.delay=0.001
  >   60.000    .    2000:2000 ack 1               ESTABLISHED   ESTABLISHED   keep-alive
  = close="still open" client.bytes=2000
