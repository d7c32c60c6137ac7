# The same number again, three seconds after a RST.
# Why: nobody repeats a SYN that was answered: this asks for a new connection. RFC 9293 3.10.7.1.
@ isn client 6509 server 5000
@ client 192.0.2.1:49153
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     P.   1:11 ack 1                    ESTABLISHED   ESTABLISHED   data
  <   0.030     R.   1:1 ack 11 win 0              CLOSED        CLOSED        RST
  = open=established close=reset reset_by=server
  ~   isn client 6509 server 70000
  >   3.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   3.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   3.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  = open=established close="still open" syn_count=1
