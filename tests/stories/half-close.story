# Half-close: the client has said all, the server goes on for a while.
# Why: FIN means "I will send no more", not "I will hear no more". The bytes that follow are what makes it a
# half-close and not a slow four-segment close. RFC 9293 3.6.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     FP.  1:51 ack 1                    FIN-WAIT-1    ESTABLISHED   data + FIN
  <   0.030     .    1:1 ack 52                    FIN-WAIT-2    CLOSE-WAIT    ACK of FIN
      ? teardown.step=2
  <   0.040     .    1:1001 ack 52                 FIN-WAIT-2    CLOSE-WAIT    data
      ? teardown.step=- phase=closing
  >   0.041     .    52:52 ack 1001                FIN-WAIT-2    CLOSE-WAIT    ACK
      ? teardown.step=-
  <   0.050     P.   1001:2001 ack 52              FIN-WAIT-2    CLOSE-WAIT    data
  >   0.051     .    52:52 ack 2001                FIN-WAIT-2    CLOSE-WAIT    ACK
  <   0.060     F.   2001:2001 ack 52              FIN-WAIT-2    LAST-ACK      FIN
      ? teardown.step=3 fin.merged=0
  >   0.061     .    52:52 ack 2002                TIME-WAIT     CLOSED        ACK of FIN
      ? teardown.step=4
  = half_close.bytes=2000
  = close=half-close closed_first=client client.bytes=50 server.bytes=2000 close_wait=0.030 fin_wait_2=0.031
  = first_fin.merged=0 first_fin.ack_delay=0.010 close_time=0.041
