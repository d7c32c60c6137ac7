# An abort said twice, and data that comes too late.
# Why: after the reset both are CLOSED; a second RST and late data change nothing. RFC 9293 3.10.7.1.
#     time      segment                            client        server        events
  >   0.000     S    0:0                           SYN-SENT      LISTEN        SYN
  <   0.010     S.   0:0 ack 1                     SYN-SENT      SYN-RECEIVED  SYN-ACK
  >   0.0101    .    1:1 ack 1                     ESTABLISHED   ESTABLISHED   handshake ACK
  >   0.020     R.   1:1 ack 1                     CLOSED        CLOSED        RST
      ? reset.accepted=1
  >   0.021     R.   1:1 ack 1                     CLOSED        CLOSED        RST repeated
      ? reset.accepted=0
  <   0.022     P.   1:11 ack 1                    CLOSED        CLOSED        data
      ? verdict="the connection is gone" server.path=- client.path=-
  = close=reset closed_first=client
