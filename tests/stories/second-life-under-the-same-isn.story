# A device that begins each connection with the same number, and uses the port again.
# Why: a SYN after both ends are gone opens a new connection, whatever its number. RFC 9293 3.10.7.1; lwIP begins at 6509.
@ isn client 6509 server 5000
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.040     F.   1:1 ack 1                     FIN-WAIT-1    ESTABLISHED   FIN
  <   0.050     F.   1:1 ack 2                     FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   0.0501    .    2:2 ack 2                     TIME-WAIT     CLOSED        ACK of FIN
  = open=established close="three segments (merged)" duration=0.0501 syn_count=1 fin_count=2
  ~   isn client 6509 server 9000000
  >   120.000   S    0:0                           SYN-SENT      LISTEN        SYN
      ? handshake.step=1
  <   120.010   S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   120.0101  .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   120.020   P.   1:31 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   120.030   .    1:1 ack 31                    ESTABLISHED   ESTABLISHED   ACK
  >   120.040   F.   31:31 ack 1                   FIN-WAIT-1    ESTABLISHED   FIN
  <   120.050   F.   1:1 ack 32                    FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  >   120.0501  .    32:32 ack 2                   TIME-WAIT     CLOSED        ACK of FIN
  = open=established close="three segments (merged)" client.bytes=30 reuse_gap=119.9499 setup_time=0.0101
