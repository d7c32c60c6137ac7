# A forged SYN inside the connection.
# Why: a blind attacker must not be able to close or renumber the connection: challenge ACK, and it goes on. The SYN is an
# attempt of its own, which the older connection has answered; what follows has the older one's numbers, and is its.
# RFC 5961 4.2, RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.021     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  ~   isn client 500000000 server 5000
  >   0.030     S    0:0                           SYN-SENT      LISTEN        SYN
      ? handshake.step=1
  <   0.035     .    1:1 ack 3794968397            SYN-SENT      LISTEN        challenge ACK
      ? verdict="SYN answered by a bare ACK" client.path=- server.path=-
  ~   back 1
  >   0.040     P.   101:201 ack 1                 ESTABLISHED   ESTABLISHED   data
      ? seq=101
  <   0.041     .    1:1 ack 201                   ESTABLISHED   ESTABLISHED   ACK
  >   0.050     F.   201:201 ack 1                 FIN-WAIT-1    ESTABLISHED   FIN
  <   0.051     F.   1:1 ack 202                   FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   0.052     .    202:202 ack 2                 TIME-WAIT     CLOSED        ACK of FIN
  = open=established close="three segments (merged)" syn_count=1 client.bytes=200 client.segments=6 server.segments=4
  ~   back 2
  = open="answered by an older connection" close=- client.segments=1 server.segments=1
