# TCP_DEFER_ACCEPT: the server stays in SYN-RECEIVED until data come, and no capture can see that.
# Why: ESTABLISHED after the handshake's ACK is inferred, and says so; the server's own segment then proves it.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
      ? server.evidence=inferred
  >   0.300     P.   1:101 ack 1                   ESTABLISHED   ESTABLISHED   data
      ? server.evidence=inferred
  <   0.305     .    1:1 ack 101                   ESTABLISHED   ESTABLISHED   ACK
      ? server.evidence=observed
  = open=established setup_time=0.0101
