# One file of two taps over IPv6, which has no identification: each segment at the client and, 20 ms later, at the server.
# Why: no host repeats a SYN within half a second (RFC 6298 2.1, 5.7), so this connection shows copies, 20 ms apart; and others that
# come so again are copies as well. What comes later than a path may take is sent again.
@ client [2001:db8::1]:40001
@ server [2001:db8::2]:7654
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  >   0.020     S    0:0                           SYN-SENT      LISTEN        copy
  <   0.021     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  <   0.041     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  copy
  >   0.042     .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.090     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
  >   0.110     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   copy
  <   0.111     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
  >   0.200     F.   101:101 ack 1                 FIN-WAIT-1    ESTABLISHED   FIN
  >   0.221     F.   101:101 ack 1                 FIN-WAIT-1    ESTABLISHED   copy
  >   0.421     F.   101:101 ack 1                 FIN-WAIT-1    ESTABLISHED   FIN retransmission
  >   0.441     F.   101:101 ack 1                 FIN-WAIT-1    ESTABLISHED   copy
  <   0.442     F.   1:1 ack 102                   FIN-WAIT-2    LAST-ACK      FIN + ACK of FIN
  = syn_count=1 fin_count=3 client.bytes=100
