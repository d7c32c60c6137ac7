# The capture begins behind the handshake; then a copy of the SYN comes that the wire had delayed.
# Why: it lies a little below the first bytes that were captured, so it is this connection's own and begins no other. Its receiver
# answers with a challenge ACK (RFC 9293 3.10.7.4, RFC 5961 4.2). The offsets count from the first byte captured.
#     time      segment                            client        server        events
  >   0.000     P.   1001:1101 ack 1             ESTABLISHED   ESTABLISHED   data
  <   0.001     .    1:1 ack 1101               ESTABLISHED   ESTABLISHED   ACK
  <   0.002     P.   1:301 ack 1101                ESTABLISHED   ESTABLISHED   data
  >   0.003     S    0:0                           ESTABLISHED   ESTABLISHED   SYN
      ? verdict="SYN inside the connection"
  <   0.004     .    301:301 ack 1101              ESTABLISHED   ESTABLISHED   challenge ACK
  >   0.005     .    1101:1101 ack 301           ESTABLISHED   ESTABLISHED   ACK
  = open="before the capture" close="still open" client.bytes=100 server.bytes=300
