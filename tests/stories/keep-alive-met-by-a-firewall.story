# After two hours of silence a firewall answers a keep-alive, in the server's name.
# Why: the server would acknowledge all that it had: this one does not know the connection. Not data that were left unread.
# RFC 9293 3.10.7.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.030     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   7200.030  .    100:100 ack 1 win 502 id 4451  ESTABLISHED   ESTABLISHED   keep-alive
  <   7200.040  R.   1:1 ack 100 win 502 id 4451 ttl 28  CLOSED        CLOSED        RST
      ? reset.cause="no such connection" reset.accepted=1
  = close=reset reset_by=server reset_reason="no such connection"
