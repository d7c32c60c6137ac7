# A lone ACK after 42 ms, one after 210 ms, and one at once: the capture is 10 ms away from the server.
# Why: net of the path's round trip the first fits Linux's timer, the second that and Windows's; one within the path's
# time is no delayed ACK. RFC 9293 3.8.6.3, MUST-40.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.100     P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   0.152     .    1:1 ack 11                    ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=delayed ack.delay=0.052 ack.frame=4 ack.band="Linux (40 to 200 ms)"
  >   1.000     P.   11:21 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   1.220     .    1:1 ack 21                    ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=delayed ack.delay=0.220 ack.band="Linux (40 to 200 ms), Windows (200 ms)"
  >   2.000     P.   21:31 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   2.011     .    1:1 ack 31                    ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=immediate ack.delay=0.011 ack.band=-
  >   3.000     F.   31:31 ack 1                   FIN-WAIT-1    ESTABLISHED   FIN
  <   3.055     .    1:1 ack 32                    FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
      ? fin.ack_delay=0.055 fin.net_delay=0.045 note="acknowledges the FIN of frame 10, 55 ms after it (10 ms of it the path, going by the handshake), which fits the delayed-ACK timer of Linux (40 to 200 ms)"
  <   4.055     F.   1:1 ack 32                    FIN-WAIT-2    LAST-ACK      FIN
      ? fin.explained="the ACK of the peer's FIN left alone 55 ms after that FIN (frame 11) (10 ms of it the path, going by the handshake), which fits the delayed-ACK timer of Linux (40 to 200 ms), and this FIN followed 1 s later: consistent with a server that closed only then; that is why this close has four segments, not three; the server had got data before"
  >   4.056     .    32:32 ack 2                   TIME-WAIT     CLOSED        ACK of FIN
  = close="four segments" close_wait=1 fin_wait_2=1.001
