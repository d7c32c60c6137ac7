# The handshake's ACK is lost behind the capture point: the server repeats its SYN-ACK.
# Why: the capture believed the server ESTABLISHED, an arrow without reply. The repeated SYN-ACK draws the ACK again;
# nothing goes backwards in figure 5. RFC 9293 3.10.7.4.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   1.010     S.   0:0 ack 1                     ESTABLISHED   ESTABLISHED   SYN-ACK retransmission
      ? handshake.step=2 server.path=- client.path=-
  >   1.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
      ? ack.kind=duplicate
  >   1.020     P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   1.030     .    1:1 ack 11                    ESTABLISHED   ESTABLISHED   ACK
  = open=established setup_time=0.0101
