# An ACK of five hundred million bytes that nobody can have sent in ten milliseconds.
# Why: that is no testimony: a blind attacker's, or a broken host's. RFC 5961 5.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.030     .    1:1 ack 500000001             ESTABLISHED   ESTABLISHED   ACK
      ? verdict="acknowledges what was not seen"
  >   0.040     P.   101:201 ack 1                 ESTABLISHED   ESTABLISHED   data
  <   0.050     .    1:1 ack 201                   ESTABLISHED   ESTABLISHED   ACK
      ? verdict=- ack.frame=4
  = client.bytes=200 close="still open"
