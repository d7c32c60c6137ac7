# A SOCKS proxy, whose dissector makes TCP conversations of its own in the middle of a frame.
# Why: the count of streams grows, and yet no stream of this segment began: only a SYN can begin another one. Seen in all public
# captures of SOCKS.
@ server 198.51.100.2:1080
#     time      segment                            client        server        events
  >   0.000     S    0:0 scale 7                   SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   0.030     P.   1:9 ack 11                    ESTABLISHED   ESTABLISHED   data
  >   0.040     P.   11:48 ack 9                   ESTABLISHED   ESTABLISHED   data
  <   0.050     P.   9:49 ack 48                   ESTABLISHED   ESTABLISHED   data
  >   0.060     F.   48:48 ack 49                  FIN-WAIT-1    ESTABLISHED   FIN
  <   0.070     F.   49:49 ack 49                  FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   0.0701    .    49:49 ack 50                  TIME-WAIT     CLOSED        ACK of FIN
  = open=established close="three segments (merged)" client.bytes=47 server.bytes=48
