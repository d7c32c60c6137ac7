# A RST refuses the SYN, and the real server answers it all the same.
# Why: somebody on the path answered faster than the server: the client takes the SYN-ACK, so that RST had no effect. RFC 9293
# 3.10.7.3.
@ isn server 0
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.005     R.   0:0 ack 1 win 0 ttl 60        CLOSED        CLOSED        RST
  <   0.030     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0301    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.040     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  <   0.070     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  = open=established close="still open" reset_by=- frame.reset=- setup_time=0.0301
