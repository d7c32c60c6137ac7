# A forged SYN inside the connection.
# Why: a blind attacker must not be able to close or renumber the stream: challenge ACK. (Wireshark begins another
# tcp.stream for a SYN with a new number, so only the engine can meet this.) RFC 5961 4.2.
@ engine only
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   0.030     S    777:777                       ESTABLISHED   ESTABLISHED   SYN
      ? verdict="SYN inside the connection" client.path=- server.path=- handshake.step=-
  <   0.035     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   challenge ACK
  >   0.040     P.   101:201 ack 1                 ESTABLISHED   ESTABLISHED   data
      ? seq=101
  <   0.041     .    1:1 ack 201                   ESTABLISHED   ESTABLISHED   ACK
  = close="still open" syn_count=1 client.bytes=200
