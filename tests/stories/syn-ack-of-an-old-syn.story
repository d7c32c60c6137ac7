# Recovery from an old duplicate SYN: RFC 9293 figure 8, with its own numbers.
# Why: the first SYN-ACK acknowledges another SYN, and the client refuses it; the second one is the handshake. RFC 9293 3.5,
# 3.10.7.3.
@ isn client 100 server 300
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 4294967287            SYN-SENT      LISTEN        SYN-ACK
      ? verdict="SYN-ACK does not acknowledge the SYN" handshake.step=- server.path=- seq=-
  >   0.0101    R    4294967287:4294967287 win 0   SYN-SENT      LISTEN        RST
      ? verdict="RST refuses an old ACK" reset.accepted=0
  <   0.020     S.   100:100 ack 1                 SYN-SENT      SYN-RECEIVED  SYN-ACK
      ? handshake.step=2 seq=0
  >   0.0201    .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   handshake ACK
      ? handshake.step=3 ack=1
  = open=established close="still open" reset_by=- setup_time=0.0201
