# The server repeats its SYN-ACK although the client acknowledges it each time.
# Why: a host that repeats its SYN-ACK is in SYN-RECEIVED: its accept queue is full, or it waits for data. RFC 9293 3.10.7.4;
# Linux tcp_check_req().
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  <   1.010     S.   0:0 ack 1 id 0                ESTABLISHED   ESTABLISHED   SYN-ACK retransmission
  >   1.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   ACK
  <   3.010     S.   0:0 ack 1 id 0                ESTABLISHED   SYN-RECEIVED  SYN-ACK retransmission
      ? server.path="ESTABLISHED → SYN-RECEIVED" server.evidence=observed
  >   3.0101    .    1:1 ack 1                     ESTABLISHED   SYN-RECEIVED  ACK
  <   7.010     S.   0:0 ack 1 id 0                ESTABLISHED   SYN-RECEIVED  SYN-ACK retransmission
  >   7.0101    .    1:1 ack 1                     ESTABLISHED   SYN-RECEIVED  ACK
  >   40.000    P.   1:101 ack 1                   ESTABLISHED   SYN-RECEIVED  data
  <   40.010    R    1:1 win 0 id 0                CLOSED        CLOSED        RST
  = open=half-open close=- reset_by=server reset_reason="no such connection"
