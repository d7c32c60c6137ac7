# The client crashed and asks again: RFC 9293 figures 9 and 10.
# Why: the old connection answers by its ACK; the client's RST ends that one, and the SYN is repeated. RFC 9293 3.5.1.
#     time      segment                            client        server        events
  >   0.000     P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   0.010     P.   1:11 ack 11                   ESTABLISHED   ESTABLISHED   data
  ~   isn client 9000 server 7000
  >   60.000    S    0:0                           SYN-SENT      LISTEN        SYN
  <   60.010    .    4294965307:4294965307 ack 4294959307  SYN-SENT      LISTEN        challenge ACK
      ? verdict="SYN answered by a bare ACK"
  >   60.0101   R    4294959307:4294959307 win 0   SYN-SENT      LISTEN        RST
      ? verdict="RST refuses an old ACK"
  >   61.000    S    0:0                           SYN-SENT      LISTEN        SYN retransmission
  <   61.010    S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   61.0101   .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  = open=established close="still open" syn_count=2 setup_time=1.0101 reset_by=-
  ~   back 1
  = open="before the capture" close=reset closed_first=client reset_by=client reset_reason="no such connection" client.bytes=10
  = client.final_state=CLOSED server.final_state=CLOSED client.segments=1 server.segments=1
